import type { SheetDraft } from '../core/sheets/sheetDraft';
import { needsMerges } from '../core/tasks/mergedValues';
import type { StandingChart } from '../workbook/write/applied';
import { applyDrafts } from '../workbook/write/applyDrafts';
import type { Watch } from '../core/work/watch';
import { readMerges } from '../workbook/read/readMerges';
import { inSlices } from '../workbook/inSlices';
import {
  chooseWithMerges,
  findingLists,
  judgeInSlices,
  readWholeOffice,
  type NomineeRequest,
} from './checkNominees';
import { planSlip, type SlipRequest } from './papers/checkSlips';
import { checkInSteps } from './checkTasks';
import { now } from './running/clock';
import { planSummaries, type SummaryRequest } from './papers/fillSummaries';
import { planAppendix, type GenerateRequest } from './papers/generateAppendix';
import {
  planNominationsInSteps,
  type NominationRequest,
  type PlannedNominations,
} from './papers/makeNominationList';
import type { NomineeReading } from '../core/office/nomineeReading';
import type { NomineeCheck } from '../core/office/nomineeReports';
import { readMergedOffice, type MergedOffice } from './running/mergedOffice';
import { understandInSteps, type OfficeReading } from '../core/office/officeReading';
import { done, failed, type Outcome } from '../core/work/outcome';
import { together } from './running/plannedWrite';
import { withMerges } from './running/readTaskTable';
import type { GeneratedAppendix, TaskCheck } from '../core/office/taskReports';
import { chosenTable, type TaskTableReading } from '../core/office/taskTable';
import { watching, type Watching } from './running/watching';

/** Stages of the work, by their shares of the whole. */
const judgingTasks = { from: 0.3, to: 0.5 };
const judgingLists = { from: 0.5, to: 0.75 };
const drawingUpList = { from: 0.75, to: 0.8 };
const writing = { from: 0.8, to: 1 };

/** Both kinds of tables of a workbook, checked; null: it has none of that kind. At least one is there. */
export interface OfficeCheck {
  readonly tasks: TaskCheck | null;
  readonly nominees: NomineeCheck | null;
}

/** Checks tasks and nomination lists from one reading: two batches (three where cells may be merged). */
export async function checkOffice(request: NomineeRequest): Promise<Outcome<OfficeCheck>> {
  const watch = watching(request);
  const read = await readMergedOffice(request, watch);
  if (!read.ok) return read;
  const { office, lists } = read.value;
  const tasks = await tasksOfReading(office, request, watch);
  if (!tasks.ok && (lists === null || !isNoTasks(tasks.problem.reason))) return tasks;
  const nominees =
    lists === null ? done(null) : await judgeInSlices(lists, request, watch.stage(judgingLists));
  return nominees.ok ? done({ tasks: tasks.ok ? tasks.value : null, nominees: nominees.value }) : nominees;
}

/** A run of everything that a workbook is ready for, as it is asked for. */
export interface OfficeRequest extends GenerateRequest, SlipRequest, SummaryRequest, NominationRequest {
  /** True: the nomination list as well. */
  readonly wantsNominations?: boolean;
  /** True: papers for a Word file as well. Without an appendix the nomination list is drawn up for it, whether asked for or not. */
  readonly wantsWord?: boolean;
}

/** Papers from the reading of a run, for a Word file; null: there is none. */
export interface RunPapers {
  readonly appendix: SheetDraft | null;
  readonly nominations: SheetDraft | null;
}

/** What a run wrote and found; null: there is no table of that kind, or no plan for the appendix. */
export interface OfficeRun {
  readonly appendix: GeneratedAppendix | null;
  /** The tasks' check, where no appendix could be made for want of a plan. */
  readonly tasks: TaskCheck | null;
  readonly nominees: NomineeCheck | null;
  readonly slipSheet: string | null;
  /** Sheets of the standard tables; empty where there is nothing to count. */
  readonly summaries: readonly string[];
  /** Sheet of the nomination list; null: not asked for, or there are no lists. */
  readonly nominationSheet: string | null;
  readonly papers: RunPapers;
  /** Charts that stand on them now. */
  readonly charts: readonly StandingChart[];
}

/**
 * Generates the appendix where there are tasks and a plan, writes the check slip where there are lists, the standard
 * tables of both and, where asked for, the nomination list: one reading, one write, five batches for all together.
 */
