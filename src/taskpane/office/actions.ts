import { createContext, useContext } from 'react';
import type { NomineeRequest } from '../../actions/checkNominees';
import type { SlipPreview, SlipRequest, WrittenSlip } from '../../actions/papers/checkSlip';
import type { MachineReport } from '../../actions/describeMachine';
import type { FixedCells } from '../../actions/fixFindings';
import type { FilledSummaries, SummaryRequest } from '../../actions/papers/standardTables';
import type { SavedSettingsSheet } from '../../actions/papers/lawSettings';
import type { NomineeCheck, NomineeView } from '../../core/office/nomineeCheck';
import type { Outcome } from '../../core/work/outcome';
import type { FilledOfficeTables, OfficeTablesPreview } from '../../actions/fillOfficeTables';
import type { SummariesPreview } from '../../actions/papers/previewSummaries';
import type { TaskCheck } from '../../core/office/taskCheck';
import type { AppendixPreview, GeneratedAppendix } from '../../actions/papers/appendix';
import type { UndoStep } from '../../actions/undoSteps';
import type { OfficeView } from '../../core/office/officeView';
import type {
  MadeNominationList,
  NominationListPreview,
  NominationRequest,
} from '../../actions/papers/nominationList';
import type { JoinedLists, JoinPreview, JoinRequest } from '../../actions/papers/joinedList';
import type {
  UnitFindingsPreview,
  UnitFindingsRequest,
  WrittenUnitFindings,
} from '../../actions/papers/unitFindings';
import type { NextYearPreview, NextYearRequest, StartedYear } from '../../actions/papers/nextYear';
import type { SavedPlan } from '../../actions/papers/planSheet';
import type { Accepting } from '../../actions/running/writePaper';
import type { Watched } from '../../actions/running/watching';
import type { WordFile, WordRequest } from '../../actions/writeWordFile';
import type { QuotaWatch, QuotaWatchRequest } from '../../actions/watchQuota';
import type { Plan } from '../../core/plan/plan';
import type { Answer } from '../../core/rules/finding';
import type { CellChange } from '../../core/sheets/cellChange';
import type { AppendixSettings } from '../../core/plan/appendixSettings';
import type { ConfirmedMapping } from '../../core/sheets/table';
import type { IsoDate } from '../../core/time/isoDate';

/** Which year and days the lists are judged by, as far as the person says it. */
export type NomineeCase = Pick<NomineeRequest, 'today' | 'year' | 'decisionDate' | 'dueDate'>;

/** The standard tables as the person asks for them. */
export type SummaryCase = Watched &
  Pick<SummaryRequest, 'today' | 'figures' | 'taskSummaryName' | 'nomineeSummaryName'>;

/** The part of src/actions that the pane calls: the module itself in production, fixed values in component tests. */
export interface Actions {
  viewOffice(request: { readonly today: IsoDate }): Promise<Outcome<OfficeView>>;
  readPlanFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Outcome<Plan>>;
  readPlanText(text: string): Promise<Outcome<Plan>>;
  savePlan(request: {
    readonly today: IsoDate;
    readonly plan: Plan;
    readonly sheetName?: string;
  }): Promise<Outcome<SavedPlan>>;
  pointAtTaskSheet(sheet: string): Promise<Outcome<null>>;
  linkTasks(links: readonly { readonly taskKey: string; readonly itemId: string }[]): Promise<Outcome<null>>;
  setAppendix(settings: AppendixSettings): Promise<Outcome<null>>;
  confirmMapping(mapping: ConfirmedMapping): Promise<Outcome<null>>;
  checkTasks(request: Watched & { readonly today: IsoDate }): Promise<Outcome<TaskCheck>>;
  previewAppendix(request: Watched & { readonly today: IsoDate }): Promise<Outcome<AppendixPreview>>;
  generateAppendix(
    request: Watched & Accepting & { readonly today: IsoDate; readonly sheetName?: string },
  ): Promise<Outcome<GeneratedAppendix>>;
  addBody(name: string): Promise<Outcome<null>>;
  viewNominees(request: NomineeCase): Promise<Outcome<NomineeView>>;
  checkNominees(request: NomineeCase & Watched): Promise<Outcome<NomineeCheck>>;
  /** Tells the quota anew after each edit of the lists, until it is stopped. */
  watchQuota(request: NomineeCase & Pick<QuotaWatchRequest, 'onQuota'>): Promise<Outcome<QuotaWatch>>;
  previewCheckSlip(request: NomineeCase & Watched): Promise<Outcome<SlipPreview>>;
  writeCheckSlip(
    request: NomineeCase & Watched & Accepting & Pick<SlipRequest, 'slipSheetName'>,
  ): Promise<Outcome<WrittenSlip>>;
  fixFindings(fixes: readonly { readonly fix?: CellChange }[]): Promise<Outcome<FixedCells>>;
  ignoreFinding(item: {
    readonly key: string;
    readonly reason: string;
    readonly today: IsoDate;
  }): Promise<Outcome<null>>;
  restoreFinding(key: string): Promise<Outcome<null>>;
  answerFinding(answer: Answer): Promise<Outcome<null>>;
  exemptFromQuota(choice: { readonly unit: string; readonly reason: string | null }): Promise<Outcome<null>>;
  writeLawSettings(request: {
    readonly today: IsoDate;
    readonly sheetName?: string;
  }): Promise<Outcome<SavedSettingsSheet>>;
  previewSummaries(request: SummaryCase): Promise<Outcome<SummariesPreview>>;
  fillSummaries(request: SummaryCase & Accepting): Promise<Outcome<FilledSummaries>>;
  previewOfficeTables(request: Watched & { readonly today: IsoDate }): Promise<Outcome<OfficeTablesPreview>>;
  /** Writes into the tables of these keys what was shown, or nothing where the figures are others by now. */
  fillOfficeTables(
    request: Watched & {
      readonly today: IsoDate;
      readonly accepted: OfficeTablesPreview;
      readonly only: readonly string[];
    },
  ): Promise<Outcome<FilledOfficeTables>>;
  goToCell(cell: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }): Promise<Outcome<null>>;
  goToSheet(sheet: string): Promise<Outcome<null>>;
  listUndo(): Promise<Outcome<readonly UndoStep[]>>;
  undo(step: string | UndoStep): Promise<Outcome<{ readonly sheets: readonly string[] }>>;
  previewNominationList(request: NominationRequest): Promise<Outcome<NominationListPreview>>;
  makeNominationList(request: NominationRequest & Accepting): Promise<Outcome<MadeNominationList>>;
  previewJoin(request: JoinRequest): Promise<Outcome<JoinPreview>>;
  joinLists(request: JoinRequest & Accepting): Promise<Outcome<JoinedLists>>;
  previewUnitFindings(request: UnitFindingsRequest): Promise<Outcome<UnitFindingsPreview>>;
  writeUnitFindings(request: UnitFindingsRequest & Accepting): Promise<Outcome<WrittenUnitFindings>>;
  previewNextYear(request: NextYearRequest): Promise<Outcome<NextYearPreview>>;
  startNextYear(request: NextYearRequest & Accepting): Promise<Outcome<StartedYear>>;
  writeWordFile(request: WordRequest): Promise<Outcome<WordFile>>;
  cleanBeforeSending(): Promise<Outcome<null>>;
  describeMachine(): Promise<MachineReport>;
}

const ActionsContext = createContext<Actions | null>(null);

export const ActionsProvider = ActionsContext.Provider;

/** The commands that this pane was opened with. Throws outside of an `ActionsProvider`: a bug. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('useActions needs an ActionsProvider');
  return actions;
}
