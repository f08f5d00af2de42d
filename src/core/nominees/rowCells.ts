import type { Field } from '../sheets/field';
import { cellValue, isDateCell } from '../sheets/gridCells';
import { noText, recordCells, sourceRow, textAt, textOf, type RecordCells } from '../sheets/recordCells';
import type { Table } from '../sheets/table';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { nameInTwoColumns, type NameInTwo } from './nameInTwoColumns';
import { readDay, type DayReading } from './readDay';

/** The cells of a list, by field. */
export interface ListCells extends RecordCells<NomineeField> {
  /** Where a name stands in two columns; null: in one. */
  readonly nameInTwo: NameInTwo | null;
}

/** Opens a list's cells: ditto marks repeat the record above in every column but the numbering. */
export function listCells(table: Table<NomineeField>): ListCells {
  return { ...recordCells(table, (field) => field !== 'ordinal'), nameInTwo: nameInTwoColumns(table) };
}

/** The whole name of a row, also where family and given name stand in two columns; its cell is that of the name's column. */
export function nameOf(cells: ListCells, row: number): Field<string> {
  const field = textOf(cells, row, 'name');
  if (cells.nameInTwo === null) return field;
  const parts = [cells.nameInTwo.first, cells.nameInTwo.last].map((column) => textAt(cells, row, column));
  const join = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
  return {
    value: join(parts.map(({ value }) => value)),
    text: join(parts.map(({ text }) => text.trim())),
    cell: field.cell,
  };
}

/** The day of a field; without such a column form "none". */
export function dayOf(
  cells: ListCells,
  row: number,
  field: NomineeField,
): { readonly reading: DayReading; readonly field: Field<string> } {
  const column = cells.columns.get(field);
  if (column === undefined) return noDay;
  const source = sourceRow(cells, row, column);
  const { grid } = cells.table;
  const reading = readDay(cellValue(grid, source, column), { isDate: isDateCell(grid, source, column) });
  return { reading, field: textAt(cells, row, column) };
}

const noDay = { reading: readDay('', { isDate: false }), field: noText };
