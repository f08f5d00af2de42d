import { putCell, cellAt } from '../../xlsx/sheet/model';
import { distinctNames, headerNames } from '../../xlsx/table/headerNames';
import { columnIds, withColumnAdded, withColumnNames } from '../../xlsx/table/tableTree';
import { invalidArgument, OfficeError } from '../protocol/officeError';
import type { Json } from '../protocol/json';
import { isJsonArray } from '../protocol/json';
import { shiftCells } from './shifting';
import { bodyOf, forgetTable, putTable, tableNow } from './tables';
import type { TableTarget } from './tables';
import { clearCells, writeValues } from './writing';

/** Names of a table's columns as the header says them now. */
export function columnNames(of: TableTarget): readonly string[] {
  return headerNames(of.sheet, tableNow(of));
}

/** The 0-based place of a column by the number that stays with it; -1 where it is gone. */
export function placeOfColumn(of: TableTarget, id: number): number {
  return columnIds(tableNow(of)).indexOf(id);
}

/** Adds a column at a 0-based place (null: after the last), with values that may begin with its header; answers its number. */
export function addColumn(
  of: TableTarget,
  column: { index: number | null; values: Json; name: string | null },
): number {
  const before = tableNow(of);
  const count = before.columns.length;
  const place = column.index === null || column.index === -1 ? count : column.index;
  if (!Number.isInteger(place) || place < 0 || place > count)
    throw invalidArgument(`no column ${place} in the table`);
  const { area } = before;
  shiftCells(
    { ...of, area: { ...area, column: area.column + place, columns: 1 } },
    { along: 'columns', insert: true },
  );
  const moved = tableNow(of);
  if (place === count || place === 0) {
    const over = { ...area, columns: count + 1 };
    const made = withColumnAdded(moved, { index: place, name: '' }, over);
    putTable(of, withColumnNames(made, distinctNames(made.columns)));
  }
  const table = tableNow(of);
  const id = columnIds(table)[place] ?? 0;
  if (table.headerRow)
    putCell(
      of.sheet,
      { row: area.row, column: area.column + place },
      {
        value: table.columns[place] ?? '',
        formula: null,
        style: cellAt(of.sheet, area.row, area.column + Math.max(0, place - 1)).style,
      },
    );
  fillColumn(of, place, column.values);
  if (column.name !== null) renameColumn(of, place, column.name);
  return id;
}

function fillColumn(of: TableTarget, place: number, values: Json): void {
  if (values === null) return;
  const table = tableNow(of);
  const whole = { ...table.area, column: table.area.column + place, columns: 1 };
  if (!isJsonArray(values)) {
    const body = bodyOf(table);
    writeValues({ ...of, area: { ...body, column: whole.column, columns: 1 } }, values);
    return;
  }
  if (values.length === 0 || values.length > whole.rows)
    throw invalidArgument(`a column of the table has ${whole.rows} cells`);
  writeValues({ ...of, area: { ...whole, rows: values.length } }, values);
}

/** Renames a column: its header's cell, or what the table remembers where it shows none. */
export function renameColumn(of: TableTarget, place: number, name: string): void {
  const table = tableNow(of);
  const others = columnNames(of).filter((_, index) => index !== place);
  if (name === '' || others.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`"${name}" is no name for a column`);
  const names = columnNames(of).map((old, index) => (index === place ? name : old));
  putTable(of, withColumnNames(table, names));
  if (!table.headerRow) return;
  const header = { row: table.area.row, column: table.area.column + place };
  const { style } = cellAt(of.sheet, header.row, header.column);
  putCell(of.sheet, header, { value: name, formula: null, style });
}

/** Deletes a column with its cells; a table needs one. */
export function deleteColumn(of: TableTarget, place: number): void {
  const { area } = tableNow(of);
  const cells = { ...area, column: area.column + place, columns: 1 };
  if (place < 0) throw new OfficeError('ItemNotFound', 'the column was deleted');
  if (area.columns === 1) {
    clearCells({ ...of, area }, { contents: true, formats: false });
    forgetTable(of);
    return;
  }
  shiftCells({ ...of, area: cells }, { along: 'columns', insert: false });
}