export async function runOffice(request: OfficeRequest): Promise<Outcome<OfficeRun>> {
  const watch = watching(request);
  const read = await readOffice(request, watch);
  if (!read.ok) return read;
  const { office, lists } = read.value;
  const appendix = planAppendix(office, request);
  const lacksPlan = !appendix.ok && appendix.problem.reason === 'noPlan';
  if (!appendix.ok && !lacksPlan && (lists === null || !isNoTasks(appendix.problem.reason))) return appendix;
  const tasks = lacksPlan ? await tasksOfReading(office, request, watch) : done(null);
  if (!tasks.ok) return tasks;
  const nominees =
    lists === null ? done(null) : await judgeInSlices(lists, request, watch.stage(judgingLists));
  if (!nominees.ok) return nominees;
  const slip = lists === null || nominees.value === null ? null : planSlip(lists, nominees.value, request);
  const checked =
    lists === null || nominees.value === null ? null : { reading: lists, check: nominees.value };
  const summaries = planSummaries({ office, lists: checked }, request);
  const wantsList = request.wantsNominations === true || (request.wantsWord === true && !appendix.ok);
  const nominations =
    checked === null || !wantsList ? done(null) : await listOf(checked, request, watch.stage(drawingUpList));
  if (!nominations.ok) return nominations;
  const list = nominations.value;
  const isListWritten = list !== null && request.wantsNominations === true;
  const writes = [
    ...(isListWritten ? [list.write] : []),
    ...(appendix.ok ? [appendix.value.write] : []),
    ...(slip === null ? [] : [slip.write]),
    ...(summaries.sheets.length === 0 ? [] : [summaries.write]),
  ];
  const result = {
    tasks: tasks.value,
    nominees: nominees.value,
    slipSheet: slip?.sheet ?? null,
    summaries: summaries.sheets,
    nominationSheet: isListWritten ? list.report.draft.name : null,
    papers: { appendix: null, nominations: list?.report.draft ?? null },
  };
  if (writes.length === 0) return done({ ...result, charts: [], appendix: null });
  const applied = await applyDrafts({
    action: appendix.ok ? 'generateAppendix' : slip === null ? 'fillSummaries' : 'writeCheckSlip',
    at: now(),
    snapshot: office.snapshot,
    ...together(writes),
    watch: watch.stage(writing),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const { charts } = applied;
  if (!appendix.ok) return done({ ...result, charts, appendix: null });
  const generated = appendix.value.generated(applied);
  if (!generated.ok) return generated;
  const papers = { ...result.papers, appendix: appendix.value.draft() };
  return done({ ...result, papers, charts, appendix: generated.value });
}

async function listOf(
  { reading, check }: { readonly reading: NomineeReading; readonly check: NomineeCheck },
  request: NominationRequest,
  watch: Watch,
): Promise<Outcome<PlannedNominations>> {
  const planned = await inSlices(planNominationsInSteps(reading, request, check.nominees), watch);
  return planned.ok ? done(planned.value) : failed(planned.block);
}

/** Merged areas of lists alone: those of tasks come with the guard of the write. */
async function readOffice(request: NomineeRequest, watch: Watching): Promise<Outcome<MergedOffice>> {
  const read = await readWholeOffice(request, watch);
  if (!read.ok) return read;
  const lists = await chooseWithMerges(read.value, request, watch.stage(findingLists));
  if (lists.ok) return done({ office: lists.value.office, lists: lists.value });
  return lists.problem.reason === 'cancelled' ? lists : done({ office: read.value, lists: null });
}

/** Tasks from what was read; where blanks could be merged cells, the sheet's areas are read in one more batch. */
async function tasksOfReading(
  office: OfficeReading,
  request: NomineeRequest,
  watch: Watching,
): Promise<Outcome<TaskCheck>> {
  const chosen = chosenTable(office);
  if (!chosen.ok) return chosen;
  const whole = needsMerges(chosen.value.table) ? await withTaskMerges(chosen.value) : chosen;
  if (!whole.ok) return whole;
  const checked = await inSlices(checkInSteps(whole.value, request.today), watch.stage(judgingTasks));
  return checked.ok ? done(checked.value) : failed(checked.block);
}

async function withTaskMerges({ reading, table }: TaskTableReading): Promise<Outcome<TaskTableReading>> {
  const merges = await readMerges(table.sheet);
  if (!merges.ok) return failed(merges.block);
  const snapshot = withMerges(reading.snapshot, table.sheet, merges.value);
  const again = await inSlices(understandInSteps(snapshot, reading.plan));
  if (!again.ok) return failed(again.block);
  const same = again.value.tables.find(
    ({ sheet, headerLastRow }) => sheet === table.sheet && headerLastRow === table.headerLastRow,
  );
  return done({ reading: { ...reading, snapshot }, table: same ?? table });
}

/** Reasons that only say that the workbook lists no tasks. */
function isNoTasks(reason: string): boolean {
  return reason === 'noTaskSheet' || reason === 'noTasks' || reason === 'emptyWorkbook';
}
