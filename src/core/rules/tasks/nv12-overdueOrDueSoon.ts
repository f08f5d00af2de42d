import { flatMapWork } from '../../work/work';
import { dueOf } from '../../tasks/dueStep';
import type { Task } from '../../tasks/task';
import { formatVietnamese } from '../../time/isoDate';
import type { IsoDate } from '../../time/isoDate';
import type { Finding } from '../finding';
import { cellOrRow, namesOf } from '../places';
import { taskRule } from '../makeRule';

/**
 * Overdue, late by the sheet's own word, or due within seven days. A task that is done, cancelled or has a result is
 * neither; of past years only tasks whose status says that they are not done are named; a sheet without a status column
 * says nothing of overdue.
 */
export const nv12 = taskRule(
  {
    id: 'NV-12',
    severity: 'info',
    source: 'practice of trackers',
    confidence: 'M',
    messages: ['overdue', 'saidLate', 'dueSoon'],
    needsPlan: false,
  },
  ({ tasks, today }) => flatMapWork(tasks, (task) => findingOf(task, today)),
);

function findingOf(task: Task, today: IsoDate): readonly Finding[] {
  const due = dueOf(task, today);
  if (due === null || due.step === null) return [];
  const { step, days } = due;
  const deadline = due.deadline === null ? '' : formatVietnamese(due.deadline);
  const messageId = step === 'overdue' ? (days > 0 ? 'overdue' : 'saidLate') : 'dueSoon';
  return [
    {
      rule: 'NV-12',
      messageId,
      severity: 'info',
      where: cellOrRow(task, messageId === 'saidLate' ? task.status.cell : task.time.cell),
      field: messageId === 'saidLate' ? 'status' : 'time',
      data: { days, step, deadline, ...namesOf(task) },
    },
  ];
}
