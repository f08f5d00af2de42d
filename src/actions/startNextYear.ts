import { atOnce } from '../core/steps';
import { nextYearDraft } from '../core/tasks/nextYear';
import { yearOf } from '../core/time/isoDate';
import { nextYear as words } from '../strings/vi/nextYear';
import { applyDrafts } from '../workbook/applyDrafts';
import { freeName } from '../workbook/ownSheet';
import type { CheckRequest } from './checkTasks';
import { now } from './clock';
import { done, failed, type Outcome } from './outcome';
import { readTaskTable } from './readTaskTable';
import { tasksInSteps } from './taskFindings';
import { watching } from './watching';

/** Next year's tasks as they are asked for. */
export interface NextYearRequest extends CheckRequest {
  /** The year that the tasks stand for now; absent: the plan's, else the one of today. */
  readonly fromYear?: number;
  /** Keys of the tasks to copy; absent: all but the cancelled ones. */
  readonly tasks?: readonly string[];
}

/** What starting the next year wrote. */
export interface StartedYear {
  readonly year: number;
  readonly sheet: string;
  readonly tasks: number;
  /** Contents of tasks that were not copied. */
  readonly leftOut: readonly string[];
  /** Contents of copied tasks that still name an old year. */
  readonly toReadOver: readonly string[];
  readonly undoId: string | null;
}

/**
 * Copies the year's tasks to a new sheet, moved on by a year; no standing sheet is ever written, so that what people
 * typed into a sheet begun earlier stays. Two batches to read, three to guard, write and read back.
 */
export async function startNextYear(request: NextYearRequest): Promise<Outcome<StartedYear>> {
  const watch = watching(request);
  const read = await readTaskTable(request, watch);
  if (!read.ok) return read;
  const { reading, table } = read.value;
  const { snapshot, plan } = reading;
  const fromYear = request.fromYear ?? plan?.document.year ?? yearOf(request.today);
  const names = snapshot.sheets.map(({ name }) => name);
  const usual = words.sheetName(fromYear + 1);
  const isTaken = names.some((name) => name.toLowerCase() === usual.toLowerCase());
  const sheet = isTaken ? freeName(usual, names) : usual;
  const report = nextYearDraft({
    table,
    tasks: atOnce(tasksInSteps(reading, table, request.today)),
    fromYear,
    chosen: request.tasks === undefined ? null : new Set(request.tasks),
    words,
    sheetName: sheet,
  });
  const applied = await applyDrafts({
    action: 'startNextYear',
    at: now(),
    snapshot,
    restsOn: [table.sheet],
    mergesOf: [],
    targets: [sheet],
    drafts: () => [report.draft],
    // this year's checks go on with this year's sheet until the person points at the new one
    settings: (current) => (current.taskSheet === null ? { ...current, taskSheet: table.sheet } : current),
    watch: watch.stage({ from: 0.5, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const { taskCount, leftOut, toReadOver } = report;
  const undoId = applied.kind === 'written' ? applied.undoId : null;
  return done({ year: fromYear + 1, sheet, tasks: taskCount, leftOut, toReadOver, undoId });
}
