import { cellText, cellValue, isBlankValue, isDateCell } from '../gridCells';
import type { Grid } from '../grid';
import type { ColumnSample } from '../tableProfile';

/** Rows and filled cells looked at: enough to tell columns apart, the same work for any length of sheet. */
const rowsLookedAt = 400;
const textsKept = 150;

/** The contents of one column below a header, from 0-based `firstRow` to `lastRow` at most. */
export function sampleColumn(
  grid: Grid,
  place: { readonly column: number; readonly firstRow: number; readonly lastRow: number },
): ColumnSample {
  const end = Math.min(place.lastRow, place.firstRow + rowsLookedAt - 1);
  const texts: string[] = [];
  let filled = 0;
  let dates = 0;
  let rows = 0;
  for (let row = place.firstRow; row <= end; row += 1) {
    rows += 1;
    if (isBlankValue(cellValue(grid, row, place.column))) continue;
    filled += 1;
    if (isDateCell(grid, row, place.column)) dates += 1;
    if (texts.length < textsKept) texts.push(cellText(grid, row, place.column));
  }
  return {
    texts,
    filled: rows === 0 ? 0 : filled / rows,
    dates: filled === 0 ? 0 : dates / filled,
  };
}
