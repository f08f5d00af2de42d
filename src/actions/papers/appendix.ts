import { fullNames } from '../../core/bodies/fullNames';
import type { Office } from '../../core/office/office';
import { chosenTaskTable } from '../../core/office/office';
import { judgeTasks, tasksOf } from '../../core/office/judgeTasks';
import { tableSummaries, type TableSummary } from '../../core/office/tableSummary';
import { sheetsBehind } from '../../core/office/restsOn';
import { errorsOfTasks, type PrintedErrors } from '../../core/office/printedErrors';
import { setAside } from '../../core/office/setAside';
import { struckRowsOf, type StruckRows } from '../../core/office/struckRows';
import { paperOf, type Paper, type PlannedPaper } from '../../core/office/paper';
import { draftAppendix, type AppendixReport } from '../../core/papers/appendix/appendix';
import { appendixChanges, lostNotes, type ChangedCell } from '../../core/papers/appendix/appendixChanges';
import type { WrittenOut } from '../../core/papers/appendix/taskWords';
import type { AppendixSettings } from '../../core/plan/appendixSettings';
import { keyFindings } from '../../core/rules/findingKey';
import { keyOfRows } from '../../core/rules/keyOfRows';
import type { PlanSheetChanges } from '../../core/papers/planSheet/planSheetChanges';
import type { Finding } from '../../core/rules/finding';
import type { Table } from '../../core/sheets/table';
import type { WrittenSheet } from '../../core/sheets/writtenSheet';
import type { TaskField } from '../../core/vocabulary/taskFields';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { part, type Work } from '../../core/work/work';
import { appendix as words } from '../../strings/papers/appendix';
import type { CheckRequest } from '../checkTasks';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import { writePaper, type Accepting } from '../running/writePaper';
import type { Written } from '../running/writeOrders';
import { madePlanSheet, showPlanSheet, type MadePlanSheet, type PlanSheetShown } from './planSheet';

/** An appendix as it is asked for. A plan handed in is put on its sheet in the same write. */
export interface GenerateRequest extends CheckRequest {
  /** Names to take where sheets of the usual names are not ours. */
  readonly sheetName?: string;
  readonly planSheetName?: string;
}

/** An appendix made from an office, not yet written. */
export interface MadeAppendix {
  readonly office: Office;
  readonly report: AppendixReport;
  readonly findings: readonly Finding[];
  readonly facts: readonly Finding[];
  readonly printed: PrintedErrors;
  readonly table: Table<TaskField>;
  /** The sheet of the plan that was handed in; null: none was. */
  readonly planSheet: MadePlanSheet | null;
}

/** What generating the appendix would write. */
export interface AppendixPreview {
  readonly sheet: string;
  readonly isNew: boolean;
  /** For `accepted` of the write. */
  readonly key: string;
  /** Number of tasks and of plan items (group rows) in the appendix. */
  readonly tasks: number;
  readonly groups: number;
  /** Tasks under none of them, in a group of their own. */
  readonly otherTasks: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly changedCells: readonly ChangedCell[];
  readonly removed: readonly string[];
  /** Notes that people typed and that writing would lose: their task is gone, or the column is left out. */
  readonly lostNotes: readonly string[];
  /** Contents of the last run that resemble two tasks now equally: their notes are not taken over. */
  readonly doubtful: readonly string[];
  /** Plan items without a task: id and title. */
  readonly itemsWithoutTasks: readonly { readonly id: string; readonly title: string }[];
  readonly findings: readonly Finding[];
  /** Open errors that the appendix would print. */
  readonly printed: PrintedErrors;
  /** Struck rows of which nobody said yet whether they count: the appendix carries them. */
  readonly struck: readonly StruckRows[];
  /** How names, days and notes are set, and how many cells each choice changes. */
  readonly settings: AppendixSettings;
  readonly writtenOut: WrittenOut;
  /** Set where a sheet of that name is not ours: the name on offer instead. */
  readonly nameOnOffer: string | null;
  /** What becomes of the plan sheet; null: no plan was handed in, and it is not written. */
  readonly planSheet: PlanSheetShown | null;
}

/** What generating the appendix wrote. */
export interface GeneratedAppendix {
  /** What became of the plan sheet; null: no plan was handed in. */
  readonly planSheet: PlanSheetChanges | null;
  /** Notes that people typed beside tasks that are gone: they went with the task's row. */
  readonly lostNotes: readonly string[];
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly tasks: number;
  readonly written: readonly WrittenSheet[];
  readonly undoId: string | null;
  readonly findings: readonly Finding[];
  readonly facts: readonly Finding[];
  /** The task table that it was made from. */
  readonly tables: readonly TableSummary[];
  /** Sheets that were too large to read. */
  readonly tooLarge: readonly string[];
}

