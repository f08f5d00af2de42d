import { tableOfTask } from '../../tasks/tableOfTask';
import type { TaskFix, TaskFixKind } from '../../tasks/fixes/taskFix';
import { shortened } from '../places';
import { taskRule } from '../makeRule';
import type { Finding } from '../finding';

/** The sentence of each kind of fix; null: another rule tells of it. */
const messages = {
  spaces: 'spaces',
  composition: 'composition',
  alias: 'otherCapitals',
  date: 'dayInOtherForm',
  slip: null,
  monthFirst: null,
  leadTwice: null,
} as const satisfies Readonly<Record<TaskFixKind, string | null>>;

/** Cells that are understood, but written otherwise than is usual, and could be written so in one way. */
export const sheet04 = taskRule(
  {
    id: 'SHEET-04',
    severity: 'info',
    source: 'our own: what is written one way is found, sorted and printed one way',
    confidence: 'H',
    messages: ['spaces', 'composition', 'otherCapitals', 'dayInOtherForm'],
    needsPlan: false,
  },
  ({ table, fixes }) =>
    fixes.flatMap((one: TaskFix): readonly Finding[] => {
      const messageId = messages[one.kind];
      if (messageId === null) return [];
      const { cell, from, to } = one.fix;
      const { columns } = tableOfTask(table, cell);
      const header = columns.find(({ column }) => column === cell.column)?.header ?? '';
      return [
        {
          rule: 'SHEET-04',
          messageId,
          severity: 'info',
          where: { kind: 'cell', cell },
          field: one.field,
          data: {
            field: one.field,
            header: shortened(header),
            shownFrom: shortened(String(from)),
            shownTo: shortened(String(to)),
          },
          fix: one.fix,
          fixKind: one.kind,
        },
      ];
    }),
);
