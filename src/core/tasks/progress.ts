import { yearOf, type IsoDate } from '../time/isoDate';
import { impossibleDaysIn } from '../time/impossibleDays';
import { readTime } from '../time/readTime';
import type { TaskStatus } from '../vocabulary/taskFields';
import { readLateness } from './readStatus';
import type { Task } from './task';

/** What tells how far a task is. */
type Told = Pick<Task, 'status' | 'time' | 'result'>;

/** The last day on which a task is in time; null: it has none, or comes back again and again. */
export function deadlineOf({ time }: Pick<Task, 'time'>): IsoDate | null {
  return time.value.kind === 'recurring' ? null : time.value.end;
}

/** True where nothing is left to do: done, cancelled, or with a result though its state is not told. */
export function isSettled({ status, result }: Told): boolean {
  if (status.value === 'done' || status.value === 'cancelled') return true;
  return (status.value === 'none' || status.value === 'unclear') && result.value !== '';
}

/**
 * True where a task is past its deadline on that day and not settled. Of past years only what is said to be open; of a
 * sheet without a column of states nothing is said.
 */
export function isOverdue(task: Told, today: IsoDate): boolean {
  const deadline = deadlineOf(task);
  if (deadline === null || deadline >= today || isSettled(task)) return false;
  if (['notStarted', 'inProgress', 'late'].includes(task.status.value)) return true;
  return task.status.cell !== null && yearOf(deadline) >= yearOf(today);
}

/**
 * How far a task is on a day: as its sheet says, and late where it is overdue though the sheet does not say so. The one
 * place where this is decided: lists, tables, charts and formulas count by it.
 */
export function progressOf(task: Told, today: IsoDate): TaskStatus {
  return isOverdue(task, today) ? 'late' : task.status.value;
}

/**
 * Whether a task that is done was done in time: as its state says ("Hoàn thành quá hạn"), else by the one day that its
 * result tells; null: not done, or nothing tells.
 */
export function timelinessOf(task: Told): 'onTime' | 'late' | null {
  if (task.status.value !== 'done') return null;
  const said = readLateness(task.status.text);
  if (said !== null) return said;
  const deadline = deadlineOf(task);
  const done = deadline === null ? null : dayOfResult(task.result.value, yearOf(deadline));
  return deadline === null || done === null ? null : done <= deadline ? 'onTime' : 'late';
}

/** The day of a result that is a day and nothing else ("15/6/2026", "Xong ngày 15/6"); papers' days are no such day. */
function dayOfResult(text: string, planYear: number): IsoDate | null {
  if (text === '' || impossibleDaysIn(text, 'words').length > 0) return null;
  const { kind, start, end } = readTime(text, { planYear });
  return kind === 'day' && start === end ? end : null;
}
