import type { Field } from '../sheets/field';
import { cellValue, isDateCell } from '../sheets/gridCells';
import { noText, recordCells, sourceRow, textAt, type RecordCells } from '../sheets/recordCells';
import type { Table } from '../sheets/table';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { readDay, type DayReading } from './readDay';

/** The cells of a list, by field. */
export type ListCells = RecordCells<NomineeField>;

/** Opens a list's cells: ditto marks repeat the record above in every column but the numbering. */
export function listCells(table: Table<NomineeField>): ListCells {
  return recordCells(table, (field) => field !== 'ordinal');
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
