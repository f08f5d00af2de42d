import { foldKeepingPositions, foldWithoutDiacritics } from '../text/folding';
import { cellLine, gridBounds } from '../sheets/gridCells';
import type { CellRef } from '../sheets/cellRef';
import type { Table } from '../sheets/table';
import { submissionInTitle, yearInTitle } from '../vocabulary/nomineeWords';
import type { PaperMention } from './nominee';
import { readPaper } from './readPaper';

/** Rows above a header in which its title may stand. */
const titleRows = 10;

/** The words above a list: its title, who submits it, with which paper. */
export interface ListTitle {
  /** All filled cells above the header joined by line breaks, from top to bottom; "" where there are none. */
  readonly text: string;
  /** "năm 2025" in the title, the last one; null where it names none. */
  readonly year: number | null;
  /** The cell that names the year, else the first filled one. */
  readonly cell: CellRef | null;
  /** The submission that the list goes with ("Kèm theo Tờ trình số 45/TTr-UBND ngày …"), where its day is told. */
  readonly submission: PaperMention | null;
}

/** Reads what stands above a table's header, at most ten rows up. */
export function titleAbove(table: Pick<Table, 'grid' | 'headerFirstRow' | 'sheet'>): ListTitle {
  const { grid, headerFirstRow } = table;
  const bounds = gridBounds(grid);
  const texts: string[] = [];
  let year: number | null = null;
  let cell: CellRef | null = null;
  let submission: PaperMention | null = null;
  for (let row = Math.max(bounds.firstRow, headerFirstRow - titleRows); row < headerFirstRow; row += 1) {
    for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
      const text = cellLine(grid, row, column);
      if (text === '') continue;
      texts.push(text);
      submission ??= submissionIn(text);
      const named = yearInTitle.exec(foldWithoutDiacritics(text))?.[1];
      // the day of a paper ("ngày … năm 2025") is no year of review
      if (named !== undefined && !/ngay .* thang/.test(foldWithoutDiacritics(text))) {
        year = Number(named);
        cell = { sheet: table.sheet, row, column };
      } else cell ??= { sheet: table.sheet, row, column };
    }
  }
  return { text: texts.join('\n'), year, cell, submission };
}

function submissionIn(text: string): PaperMention | null {
  const at = foldKeepingPositions(text).search(submissionInTitle);
  const said = at < 0 ? null : readPaper(text.slice(at), null);
  return said === null || said.date === null ? null : said;
}