/** The plan's appendix of concrete tasks. Findings never stop it; no plan, no table or no task does. */
export const appendixPaper: Paper<GenerateRequest, MadeAppendix> = {
  action: 'generateAppendix',
  reads: 'cells',
  matters: ['tasks'],
  plan: planAppendix,
};

function* planAppendix(office: Office, request: GenerateRequest): Work<Outcome<PlannedPaper<MadeAppendix>>> {
  const chosen = chosenTaskTable(office);
  if (!chosen.ok) return chosen;
  const { plan, own, snapshot } = office;
  if (plan === null) return failed({ reason: 'noPlan' });
  const table = chosen.value;
  const { today } = request;
  const tasks = yield* part(tasksOf(office, table, today), 0, 0.2);
  const drafting = draftAppendix({
    plan,
    tasks,
    settings: snapshot.settings.appendix,
    say: words,
    fullName: fullNames(office.dictionary, office.bodies),
    sheetName: request.sheetName ?? own.appendixSheet ?? words.sheetName,
    existing: own.existing,
  });
  const report = yield* part(drafting, 0.2, 0.6);
  const judging = judgeTasks({ office, table, tasks, appendix: report.draft, ofPlan: 'told', today });
  const { findings, facts } = yield* part(judging, 0.6, 1);
  const keyed = setAside(yield* keyFindings(findings, keyOfRows(tasks)), snapshot.settings).open;
  const open = keyed.map((finding) => ({ ...finding, mustBeMended: finding.severity === 'error' }));
  const printed = errorsOfTasks(open, tasks);
  const made = { office, report, findings, facts, printed, table, planSheet: null };
  const restsOn = sheetsBehind(office, ['tasks']);
  if (request.plan === undefined) return done(paperOf({ drafts: [report.draft], restsOn, made }));
  const planSheet = madePlanSheet(office, request.planSheetName ?? null);
  if (!planSheet.ok) return planSheet;
  const { draft, bothWays } = planSheet.value;
  return done({
    drafts: [draft, report.draft],
    restsOn,
    settings: null,
    agreedOn: { drafts: [...bothWays, report.draft], shown: null },
    made: { ...made, planSheet: planSheet.value },
  });
}

/** What generating the appendix would write; nothing is written. As many batches as a check of the tasks. */
export function previewAppendix(request: CheckRequest): Promise<Outcome<AppendixPreview>> {
  return previewPaper(appendixPaper, request, showAppendix);
}

function* showAppendix({ planned, key, places }: LookedAt<MadeAppendix>): Work<AppendixPreview> {
  const { office, report, findings, printed, planSheet } = planned.made;
  const place = places.find(({ sheet }) => sheet === report.draft.name);
  return {
    sheet: report.draft.name,
    isNew: place?.isNew ?? true,
    key,
    tasks: report.taskCount,
    groups: report.groupCount,
    otherTasks: report.otherTasks,
    ...(yield* appendixChanges(office.own.existing, report)),
    doubtful: report.doubtful,
    itemsWithoutTasks: report.itemsWithoutTasks.map(({ id, title }) => ({ id: id ?? '', title })),
    findings,
    printed,
    struck: struckRowsOf(office, ['tasks']).filter(({ answer }) => answer === null),
    settings: office.snapshot.settings.appendix,
    writtenOut: report.writtenOut,
    nameOnOffer: place?.nameOnOffer ?? null,
    planSheet: planSheet === null ? null : showPlanSheet(places, planSheet),
  };
}

/**
 * Generates the appendix: two batches to read, two to guard and to write.
 * Merged areas, where the task sheet needs them, come with the guard, and the appendix is made anew with them.
 */
export async function generateAppendix(
  request: GenerateRequest & Accepting,
): Promise<Outcome<GeneratedAppendix>> {
  const written = await writePaper(appendixPaper, request);
  return written.ok ? done(generatedOf(written.value, written.value.made)) : written;
}

/** What was generated, once the write is done. */
export function generatedOf(
  { kind, written, undoId }: Pick<Written, 'kind' | 'written' | 'undoId'>,
  { office, report, findings, facts, table, planSheet }: MadeAppendix,
): GeneratedAppendix {
  return {
    planSheet: planSheet?.revised.revision.changes ?? null,
    kind,
    sheet: report.draft.name,
    tasks: report.taskCount,
    lostNotes: lostNotes(office.own.existing, report),
    written,
    undoId,
    findings,
    facts,
    tables: tableSummaries(office, table),
    tooLarge: office.snapshot.tooLarge,
  };
}
