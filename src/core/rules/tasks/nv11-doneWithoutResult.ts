import type { Finding } from '../finding';
import { cellOrRow, shortContent } from '../places';
import { taskRule } from '../makeRule';

/** Reported as done, but the columns for outcome, paper or day of completion are empty. Silent without such a column. */
export const nv11 = taskRule(
  {
    id: 'NV-11',
    severity: 'warning',
    source: 'practice of trackers',
    confidence: 'M',
    messages: ['doneWithoutResult'],
    needsPlan: false,
  },
  ({ tasks }) =>
    tasks.flatMap((task): readonly Finding[] => {
      if (task.status.value !== 'done' || task.result.cell === null || task.result.value !== '') return [];
      if (tellsOutcome(task.status.text)) return [];
      return [
        {
          rule: 'NV-11',
          messageId: 'doneWithoutResult',
          severity: 'warning',
          where: cellOrRow(task, task.result.cell),
          field: 'result',
          data: { status: task.status.text, content: shortContent(task) },
        },
      ];
    }),
);

/** A paper's number or a day in the status cell itself; "100%" tells nothing. */
function tellsOutcome(status: string): boolean {
  return /\d/.test(status.replace(/\d+([.,]\d+)?\s*%/g, '')) && status.trim().length > 4;
}
