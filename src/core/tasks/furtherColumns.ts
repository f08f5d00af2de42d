import { draftValueOfCell } from '../sheets/draftValueOfCell';
import type { Field } from '../sheets/field';
import { sharedAs, sourceRow, textAt, type RecordCells } from '../sheets/recordCells';
import type { DraftValue } from '../sheets/sheetDraft';
import type { Table } from '../sheets/table';
import { dayOfBareSerial } from '../time/excelSerial';
import { furtherFields, type FurtherField, type TaskField } from '../vocabulary/taskFields';
import { isDitto } from '../sheets/dittoMarks';
import type { FurtherFields } from './task';

/** The further columns that a table, or one read along with it, has; in their usual order. */
export function furtherColumnsOf(table: Table<TaskField>): readonly FurtherField[] {
  const columns = [table, ...table.alongside].flatMap((one) => one.columns);
  return furtherFields.filter((field) => columns.some((column) => column.field === field));
}

const blank: DraftValue = { type: 'blank' };
const noColumn: Field<DraftValue> = { value: blank, text: '', cell: null };

/** Of a task whose table has none of these columns. */
export const noFurther: FurtherFields = {
  followUp: noColumn,
  leader: noColumn,
  source: noColumn,
  assignedOn: noColumn,
  budget: noColumn,
};

/**
 * What a row says in the further columns; "nt" is what the task above says. Rows that say the same share one object.
 * In: the table's cells, the 0-based row, and the fields of the task above, or null.
 */
export function readFurther(
  cells: RecordCells<TaskField>,
  row: number,
  above: FurtherFields | null,
): FurtherFields {
  if (!furtherFields.some((field) => cells.columns.has(field))) return noFurther;
  const read = (field: FurtherField): Field<DraftValue> => {
    const column = cells.columns.get(field);
    return column === undefined ? noColumn : readCell(cells, { row, column }, above?.[field]);
  };
  const further: FurtherFields = {
    followUp: read('followUp'),
    leader: read('leader'),
    source: read('source'),
    assignedOn: read('assignedOn'),
    budget: read('budget'),
  };
  return above !== null && furtherFields.every((field) => further[field] === above[field]) ? above : further;
}

function readCell(
  cells: RecordCells<TaskField>,
  { row, column }: { readonly row: number; readonly column: number },
  above: Field<DraftValue> | undefined,
): Field<DraftValue> {
  const words = textAt(cells, row, column);
  if (above !== undefined && above.cell !== null && isDitto(words.text)) return above;
  // an error of a formula is read as blank, and never printed
  if (words.value === '') return sharedAs(words, blank, Object.is);
  const { grid, columns } = cells.table;
  const stands = draftValueOfCell(grid, sourceRow(cells, row, column), column);
  const isDay = columns.some((one) => one.column === column && one.field === 'assignedOn');
  // a day whose cell lost its format
  const day = isDay && stands.type === 'number' ? dayOfBareSerial(words.text) : null;
  return sharedAs(words, day === null ? stands : { type: 'date', date: day }, saysTheSame);
}

function saysTheSame(one: DraftValue, other: DraftValue): boolean {
  if (one.type === 'number' && other.type === 'number') {
    return one.number === other.number && one.format === other.format;
  }
  if (one.type === 'text' && other.type === 'text') return one.text === other.text;
  return one.type === 'date' && other.type === 'date' && one.date === other.date;
}
