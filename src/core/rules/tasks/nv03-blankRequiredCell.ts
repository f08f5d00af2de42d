import { cellText, isErrorText } from '../../sheets/gridCells';
import { cellOfPlace, type FieldPlace } from '../../sheets/field';
import type { Task } from '../../tasks/task';
import { citedSpans } from '../../time/citedSpans';
import type { Finding, Severity } from '../finding';
import { cellOrRow, shortContent } from '../places';
import { taskRule } from '../makeRule';
import type { TaskRuleInput } from '../ruleInputs';
import { isMostOfColumn } from '../mostOfColumn';

interface RequiredField {
  readonly name: 'content' | 'lead' | 'time' | 'product';
  readonly severity: Severity;
  readonly read: (task: Task) => { readonly isBlank: boolean; readonly cell: FieldPlace | null };
}

/** Content, lead and time must stand: a task of an appendix is made of them. The product is good to have. */
const required: readonly RequiredField[] = [
  {
    name: 'content',
    severity: 'warning',
    read: ({ content }) => ({ isBlank: saysNothing(content.value), cell: content.cell }),
  },
  {
    name: 'lead',
    severity: 'warning',
    // "theo Quyết định số …" says who, elsewhere
    read: ({ leads }) => ({
      isBlank: leads.value.length === 0 && citedSpans(leads.text).length === 0,
      cell: leads.cell,
    }),
  },
  {
    name: 'time',
    severity: 'warning',
    read: ({ time }) => ({ isBlank: time.value.kind === 'blank' || saysNothing(time.text), cell: time.cell }),
  },
  {
    name: 'product',
    severity: 'info',
    read: ({ product }) => ({ isBlank: saysNothing(product.value), cell: product.cell }),
  },
];

/** Empty, or only dashes and dots ("-", "…") that stand for nothing. */
function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Blank cells, one finding each; a column that is missing, or empty but for a few cells, is one finding for the sheet. */
export const nv03 = taskRule(
  {
    id: 'NV-03',
    severity: 'warning',
    source: 'the plan in hand, parts II and III',
    confidence: 'H',
    messages: ['blankCell', 'formulaError', 'noColumn', 'emptyColumn', 'nearlyEmptyColumn'],
    needsPlan: false,
  },
  (input) => (input.tasks.length === 0 ? [] : required.flatMap((field) => checkField(field, input))),
);

function checkField(field: RequiredField, { table, tasks }: TaskRuleInput): readonly Finding[] {
  const blank = tasks.filter((task) => field.read(task).isBlank);
  const base = { rule: 'NV-03', severity: field.severity, field: field.name };
  const ofSheet = { ...base, where: { kind: 'sheet', sheet: table.sheet } as const };
  const data = { field: field.name, sheet: table.sheet, count: tasks.length };
  const hasColumn = tasks.some((task) => field.read(task).cell !== null);
  // an appendix without a column of products is common and no fault
  if (!hasColumn) return field.severity === 'info' ? [] : [{ ...ofSheet, messageId: 'noColumn', data }];
  if (isMostOfColumn({ found: blank.length, all: tasks.length })) {
    if (blank.length === tasks.length) return [{ ...ofSheet, messageId: 'emptyColumn', data }];
    return [{ ...ofSheet, messageId: 'nearlyEmptyColumn', data: { ...data, blank: blank.length } }];
  }
  // a table beside it under a header of its own may have no such column
  const cells = blank.filter((task) => field.read(task).cell !== null);
  return cells.map((task): Finding => {
    const place = field.read(task).cell;
    const cell = cellOfPlace(place, task.row);
    const data = { field: field.name, content: shortContent(task), row: task.row + 1 };
    const shown = cell === null ? '' : cellText(table.grid, cell.row, cell.column);
    const where = cellOrRow(task, place);
    if (isErrorText(shown))
      return { ...base, messageId: 'formulaError', where, data: { ...data, error: shown } };
    return { ...base, messageId: 'blankCell', where, data };
  });
}
