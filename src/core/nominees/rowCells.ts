import type { CellRef } from '../sheets/cellRef';
import { isDitto } from '../sheets/dittoMarks';
import type { Field } from '../sheets/field';
import { cellText, cellValue, isDateCell, isErrorText } from '../sheets/gridCells';
import type { CellValue } from '../sheets/grid';
import { mergedDown, type MergedDown } from '../sheets/mergedCells';
import type { Table } from '../sheets/table';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { readDay, type DayReading } from './readDay';

/** The cells of a list, by field: merged cells and ditto marks are answered with what they stand for. */
export interface ListCells {
  readonly table: Table<NomineeField>;
  /** 0-based sheet column of each field that the list has; the first where several have it. */
  readonly columns: ReadonlyMap<NomineeField, number>;
  readonly merged: MergedDown;
  /** For a cell with a ditto mark, the row whose words it repeats: "row,column" → row. */
  readonly dittos: ReadonlyMap<string, number>;
}

/** Opens a list's cells. Linear in records times columns; ditto marks point to the record above. */
export function listCells(table: Table<NomineeField>): ListCells {
  const columns = new Map<NomineeField, number>();
  for (const { field, column } of table.columns) {
    if (field !== null && !columns.has(field)) columns.set(field, column);
  }
  return { table, columns, merged: mergedDown(table.grid), dittos: dittoRows(table) };
}

function dittoRows(table: Table<NomineeField>): ReadonlyMap<string, number> {
  const dittos = new Map<string, number>();
  const ownWords = new Map<number, number>();
  for (const { row, kind } of table.rows) {
    if (kind !== 'record') continue;
    for (const { column, field } of table.columns) {
      if (field === null || field === 'ordinal') continue;
      const value = cellValue(table.grid, row, column);
      const above = ownWords.get(column);
      if (typeof value === 'string' && value.length <= 12 && isDitto(value.trim())) {
        if (above !== undefined) dittos.set(`${row},${column}`, above);
      } else ownWords.set(column, row);
    }
  }
  return dittos;
}

/** One cell as a field of a record; `cell` is the record's own place even where its words stand elsewhere. */
export function textAt(cells: ListCells, row: number, column: number): Field<string> {
  const text = cellText(cells.table.grid, sourceRow(cells, row, column), column);
  return { value: isErrorText(text) ? '' : text, text, cell: refTo(cells, row, column) };
}

/** A field's words; without such a column `cell` is null. */
export function textOf(cells: ListCells, row: number, field: NomineeField): Field<string> {
  const column = cells.columns.get(field);
  return column === undefined ? noText : textAt(cells, row, column);
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

/** A field's value as the cell holds it; "" without such a column. */
export function valueOf(cells: ListCells, row: number, field: NomineeField): CellValue {
  const column = cells.columns.get(field);
  return column === undefined ? '' : cellValue(cells.table.grid, sourceRow(cells, row, column), column);
}

/** The same field with another value. Fields without a column share one object: lists have few of all columns. */
export function withValue<Value>(field: Field<string>, value: Value): Field<Value> {
  if (field === noText && value === null) return nothing as Field<Value>;
  return { value, text: field.text, cell: field.cell };
}

const noText: Field<string> = { value: '', text: '', cell: null };
const nothing: Field<unknown> = { value: null, text: '', cell: null };
const noDay = { reading: readDay('', { isDate: false }), field: noText };

/** The 0-based row whose words a cell stands for: its own, the merge's first one, or the one that a ditto mark repeats. */
export function sourceRow(cells: ListCells, row: number, column: number): number {
  if (cells.merged.size === 0 && cells.dittos.size === 0) return row;
  const key = `${row},${column}`;
  return cells.merged.get(key) ?? cells.dittos.get(key) ?? row;
}

function refTo(cells: ListCells, row: number, column: number): CellRef {
  return { sheet: cells.table.sheet, row, column };
}
