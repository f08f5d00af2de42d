import { daysBetween, type IsoDate } from '../time/isoDate';
import { deadlineOf, isOverdue, isSettled, progressOf } from './progress';
import type { Task } from './task';

/** How near a deadline is: over, today, within one, three or seven days; the worst first. */
export const dueSteps = ['overdue', 'today', 'within1', 'within3', 'within7'] as const;
export type DueStep = (typeof dueSteps)[number];

/** How an open task stands to its last day. */
export interface Due {
  /** null: further ahead than all steps, or no last day that says anything. */
  readonly step: DueStep | null;
  /** Days past the last day where it is over, else days until then; 0 where the sheet alone says that it is late. */
  readonly days: number;
  /** null: the task has none, or comes back again and again. */
  readonly deadline: IsoDate | null;
}

/**
 * How a task stands to its deadline on a day; null: nothing is left to do. Overdue is what `progressOf` calls late: past
 * its day, or late by the sheet's own word. An open task of a past year, or of a sheet without states, has no step.
 */
export function dueOf(task: Pick<Task, 'status' | 'time' | 'result'>, today: IsoDate): Due | null {
  if (isSettled(task)) return null;
  const deadline = deadlineOf(task);
  const ahead = deadline === null ? 0 : daysBetween(today, deadline);
  if (isOverdue(task, today)) return { step: 'overdue', days: -ahead, deadline };
  if (progressOf(task, today) === 'late') return { step: 'overdue', days: 0, deadline };
  if (deadline === null || ahead < 0) return { step: null, days: Math.abs(ahead), deadline };
  return { step: stepAhead(ahead), days: ahead, deadline };
}

/** Days before a deadline from which it is called near (feature T4: 7, 3 and 1 days). */
function stepAhead(days: number): DueStep | null {
  if (days === 0) return 'today';
  if (days <= 1) return 'within1';
  if (days <= 3) return 'within3';
  return days <= 7 ? 'within7' : null;
}

/** Which of two comes first where the worst does: steps in their order, the longest overdue, then the nearest. */
export function compareDue(
  one: { readonly step: DueStep; readonly days: number },
  other: { readonly step: DueStep; readonly days: number },
): number {
  const byStep = dueSteps.indexOf(one.step) - dueSteps.indexOf(other.step);
  if (byStep !== 0) return byStep;
  return one.step === 'overdue' ? other.days - one.days : one.days - other.days;
}
