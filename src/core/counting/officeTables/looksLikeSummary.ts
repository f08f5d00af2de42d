import { cellAddress } from '../../sheets/cellRef';
import { cellLine, cellValue, gridBounds, isBlankValue } from '../../sheets/gridCells';
import type { Grid } from '../../sheets/grid';
import { foldWithoutDiacritics } from '../../text/folding';
import { listHead } from '../../vocabulary/summaryLabels';
import { countsNominations, countsTasks, summaryTitle } from '../../vocabulary/summaryTitles';

/** A table that looks like a summary though none of its labels is understood. */
export interface UnknownSummary {
  readonly sheet: string;
  readonly title: string;
  /** "A3:F12". */
  readonly address: string;
}

/** Rows from the top in which title and head are looked for, and rows below the head that are looked at. */
const topRows = 12;
const bodyRows = 40;
const fewestHeads = 3;
const fewestRows = 3;
const longestHead = 60;

/**
 * Tells a sheet that sums up tasks or nominations, by its own words: a title (or sheet name) that says so, a head, and
 * below it rows with a name at the left and figures or nothing else. null: it is none, as lists and papers are.
 */
export function looksLikeSummary(grid: Grid): UnknownSummary | null {
  const { firstRow, lastRow } = gridBounds(grid);
  const said: string[] = [grid.sheet];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + topRows); row += 1) {
    const texts = textsOf(grid, row);
    if (texts.length >= fewestHeads && texts.every(({ length }) => length <= longestHead)) {
      if (!says(said) || texts.some(isListHead)) return null;
      const last = lastFigureRow(grid, row);
      return last === null ? null : found(grid, { said, row, last });
    }
    said.push(...texts);
  }
  return null;
}

function textsOf(grid: Grid, row: number): readonly string[] {
  const { firstColumn, lastColumn } = gridBounds(grid);
  const texts: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1)
    if (typeof cellValue(grid, row, column) === 'string' && cellLine(grid, row, column) !== '')
      texts.push(cellLine(grid, row, column));
  return texts;
}

function says(words: readonly string[]): boolean {
  const folded = foldWithoutDiacritics(words.join(' '));
  return summaryTitle.test(folded) && (countsNominations.test(folded) || countsTasks.test(folded));
}

function isListHead(text: string): boolean {
  return listHead.test(foldWithoutDiacritics(text, { stripPunctuation: true }));
}

/** The last of at least three rows below a head that hold a name and otherwise figures or nothing; null: there are none. */
function lastFigureRow(grid: Grid, head: number): number | null {
  const { firstColumn, lastColumn, lastRow } = gridBounds(grid);
  let rows = 0;
  let words = 0;
  let figures = 0;
  let last = head;
  for (let row = head + 1; row <= Math.min(lastRow, head + bodyRows); row += 1) {
    const texts = textsOf(grid, row).length;
    if (texts === 0) continue;
    rows += 1;
    words += Math.max(0, texts - 1);
    for (let column = firstColumn; column <= lastColumn; column += 1)
      if (isBlankValue(cellValue(grid, row, column)) || typeof cellValue(grid, row, column) === 'number')
        figures += 1;
    last = row;
  }
  return rows >= fewestRows && words * 4 <= figures ? last : null;
}

function found(
  grid: Grid,
  at: { readonly said: readonly string[]; readonly row: number; readonly last: number },
): UnknownSummary {
  const { firstColumn, lastColumn } = gridBounds(grid);
  const address = `${cellAddress({ row: at.row, column: firstColumn })}:${cellAddress({ row: at.last, column: lastColumn })}`;
  return { sheet: grid.sheet, title: at.said.slice(1).join(' '), address };
}
