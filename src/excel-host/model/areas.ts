import { bounding, intersection, sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { cellAt } from '../../xlsx/sheet/model';
import type { Cell, Row, Sheet } from '../../xlsx/sheet/model';

/** Cells that a read or write may touch one by one; Excel's own limit for a range's values is five million. */
const largestGrid = 5_000_000;

/** True for whole columns, whole rows and anything else too large to be read cell by cell. */
export function isUnbounded(area: Area): boolean {
  return area.rows === sheetRows || area.columns === sheetColumns || area.rows * area.columns > largestGrid;
}

/** The cells of an area as rows of results. */
export function mapCells<Result>(
  sheet: Sheet,
  area: Area,
  make: (cell: Cell, row: number, column: number) => Result,
): Result[][] {
  const rows: Result[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Result[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      line.push(make(cellAt(sheet, row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** Rows of the model that lie in an area, by whichever way is shorter: counting rows, or walking those that are there. */
export function* rowsIn(sheet: Sheet, area: Area): Generator<[number, Row]> {
  if (area.rows <= sheet.rows.size) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = sheet.rows.get(row);
      if (line !== undefined) yield [row, line];
    }
    return;
  }
  for (const [row, line] of sheet.rows) if (row >= area.row && row < area.row + area.rows) yield [row, line];
}

/** Cells of a row that lie between columns. */
export function* cellsIn(line: Row, area: Area): Generator<[number, Cell]> {
  if (line.cells === null) return;
  if (area.columns <= line.cells.size) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = line.cells.get(column);
      if (cell !== undefined) yield [column, cell];
    }
    return;
  }
  for (const [column, cell] of line.cells)
    if (column >= area.column && column < area.column + area.columns) yield [column, cell];
}

/** The used rectangle within an area: cells that hold something, or (unless `valuesOnly`) also cells and rows with a format. */
export function usedWithin(sheet: Sheet, within: Area, counting: { valuesOnly: boolean }): Area | null {
  let used: Area | null = null;
  let first = Infinity;
  let last = -1;
  for (const [row, line] of rowsIn(sheet, within)) {
    let left = Infinity;
    let right = -1;
    for (const [column, cell] of cellsIn(line, within)) {
      if (counting.valuesOnly ? isFilled(cell) : isFilled(cell) || cell.style !== 0) {
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    if (right >= 0) {
      const area = { row, column: left, rows: 1, columns: right - left + 1 };
      used = used === null ? area : bounding(used, area);
    } else if (!counting.valuesOnly && line.style !== null && line.style !== 0) {
      first = Math.min(first, row);
      last = Math.max(last, row);
    }
  }
  if (counting.valuesOnly) return used;
  for (const merge of sheet.merges) {
    const inside = intersection(merge, within);
    if (inside !== null) used = used === null ? inside : bounding(used, inside);
  }
  if (last < 0) return used;
  const base = used ?? { row: first, column: within.column, rows: 1, columns: 1 };
  return bounding(base, { row: first, column: base.column, rows: last - first + 1, columns: 1 });
}

/** True for a cell with a value or a formula. */
export function isFilled(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null;
}

/** Merged areas whose top left cell lies in an area (semantics.ts: merge-read). */
export function mergesStartingIn(sheet: Sheet, area: Area): Area[] {
  return sheet.merges.filter(
    ({ row, column }) => intersection({ row, column, rows: 1, columns: 1 }, area) !== null,
  );
}

/**
 * Cells of an area that a merge hides, as "row,column". Merges that overlap, which Excel never makes, are left out where
 * together they would cover more cells than there are.
 */
export function coveredCells(sheet: Sheet, area: Area): ReadonlySet<string> {
  const covered = new Set<string>();
  let cellsLeft = area.rows * area.columns;
  for (const merge of sheet.merges) {
    const inside = intersection(merge, area);
    if (inside === null || inside.rows * inside.columns > cellsLeft) continue;
    cellsLeft -= inside.rows * inside.columns;
    for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
      for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
        if (row !== merge.row || column !== merge.column) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

/** True where both name the same cells. */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** The whole sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** True where an area shares a cell with one of the others. */
export function intersectsAny(area: Area, others: readonly Area[]): boolean {
  return others.some((other) => intersection(area, other) !== null);
}
