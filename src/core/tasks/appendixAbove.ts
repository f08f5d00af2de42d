import { cellLine, gridBounds } from '../sheets/gridCells';
import type { Table } from '../sheets/table';
import { foldWithoutDiacritics } from '../text/folding';
import { appendixNote, appendixTitle } from '../vocabulary/rowWords';

/** Rows above a header in which the title of an appendix may stand. */
const titleRows = 8;

/** True where "Phụ lục" and "(Kèm theo …)" stand above a table's header: the paper itself, made from some list. */
export function standsUnderAppendixTitle({ grid, headerFirstRow }: Table): boolean {
  const bounds = gridBounds(grid);
  let title = false;
  let note = false;
  for (let row = Math.max(bounds.firstRow, headerFirstRow - titleRows); row < headerFirstRow; row += 1) {
    for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
      const folded = foldWithoutDiacritics(cellLine(grid, row, column).slice(0, 80));
      if (appendixTitle.test(folded)) title = true;
      if (appendixNote.test(folded)) note = true;
    }
  }
  return title && note;
}
