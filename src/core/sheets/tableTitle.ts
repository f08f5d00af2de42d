import type { CellRef } from './cellRef';
import type { Grid } from './grid';
import { cellLine, gridBounds } from './gridCells';
import type { Table } from './table';
import { foldWithoutDiacritics } from '../text/folding';
import { yearInTitle } from '../vocabulary/titleWords';

/** Rows above a header in which its title may stand. */
const titleRows = 10;

/** The words above a table. */
export interface TableTitle {
  /** The filled cells above the header, from top to bottom; empty where there are none. */
  readonly lines: readonly string[];
  /** "năm 2025" in the title, the last one; null where it names none. */
  readonly year: number | null;
  /** The cell that names the year, else the first filled one. */
  readonly cell: CellRef | null;
}

/**
 * Reads what stands above a table's header, at most ten rows up. Hidden columns at the right end say nothing: our own
 * sheets keep their keys there.
 */
export function tableTitle(table: Pick<Table, 'grid' | 'headerFirstRow' | 'sheet'>): TableTitle {
  const { grid, headerFirstRow } = table;
  const bounds = gridBounds(grid);
  const lastColumn = lastShownColumn(grid, bounds.lastColumn);
  const lines: string[] = [];
  let year: number | null = null;
  let cell: CellRef | null = null;
  for (let row = Math.max(bounds.firstRow, headerFirstRow - titleRows); row < headerFirstRow; row += 1) {
    for (let column = bounds.firstColumn; column <= lastColumn; column += 1) {
      const text = cellLine(grid, row, column);
      if (text === '') continue;
      lines.push(text);
      const named = yearInTitle.exec(foldWithoutDiacritics(text))?.[1];
      // the day of a paper ("ngày … năm 2025") is no year of review
      if (named !== undefined && !/ngay .* thang/.test(foldWithoutDiacritics(text))) {
        year = Number(named);
        cell = { sheet: table.sheet, row, column };
      } else cell ??= { sheet: table.sheet, row, column };
    }
  }
  return { lines, year, cell };
}

function lastShownColumn({ hiddenColumns }: Grid, last: number): number {
  let column = last;
  while (column >= 0 && hiddenColumns.has(column)) column -= 1;
  return column;
}
