import { tableOfTask } from '../../tasks/tableOfTask';
import type { TaskFix, TaskFixKind, TaskQuestion } from '../../tasks/fixes/taskFix';
import type { CellRef } from '../../sheets/cellRef';
import type { CellValue } from '../../sheets/grid';
import { shortened } from '../places';
import type { TaskRuleInput } from '../ruleInputs';
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
    messages: ['spaces', 'composition', 'otherCapitals', 'dayInOtherForm', 'whichDay'],
    needsPlan: false,
  },
  ({ table, fixes, questions }) => [
    ...fixes.flatMap((one): readonly Finding[] => {
      const messageId = messages[one.kind];
      if (messageId === null) return [];
      const { fix } = one;
      const finding = findingAt(table, one, { messageId, cell: fix.cell, from: fix.from, to: fix.to });
      return [{ ...finding, fix, fixKind: one.kind }];
    }),
    // other questions stand beside what another rule says of their cell
    ...questions.flatMap((one): readonly Finding[] => {
      const { kind, cell, from, choices } = one;
      const [to] = choices;
      if (kind !== 'monthFirst' || to === undefined) return [];
      const finding = findingAt(table, one, { messageId: 'whichDay', cell, from, to });
      return [{ ...finding, choices: { kind, cell, from, texts: choices } }];
    }),
  ],
);

function findingAt(
  table: TaskRuleInput['table'],
  { field }: Pick<TaskFix | TaskQuestion, 'field'>,
  at: {
    readonly messageId: string;
    readonly cell: CellRef;
    readonly from: CellValue;
    readonly to: CellValue;
  },
): Finding {
  const { cell, messageId } = at;
  const { columns } = tableOfTask(table, cell);
  const header = columns.find(({ column }) => column === cell.column)?.header ?? '';
  return {
    rule: 'SHEET-04',
    messageId,
    severity: 'info',
    where: { kind: 'cell', cell },
    field,
    data: {
      field,
      header: shortened(header),
      shownFrom: shortened(String(at.from)),
      shownTo: shortened(String(at.to)),
    },
  };
}
