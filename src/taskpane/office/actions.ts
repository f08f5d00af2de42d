import { createContext, useContext } from 'react';
import type { MachineReport } from '../../actions/describeMachine';
import type { Outcome } from '../../actions/outcome';
import type {
  AppendixPreview,
  GeneratedAppendix,
  OfficeView,
  TaskCheck,
  UndoStep,
} from '../../actions/reports';
import type { SavedPlan } from '../../actions/savePlan';
import type { Plan } from '../../core/plan/plan';
import type { AppendixSettings } from '../../core/rules/ruleInputs';
import type { ConfirmedMapping } from '../../core/sheets/table';
import type { IsoDate } from '../../core/time/isoDate';

/** The part of src/actions that the pane calls: the module itself in production, fixed values in component tests. */
export interface Actions {
  viewOffice(request: { readonly today: IsoDate }): Promise<Outcome<OfficeView>>;
  readPlanFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Outcome<Plan>>;
  readPlanText(text: string): Promise<Outcome<Plan>>;
  savePlan(request: { readonly plan: Plan; readonly sheetName?: string }): Promise<Outcome<SavedPlan>>;
  pointAtTaskSheet(sheet: string): Promise<Outcome<null>>;
  linkTasks(links: readonly { readonly taskKey: string; readonly itemId: string }[]): Promise<Outcome<null>>;
  setAppendix(settings: AppendixSettings): Promise<Outcome<null>>;
  confirmMapping(mapping: ConfirmedMapping): Promise<Outcome<null>>;
  checkTasks(request: {
    readonly today: IsoDate;
    readonly onProgress?: (done: number, all: number) => void;
    readonly signal?: AbortSignal;
  }): Promise<Outcome<TaskCheck>>;
  previewAppendix(request: { readonly today: IsoDate }): Promise<Outcome<AppendixPreview>>;
  generateAppendix(request: {
    readonly today: IsoDate;
    readonly sheetName?: string;
  }): Promise<Outcome<GeneratedAppendix>>;
  addBody(name: string): Promise<Outcome<null>>;
  goToCell(cell: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }): Promise<Outcome<null>>;
  goToSheet(sheet: string): Promise<Outcome<null>>;
  listUndo(): Promise<Outcome<readonly UndoStep[]>>;
  undo(id: string): Promise<Outcome<{ readonly sheets: readonly string[] }>>;
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
