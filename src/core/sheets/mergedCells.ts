import { cellText, cellValue, isBlankValue } from './gridCells';
import type { Grid, MergedArea } from './grid';
import type { Table } from './table';
import { columnOf, recordRows } from './tableColumns';

/** The cells below the first one of merges that reach over several rows of one grid (0-based sheet coordinates). */
export interface MergedDown {
  readonly isEmpty: boolean;
  /** For a cell that a merge hides, the row of the merge's first cell; otherwise undefined. */
  readonly firstRow: (row: number, column: number) => number | undefined;
  /** The hidden rows of a column, each run of them with the row of its merge's first cell. */
  readonly runs: (column: number) => readonly HiddenRun[];
}

/** Hidden rows of one column, the last one included. */
export interface HiddenRun {
  readonly first: number;
  readonly from: number;
  readonly to: number;
}

/** Reads a grid's merges; cost and room grow with the grid's cells and its merges, never with what a merge claims. */
export function mergedDown(grid: Grid): MergedDown {
  const columns = new Map<number, HiddenRun[]>();
  for (const { first, top, bottom, left, right } of coveredCells(grid)) {
    const from = Math.max(top, first.row + 1);
    if (from > bottom) continue;
    for (let column = left; column <= right; column += 1) {
      const runs = columns.get(column);
      const run = { first: first.row, from, to: bottom };
      if (runs === undefined) columns.set(column, [run]);
      else runs.push(run);
    }
  }
  for (const runs of columns.values()) runs.sort((one, other) => one.from - other.from);
  return {
    isEmpty: columns.size === 0,
    firstRow: (row, column) => runAt(columns.get(column) ?? [], row)?.first,
    runs: (column) => columns.get(column) ?? [],
  };
}

/** The run that a row belongs to; runs are in order. */
function runAt(runs: readonly HiddenRun[], row: number): HiddenRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return undefined;
    if (row < run.from) high = middle - 1;
    else if (row > run.to) low = middle + 1;
    else return run;
  }
  return undefined;
}

/** What of a merged area lies within the used cells of a grid; all bounds included. */
interface CoveredCells {
  readonly first: Pick<MergedArea, 'row' | 'column'>;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The merged areas of a grid as far as its used cells go: a file may claim a million rows of nothing. Areas that overlap,
 * which Excel never makes, are left out where together they would cover more cells than there are.
 */
export function coveredCells(grid: Grid): readonly CoveredCells[] {
  const height = grid.values.length;
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  let cellsLeft = height * width;
  const found: CoveredCells[] = [];
  for (const { row, column, rowCount, columnCount } of grid.merges ?? []) {
    const top = Math.max(row, grid.originRow);
    const bottom = Math.min(row + rowCount, grid.originRow + height) - 1;
    const left = Math.max(column, grid.originColumn);
    const right = Math.min(column + columnCount, grid.originColumn + width) - 1;
    const cells = Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    if (cells === 0 || cells > cellsLeft) continue;
    cellsLeft -= cells;
    found.push({ first: { row, column }, top, bottom, left, right });
  }
  return found;
}

/**
 * True where merged areas are unknown and, in a column of one of the fields, a record's blank stands directly below
 * another record's value: it may be the lower part of a merged cell. Linear in records times fields.
 */
export function mayHideMerges<Field extends string>(table: Table<Field>, fields: readonly Field[]): boolean {
  if (table.grid.merges !== null) return false;
  const rows = recordRows(table);
  return fields.some((field) => {
    const column = columnOf(table, field);
    if (column === null) return false;
    return rows.some(
      (row, index) =>
        index > 0 &&
        rows[index - 1] === row - 1 &&
        isBlankValue(cellValue(table.grid, row, column)) &&
        cellText(table.grid, row - 1, column) !== '',
    );
  });
}
