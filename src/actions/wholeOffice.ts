import { needsMerges } from '../core/tasks/mergedValues';
import type { StandingChart } from '../workbook/applied';
import { applyDrafts } from '../workbook/applyDrafts';
import { inSlices } from '../workbook/inSlices';
import {
  chooseWithMerges,
  findingLists,
  judgeInSlices,
  readWholeOffice,
  type NomineeRequest,
} from './checkNominees';
import { planSlip, type SlipRequest } from './checkSlips';
import { checkInSteps, checkTasks } from './checkTasks';
import { now } from './clock';
import { planSummaries, type SummaryRequest } from './fillSummaries';
import { planAppendix, type GenerateRequest } from './generateAppendix';
import type { NomineeReading } from './nomineeReading';
import type { NomineeCheck } from './nomineeReports';
import type { OfficeReading } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import { together } from './plannedWrite';
import type { GeneratedAppendix, TaskCheck } from './reports';
import { chosenTable } from './taskTable';
import { watching, type Watching } from './watching';

/** Stages of the work, by their shares of the whole. */
const judgingTasks = { from: 0.3, to: 0.5 };
const judgingLists = { from: 0.5, to: 0.8 };
const writing = { from: 0.8, to: 1 };

/** Both kinds of tables of a workbook, checked; null: it has none of that kind. At least one is there. */
export interface OfficeCheck {
  readonly tasks: TaskCheck | null;
  readonly nominees: NomineeCheck | null;
}

/** Checks tasks and nomination lists from one reading: two batches (one more pair where merged cells matter). */
export async function checkOffice(request: NomineeRequest): Promise<Outcome<OfficeCheck>> {
  const watch = watching(request);
  const read = await readOffice(request, watch);
  if (!read.ok) return read;
  const { office, lists } = read.value;
  const tasks = await tasksOfReading(office, request, watch);
  if (!tasks.ok && (lists === null || !isNoTasks(tasks.problem.reason))) return tasks;
  const nominees =
    lists === null ? done(null) : await judgeInSlices(lists, request, watch.stage(judgingLists));
  return nominees.ok ? done({ tasks: tasks.ok ? tasks.value : null, nominees: nominees.value }) : nominees;
}

/** A run of everything that a workbook is ready for, as it is asked for. */
export type OfficeRequest = GenerateRequest & SlipRequest & SummaryRequest;

/** What a run wrote and found; null: there is no table of that kind, or no plan for the appendix. */
export interface OfficeRun {
  readonly appendix: GeneratedAppendix | null;
  /** The tasks' check, where no appendix could be made for want of a plan. */
  readonly tasks: TaskCheck | null;
  readonly nominees: NomineeCheck | null;
  readonly slipSheet: string | null;
  /** Sheets of the standard tables; empty where there is nothing to count. */
  readonly summaries: readonly string[];
  /** Charts that stand on them now. */
  readonly charts: readonly StandingChart[];
}

/**
 * Generates the appendix where there are tasks and a plan, writes the check slip where there are lists, and the
 * standard tables of both: one reading, one write, five batches for all together.
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
  const writes = [
    ...(appendix.ok ? [appendix.value.write] : []),
    ...(slip === null ? [] : [slip.write]),
    ...(summaries.sheets.length === 0 ? [] : [summaries.write]),
  ];
  const result = {
    tasks: tasks.value,
    nominees: nominees.value,
    slipSheet: slip?.sheet ?? null,
    summaries: summaries.sheets,
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
  return generated.ok ? done({ ...result, charts, appendix: generated.value }) : generated;
}

interface ReadOffice {
  /** Without the lists among its tables. */
  readonly office: OfficeReading;
  readonly lists: NomineeReading | null;
}

async function readOffice(request: NomineeRequest, watch: Watching): Promise<Outcome<ReadOffice>> {
  const read = await readWholeOffice(request, watch);
  if (!read.ok) return read;
  const lists = await chooseWithMerges(read.value, request, watch.stage(findingLists));
  return done(
    lists.ok ? { office: lists.value.office, lists: lists.value } : { office: read.value, lists: null },
  );
}

/** Tasks from what was read; where blanks could be merged cells, the task sheet is read again with their areas. */
async function tasksOfReading(
  office: OfficeReading,
  request: NomineeRequest,
  watch: Watching,
): Promise<Outcome<TaskCheck>> {
  const chosen = chosenTable(office);
  if (!chosen.ok) return chosen;
  if (needsMerges(chosen.value.table)) return checkTasks(request);
  const checked = await inSlices(checkInSteps(chosen.value, request.today), watch.stage(judgingTasks));
  return checked.ok ? done(checked.value) : failed(checked.block);
}

/** Reasons that only say that the workbook lists no tasks. */
function isNoTasks(reason: string): boolean {
  return reason === 'noTaskSheet' || reason === 'noTasks' || reason === 'emptyWorkbook';
}
