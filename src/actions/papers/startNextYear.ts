import { nextYearInSteps, type NextYearReport } from '../../core/papers/nextYear/nextYear';
import { part, type Steps } from '../../core/work/work';
import { taskYear } from '../../core/tasks/taskYear';
import { yearOf } from '../../core/time/isoDate';
import { nextYear as words } from '../../strings/vi/nextYear';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { inSlices } from '../../workbook/inSlices';
import { notAsAccepted, previewKeyInSteps, type Accepting } from '../running/accepted';
import { freeSheet, planHistoryInSteps, type PlannedHistory } from './awardHistory';
import type { NomineeRequest } from '../checkNominees';
import { now } from '../running/clock';
import { readMergedOffice, type MergedOffice } from '../running/mergedOffice';
import type { OfficeReading } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { together, type PlannedWrite } from '../running/plannedWrite';
import { tasksInSteps } from '../../core/office/judgeTasks';
import { chosenTable } from '../../core/office/taskTable';
import { watching, type Watching } from '../running/watching';

/** What can be carried into the next year. */
export type NextYearPart = 'tasks' | 'history';

/** The next year as it is asked for. */
export interface NextYearRequest extends NomineeRequest {
  /** The year that the tasks stand for now; absent: the plan's, else the one of today. */
  readonly fromYear?: number;
  /** Keys of the tasks to copy; absent: all but the cancelled ones. */
  readonly tasks?: readonly string[];
  /** Absent: both, where the workbook holds something of them. */
  readonly parts?: readonly NextYearPart[];
  /** True: identity numbers on the sheet of awards as well. */
  readonly withPersonal?: boolean;
}

/** What starting the next year wrote. */
export interface StartedYear {
  readonly year: number;
  /** "" where no tasks were copied. */
  readonly sheet: string;
  readonly tasks: number;
  /** Contents of tasks that were not copied. */
  readonly leftOut: readonly string[];
  /** Contents of copied tasks that still name an old year. */
  readonly toReadOver: readonly string[];
  /** The sheet of awards; null: none was asked for, or there are no lists. */
  readonly history: { readonly sheet: string; readonly rows: number } | null;
  readonly undoId: string | null;
}

/** The next year, not yet written. */
export interface PlannedYear {
  readonly office: OfficeReading;
  readonly year: number;
  readonly tasks: { readonly sheet: string; readonly report: NextYearReport } | null;
  readonly history: PlannedHistory | null;
  readonly write: PlannedWrite;
  readonly key: string;
}

/** Shares of the work at which the workbook was read, and the sheets were drawn up. */
const officeIsRead = 0.3;
const sheetsAreDrawnUp = 0.6;

/**
 * Copies the year's tasks to a new sheet, moved on by a year, and carries the awards of all years to a sheet of ours;
 * no sheet of theirs is written, nor a sheet of tasks that was begun earlier. Two batches to read (three where cells
 * may be merged), three to guard, write and read back.
 */
export async function startNextYear(request: NextYearRequest & Accepting): Promise<Outcome<StartedYear>> {
  const watch = watching(request);
  const planned = await planNextYear(request, watch);
  if (!planned.ok) return planned;
  const { office, year, tasks, history, write, key } = planned.value;
  const changed = notAsAccepted(request, { key, sheet: write.restsOn[0] ?? '' });
  if (changed !== null) return changed;
  const applied = await applyDrafts({
    action: 'startNextYear',
    at: now(),
    snapshot: office.snapshot,
    ...write,
    watch: watch.stage({ from: sheetsAreDrawnUp, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  return done({
    year,
    sheet: tasks?.sheet ?? '',
    tasks: tasks?.report.taskCount ?? 0,
    leftOut: tasks?.report.leftOut ?? [],
    toReadOver: tasks?.report.toReadOver ?? [],
    history: history === null ? null : { sheet: history.sheet, rows: history.report.rows },
    undoId: applied.kind === 'written' ? applied.undoId : null,
  });
}

/** Works out next year's sheets; nothing is written. Two batches (three where cells may be merged). */
export async function planNextYear(request: NextYearRequest, watch: Watching): Promise<Outcome<PlannedYear>> {
  const read = await readMergedOffice(request, watch);
  if (!read.ok) return read;
  const { office, lists } = read.value;
  const chosen = chosenTable(office);
  const hasTasks = chosen.ok && wants(request, 'tasks');
  const hasHistory = lists !== null && wants(request, 'history');
  if (!hasTasks && !hasHistory) {
    return chosen.ok || !wants(request, 'tasks') ? failed({ reason: 'noNomineeList' }) : chosen;
  }
  const planned = await inSlices(
    planInSteps(read.value, request),
    watch.stage({ from: officeIsRead, to: sheetsAreDrawnUp }),
  );
  return planned.ok ? done(planned.value) : failed(planned.block);
}

function wants({ parts }: NextYearRequest, one: NextYearPart): boolean {
  return parts?.includes(one) ?? true;
}

function* planInSteps({ office, lists }: MergedOffice, request: NextYearRequest): Steps<PlannedYear> {
  const tasks = wants(request, 'tasks') ? yield* part(planTasksInSteps(office, request), 0, 0.4) : null;
  const asked = { today: request.today, withPersonal: request.withPersonal === true };
  const history =
    lists === null || !wants(request, 'history')
      ? null
      : yield* part(planHistoryInSteps(lists, asked), 0.4, 0.9);
  const drafts = history === null ? [] : [history.report.draft];
  const key = yield* part(previewKeyInSteps(tasks?.report.tasks ?? null, drafts), 0.9, 1);
  return {
    office,
    year: tasks === null && lists !== null ? lists.year.year + 1 : fromYearOf(office, request) + 1,
    tasks,
    history,
    write: together([...(tasks === null ? [] : [tasks.write]), ...(history === null ? [] : [history.write])]),
    key,
  };
}

function fromYearOf(office: OfficeReading, { fromYear, today }: NextYearRequest): number {
  if (fromYear !== undefined) return fromYear;
  const { plan } = office;
  const chosen = chosenTable(office);
  return chosen.ok ? taskYear(chosen.value.table, { plan, today }) : (plan?.document.year ?? yearOf(today));
}

function* planTasksInSteps(
  office: OfficeReading,
  request: NextYearRequest,
): Steps<{ readonly sheet: string; readonly report: NextYearReport; readonly write: PlannedWrite } | null> {
  const chosen = chosenTable(office);
  if (!chosen.ok) return null;
  const { table } = chosen.value;
  const fromYear = fromYearOf(office, request);
  const sheet = freeSheet(words.sheetName(fromYear + 1), office.snapshot);
  const tasks = yield* part(tasksInSteps(office, table, request.today), 0, 0.4);
  const copying = nextYearInSteps({
    table,
    tasks,
    fromYear,
    chosen: request.tasks === undefined ? null : new Set(request.tasks),
    words,
    sheetName: sheet,
  });
  const report = yield* part(copying, 0.4, 1);
  const write: PlannedWrite = {
    restsOn: [table.sheet],
    mergesOf: [],
    targets: [sheet],
    drafts: () => [report.draft],
    // this year's checks go on with this year's sheet until the person points at the new one
    settings: (current) => (current.taskSheet === null ? { ...current, taskSheet: table.sheet } : current),
  };
  return { sheet, report, write };
}
