import { cellLine, gridBounds } from '../../sheets/gridCells';
import type { Grid } from '../../sheets/grid';
import { foldWithoutDiacritics } from '../../text/folding';
import { noteRow } from '../../vocabulary/rowWords';
import { attachedTo, letterheadLine, unitLine } from '../../vocabulary/summaryTitles';
import { moneyUnitIn, type MoneyUnit } from './moneyLabel';
import type { TableHead } from './tableHead';

/** What stands over a table. */
export interface WordsAbove {
  /** The lines between the table above and the head, without letterhead and unit of measure, joined by spaces. */
  readonly title: string;
  /** The title's lines, nearest last. */
  readonly titleLines: readonly string[];
  /** All lines that could say what the table counts, letterhead too. */
  readonly lines: readonly string[];
  /** The first lines of the sheet where they stand over another table: they speak of all of its tables. */
  readonly sheetLines: readonly string[];
  /** "Đơn vị tính: nghìn đồng". */
  readonly moneyUnit: MoneyUnit | null;
}

/** Rows over a head in which its title may stand. */
const titleRows = 10;

/** Where on its sheet a table stands. 0-based rows. */
export interface SheetPlace {
  /** The first row that no table above has taken. */
  readonly free: number;
  /** The first row of the sheet's first head; null: this is the first. */
  readonly top: number | null;
}

/** Reads what stands over a head, down from the table above. */
export function wordsAbove(grid: Grid, head: TableHead, { free, top }: SheetPlace): WordsAbove {
  const { firstRow } = gridBounds(grid);
  const from = Math.max(free, head.firstRow - titleRows, firstRow);
  const own = linesBetween(grid, { from, until: head.firstRow, head });
  const unit = own.findLast((line) => unitLine.test(foldWithoutDiacritics(line)));
  const lines = own.filter(speaks);
  const titleLines = lines.filter((line) => !letterheadLine.test(foldWithoutDiacritics(line)));
  const sheet = top === null ? [] : linesBetween(grid, { from: firstRow, until: top, head: null });
  return {
    title: titleLines.join(' '),
    titleLines,
    lines,
    sheetLines: sheet.filter(speaks),
    moneyUnit: unit === undefined ? null : moneyUnitIn(unit),
  };
}

/** False for units of measure, remarks of the table above, and which paper it goes with. */
function speaks(line: string): boolean {
  const folded = foldWithoutDiacritics(line);
  return !unitLine.test(folded) && !noteRow.test(folded) && !attachedTo.test(folded);
}

/** Cells with words, row by row; where several stand in a row, those over the table alone. */
function linesBetween(
  grid: Grid,
  where: { readonly from: number; readonly until: number; readonly head: TableHead | null },
): readonly string[] {
  const { firstColumn, lastColumn } = gridBounds(grid);
  const lines: string[] = [];
  for (let row = where.from; row < where.until; row += 1) {
    const filled: { readonly column: number; readonly text: string }[] = [];
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const text = cellLine(grid, row, column);
      if (text !== '') filled.push({ column, text });
    }
    const { head } = where;
    const own =
      head === null || filled.length < 2
        ? filled
        : filled.filter(({ column }) => column >= head.firstColumn && column <= head.lastColumn);
    lines.push(...own.map(({ text }) => text));
  }
  return lines;
}
