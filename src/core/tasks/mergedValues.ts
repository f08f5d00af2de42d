import { cellText, isBlankValue, cellValue } from '../sheets/gridCells';
import type { Grid } from '../sheets/grid';
import type { Table, TaskField } from '../sheets/table';
import { columnOf, recordRows } from './tableColumns';

/** Fields that every task must have, so that a blank below a value may be the lower part of a merged cell. */
const mustBeFilled: readonly TaskField[] = ['item', 'content', 'lead', 'assignment', 'time'];

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
 * True where merged areas must be asked for before the tasks are read: they are unknown, and in a column that must be
 * filled a blank stands directly below a value. Asking clears Excel's own undo, so it is done only then.
 */
export function needsMerges(table: Table<TaskField>): boolean {
  if (table.grid.merges !== null) return false;
  const rows = recordRows(table);
  return mustBeFilled.some((field) => {
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
