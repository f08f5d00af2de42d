import { nomineeSummaryDraft, taskSummaryDraft } from '../core/reports/summarySheets';
import { caseDays } from '../core/rules/nominees/evidence/caseDays';
import { awardName } from '../core/rules/nominees/evidence/nomineeFinding';
import type { Nominee } from '../core/nominees/nominee';
import type { SheetDraft } from '../core/sheets/sheetDraft';
import { form0603 } from '../core/summaries/form0603';
import { nomineeTables, tieOut } from '../core/summaries/nomineeTables';
import { rewardMoney } from '../core/summaries/rewardMoney';
import { taskTables } from '../core/summaries/taskTables';
import { part, type Steps } from '../core/steps';
import { needsMerges } from '../core/tasks/mergedValues';
import type { IsoDate } from '../core/time/isoDate';
import { summaries as words } from '../strings/vi/summaries';
import { applyDrafts } from '../workbook/applyDrafts';
import {
  chooseInSlices,
  findingLists,
  judgeInSlices,
  readWholeOffice,
  type NomineeRequest,
} from './checkNominees';
import { now } from './clock';
import { withGrids } from './generateAppendix';
import type { NomineeReading } from './nomineeReading';
import type { NomineeCheck } from './nomineeReports';
import { understandInSteps, type OfficeReading } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import { together, type PlannedWrite } from './plannedWrite';
import { tasksInSteps } from './taskFindings';
import { chosenTable } from './taskTable';
import { watching } from './watching';

/** Summary sheets as they are asked for. */
export interface SummaryRequest extends NomineeRequest {
  /** Names to take where sheets of the usual names are not ours. */
  readonly taskSummaryName?: string;
  readonly nomineeSummaryName?: string;
}

/** What filling the standard tables wrote. */
export interface FilledSummaries {
  readonly kind: 'written' | 'unchanged';
  readonly sheets: readonly string[];
  readonly undoId: string | null;
}

/** What the summaries are made from: the office, and its lists with their check where there are any. */
export interface SummarySource {
  /** Without the lists among its tables. */
  readonly office: OfficeReading;
  readonly lists: { readonly reading: NomineeReading; readonly check: NomineeCheck } | null;
}

/**
 * Writes the standard tables of tasks and of nominations, each on a sheet of ours: two batches to read, three to
 * guard, write and read back. A workbook with neither has none.
 */
export async function fillSummaries(request: SummaryRequest): Promise<Outcome<FilledSummaries>> {
  const watch = watching(request);
  const office = await readWholeOffice(request, watch);
  if (!office.ok) return office;
  const lists = await chooseInSlices(office.value, request, watch.stage(findingLists));
  const judged = lists.ok
    ? await judgeInSlices(lists.value, request, watch.stage({ from: 0.3, to: 0.6 }))
    : null;
  if (judged?.ok === false) return judged;
  const source: SummarySource = {
    office: lists.ok ? lists.value.office : office.value,
    lists: lists.ok && judged !== null ? { reading: lists.value, check: judged.value } : null,
  };
  const { sheets, write } = planSummaries(source, request);
  if (sheets.length === 0) {
    const tasks = chosenTable(source.office);
    return tasks.ok ? failed({ reason: 'noTaskSheet' }) : tasks;
  }
  const applied = await applyDrafts({
    action: 'fillSummaries',
    at: now(),
    snapshot: office.value.snapshot,
    ...write,
    watch: watch.stage({ from: 0.6, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const undoId = applied.kind === 'written' ? applied.undoId : null;
  return done({ kind: applied.kind, sheets, undoId });
}

/** Works out the write of the standard tables; nothing is written. `sheets` is empty where there is nothing to count. */
export function planSummaries(
  source: SummarySource,
  request: SummaryRequest,
): { readonly sheets: readonly string[]; readonly write: PlannedWrite } {
  const writes = [planTaskSummary(source.office, request), planNomineeSummary(source, request)].filter(
    (write) => write !== null,
  );
  const write = together(writes);
  return { sheets: write.targets, write };
}

function planTaskSummary(office: OfficeReading, request: SummaryRequest): PlannedWrite | null {
  const chosen = chosenTable(office);
  if (!chosen.ok) return null;
  const { table } = chosen.value;
  const { today } = request;
  const sheetName = summaryName(office, 'tasks', request.taskSummaryName);
  const wantsMerges = needsMerges(table);
  return {
    restsOn: [table.sheet, ...(office.planSheet === null ? [] : [office.planSheet])],
    mergesOf: wantsMerges ? [table.sheet] : [],
    targets: [sheetName],
    drafts: function* ({ grids }): Steps<readonly SheetDraft[]> {
      const fresh = wantsMerges
        ? yield* part(understandInSteps(withGrids(office.snapshot, grids), office.plan), 0, 0.4)
        : office;
      const again = wantsMerges ? chosenTable(fresh) : chosen;
      if (!again.ok) return [];
      const tasks = yield* part(tasksInSteps(fresh, again.value.table, today), 0.4, 0.9);
      const year = office.plan?.document.year ?? Number(today.slice(0, 4));
      const tables = taskTables({ tasks, plan: office.plan, year });
      return [taskSummaryDraft(tables, { year, today, sheetName, words })];
    },
  };
}

function planNomineeSummary({ office, lists }: SummarySource, request: SummaryRequest): PlannedWrite | null {
  if (lists === null) return null;
  const { reading, check } = lists;
  const sheetName = summaryName(office, 'nominees', request.nomineeSummaryName);
  return {
    restsOn: [...new Set(reading.lists.map(({ sheet }) => sheet))],
    mergesOf: [],
    targets: [sheetName],
    drafts: function* (): Steps<readonly SheetDraft[]> {
      return [yield* nomineeDraft(reading, check, { today: request.today, sheetName })];
    },
  };
}

function* nomineeDraft(
  { law: { book }, year }: NomineeReading,
  check: NomineeCheck,
  options: { readonly today: IsoDate; readonly sheetName: string },
): Steps<SheetDraft> {
  const { nominees, decisionDay, dossiers } = check;
  const days = caseDays({ year: year.year, nominees, book, today: options.today });
  const nameOf = (nominee: Nominee): string => awardName(days, nominee);
  const isTitle = ({ award }: Nominee): boolean =>
    award.value !== null && (days.law.standards.award(award.value)?.value.isTitle ?? false);
  const tables = nomineeTables({ nominees, awardName: nameOf, isTitle });
  yield 0.3;
  const money = rewardMoney({ nominees, book, decisionDate: decisionDay.date, awardName: nameOf });
  yield 0.6;
  return nomineeSummaryDraft(
    {
      tables,
      form: form0603({ nominees, isTitle }),
      money,
      decisionDay,
      dossiers,
      tieOut: tieOut({ nominees, isTitle }),
    },
    { year: year.year, words, ...options },
  );
}

/** The name asked for, else that of our standing sheet, else the usual one. */
function summaryName(office: OfficeReading, about: 'tasks' | 'nominees', wanted: string | undefined): string {
  const usual = words.sheetNames[about];
  const standing = office.snapshot.sheets.find(
    ({ name, own }) => own?.kind === 'summary' && name.startsWith(usual),
  );
  return wanted ?? standing?.name ?? usual;
}
