import { cellText, cellValue, isBlankValue } from './gridCells';
import type { Grid } from './grid';
import type { Table } from './table';
import { columnOf, recordRows } from './tableColumns';

/** For every cell that a merge hides, the row of the merge's first cell: "row,column" → row. */
export type MergedDown = ReadonlyMap<string, number>;

/** The cells below the first one of merges that reach over several rows of one grid (0-based sheet coordinates). */
export function mergedDown(grid: Grid): MergedDown {
  const hidden = new Map<string, number>();
  for (const area of grid.merges ?? []) {
    for (let down = 1; down < area.rowCount; down += 1) {
      for (let right = 0; right < area.columnCount; right += 1) {
        hidden.set(`${area.row + down},${area.column + right}`, area.row);
      }
    }
  }
  return hidden;
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
