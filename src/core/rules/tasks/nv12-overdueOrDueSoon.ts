import type { Task } from '../../tasks/task';
import { deadlineOf, isOverdue, isSettled } from '../../tasks/progress';
import { daysBetween, formatVietnamese } from '../../time/isoDate';
import type { IsoDate } from '../../time/isoDate';
import type { Finding } from '../finding';
import { cellOrRow, shortContent } from '../places';
import { taskRule } from '../makeRule';

/** Days before a deadline from which it is called near (feature T4: 7, 3 and 1 days). */
const nearDays = 7;

/**
 * Overdue, or due within seven days. A task that is done, cancelled or has a result is neither; of past years only
 * tasks whose status says that they are not done are named; a sheet without a status column says nothing of overdue.
 */
export const nv12 = taskRule(
  {
    id: 'NV-12',
    severity: 'info',
    source: 'practice of trackers',
    confidence: 'M',
    messages: ['overdue', 'dueSoon'],
    needsPlan: false,
  },
  ({ tasks, today }) => tasks.flatMap((task) => findingOf(task, today)),
);

function findingOf(task: Task, today: IsoDate): readonly Finding[] {
  const deadline = deadlineOf(task);
  if (deadline === null || isSettled(task)) return [];
  const days = daysBetween(today, deadline);
  if (days > nearDays || (days < 0 && !isOverdue(task, today))) return [];
  return [
    {
      rule: 'NV-12',
      messageId: days < 0 ? 'overdue' : 'dueSoon',
      severity: 'info',
      where: cellOrRow(task, task.time.cell),
      field: 'time',
      data: { days: Math.abs(days), deadline: formatVietnamese(deadline), content: shortContent(task) },
    },
  ];
}
