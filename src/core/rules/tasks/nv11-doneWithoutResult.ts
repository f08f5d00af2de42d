import type { Finding } from '../finding';
import { cellOrRow, namesOf } from '../places';
import { taskRule } from '../makeRule';
import { isMostOfColumn } from '../mostOfColumn';

/**
 * Reported as done, but the columns for outcome, paper or day of completion are empty. Silent without such a column; one
 * finding where most of what is done has none.
 */
export const nv11 = taskRule(
  {
    id: 'NV-11',
    severity: 'warning',
    source: 'practice of trackers',
    confidence: 'M',
    messages: ['doneWithoutResult', 'mostDoneWithoutResult'],
    needsPlan: false,
  },
  ({ tasks, table }) => {
    const done = tasks.filter(({ status, result }) => status.value === 'done' && result.cell !== null);
    const bare = done.filter(({ status, result }) => result.value === '' && !tellsOutcome(status.text));
    const base = { rule: 'NV-11', severity: 'warning', field: 'result' } as const;
    if (isMostOfColumn({ found: bare.length, all: done.length })) {
      const where = { kind: 'sheet', sheet: table.sheet } as const;
      const data = { count: bare.length, done: done.length };
      return [{ ...base, messageId: 'mostDoneWithoutResult', where, data }];
    }
    return bare.map((task): Finding => {
      const data = { status: task.status.text, ...namesOf(task) };
      return { ...base, messageId: 'doneWithoutResult', where: cellOrRow(task, task.result.cell), data };
    });
  },
);

/** A paper's number or a day in the status cell itself; "100%" tells nothing. */
function tellsOutcome(status: string): boolean {
  return /\d/.test(status.replace(/\d+([.,]\d+)?\s*%/g, '')) && status.trim().length > 4;
}
