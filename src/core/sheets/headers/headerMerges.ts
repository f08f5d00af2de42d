import { coveredCells } from '../mergedCells';
import type { Grid } from '../grid';

/** Merged areas as a header uses them; all coordinates 0-based, of the sheet. */
export interface HeaderMerges {
  /** The last row of the merge that begins in a cell; the cell's own row where none does. */
  readonly lastRowOf: (row: number, column: number) => number;
  /** The last column of the merge that begins in a cell; the cell's own column where none does. */
  readonly lastColumnOf: (row: number, column: number) => number;
}

/** Reads a grid's merges by their first cells; linear in what lies within the used cells. */
export function headerMerges(grid: Grid): HeaderMerges {
  const byCell = new Map<string, { readonly bottom: number; readonly right: number }>();
  for (const { first, bottom, right } of coveredCells(grid)) {
    byCell.set(`${first.row},${first.column}`, { bottom, right });
  }
  return {
    lastRowOf: (row, column) => byCell.get(`${row},${column}`)?.bottom ?? row,
    lastColumnOf: (row, column) => byCell.get(`${row},${column}`)?.right ?? column,
  };
}
