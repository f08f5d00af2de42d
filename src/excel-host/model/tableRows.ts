import { putCell, cellAt } from '../../xlsx/sheet/model';
import { columnFormula, withInsertRow, withTableArea } from '../../xlsx/table/tableTree';
import { invalidArgument } from '../protocol/officeError';
import type { Json } from '../protocol/json';
import { isJsonArray } from '../protocol/json';
import { shiftCells } from './shifting';
import { bodyOf, putTable, tableNow } from './tables';
import type { TableTarget } from './tables';
import { clearCells, writeValues } from './writing';

/** Records of a table; the empty row that waits for the first one is none. */
export function countRows(of: TableTarget): number {
  const table = tableNow(of);
  return table.insertRow && isBlank(of) ? 0 : bodyOf(table).rows;
}

/** Adds rows at a 0-based place (null: after the last), with values; answers the place. */
export function addRows(of: TableTarget, index: number | null, values: Json): number {
  const matrix = matrixOf(values);
  const count = countRows(of);
  const place = index === null || index === -1 ? count : index;
  if (!Number.isInteger(place) || place < 0 || place > count)
    throw invalidArgument(`no row ${place} in the table`);
  const { columns } = tableNow(of);
  if (matrix.some((line) => isJsonArray(line) && line.length !== columns.length))
    throw invalidArgument(`a row of the table has ${columns.length} values`);
  makeRoom(of, { place, rows: matrix.length, count });
  const body = bodyOf(tableNow(of));
  const area = { ...body, row: body.row + place, rows: matrix.length };
  keepLooks(of, { place, rows: matrix.length, count });
  fillColumns(of, area);
  if (matrix.some((line) => line !== null)) writeValues({ ...of, area }, padded(matrix, columns.length));
  return place;
}

/** Deletes rows from a 0-based place on; where none is left an empty one stays. */
export function deleteRows(of: TableTarget, place: number, rows: number): void {
  const count = countRows(of);
  if (!Number.isInteger(place) || place < 0 || rows < 1 || place + rows > count)
    throw invalidArgument(`no row ${place} in the table`);
  const body = bodyOf(tableNow(of));
  const keep = rows === count ? 1 : 0;
  if (keep === 1) {
    clearCells({ ...of, area: { ...body, rows: 1 } }, { contents: true, formats: false });
    putTable(of, withInsertRow(tableNow(of), { insertRow: true }));
  }
  if (rows > keep)
    shiftCells(
      { ...of, area: { ...body, row: body.row + place + keep, rows: rows - keep } },
      { along: 'rows', insert: false },
    );
}

interface NewRows {
  readonly place: number;
  readonly rows: number;
  /** Records that were there before. */
  readonly count: number;
}

/** Puts rows into the table; a waiting empty row counts as the first of them. */
function makeRoom(of: TableTarget, { place, rows, count }: NewRows): void {
  const before = tableNow(of);
  const waiting = bodyOf(before).rows - count;
  if (before.insertRow) putTable(of, withInsertRow(before, { insertRow: false }));
  const missing = rows - waiting;
  if (missing === 0) return;
  const body = bodyOf(before);
  const atEnd = place === count && !before.totalsRow;
  shiftCells(
    { ...of, area: { ...body, row: body.row + place + waiting, rows: missing } },
    { along: 'rows', insert: true },
  );
  const table = tableNow(of);
  if (atEnd) putTable(of, withTableArea(table, { ...table.area, rows: before.area.rows + missing }));
}

/** New rows look like the one above them, the first like the one below. */
function keepLooks(of: TableTarget, { place, rows, count }: NewRows): void {
  if (count === 0) return;
  const body = bodyOf(tableNow(of));
  const like = body.row + (place === 0 ? rows : place - 1);
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const { style } = cellAt(of.sheet, like, column);
    if (style === 0) continue;
    for (let row = body.row + place; row < body.row + place + rows; row += 1)
      putCell(of.sheet, { row, column }, { value: null, formula: null, style });
  }
}

/** Columns with a formula of their own fill new rows with it. */
function fillColumns(of: TableTarget, area: { row: number; column: number; rows: number }): void {
  const table = tableNow(of);
  for (const index of table.columns.keys()) {
    const formula = columnFormula(table, index);
    if (formula === null) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const { style } = cellAt(of.sheet, row, area.column + index);
      putCell(of.sheet, { row, column: area.column + index }, { value: null, formula, cached: false, style });
    }
  }
}

/** Rows of values; null is a row without any, one plain value fills its row. */
function matrixOf(values: Json): readonly Json[] {
  if (!isJsonArray(values)) return [values];
  if (values.length === 0) throw invalidArgument('no rows');
  return isJsonArray(values[0]) ? values : [values];
}

function padded(matrix: readonly Json[], columns: number): Json {
  return matrix.map((line) => (isJsonArray(line) ? line : Array.from({ length: columns }, () => line)));
}

function isBlank(of: TableTarget): boolean {
  const body = bodyOf(tableNow(of));
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const { value, formula } = cellAt(of.sheet, body.row, column);
    if (value !== null || formula !== null) return false;
  }
  return true;
}
