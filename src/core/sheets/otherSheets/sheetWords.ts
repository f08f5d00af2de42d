import { foldWithoutDiacritics } from '../../text/folding';
import { cellLine, cellValue, gridBounds, isBlankValue } from '../gridCells';
import type { Grid } from '../grid';
import { foldHeader, longestHeader } from '../headers/headerMatching';

/** What a sheet says of itself, whatever it lists. All words folded. */
export interface SheetWords {
  readonly name: string;
  /** The lines above the header, or the first lines where nothing looks like one. */
  readonly titles: readonly string[];
  readonly headers: readonly string[];
  /** Share of numbers among the filled cells right of the first two columns, below the header; 0 where there are none. */
  readonly figures: number;
  /** Rows with something to see below the header. */
  readonly rows: number;
  readonly isBlank: boolean;
}

/** Rows from the top in which a header is looked for, and rows below it that are looked at. */
const topRows = 20;
const rowsLookedAt = 60;

/** Reads a sheet's own words; the same work for any length of sheet. */
export function sheetWords(grid: Grid): SheetWords {
  const { firstRow } = gridBounds(grid);
  const header = headerRow(grid);
  const titles: string[] = [];
  for (let row = firstRow; row < (header ?? firstRow + topRows); row += 1) titles.push(...textsOf(grid, row));
  const below = header === null ? [] : textsOf(grid, header + 1);
  const isSecondHeader = below.length > 0 && header !== null && filledOf(grid, header + 1) === below.length;
  const headers = header === null ? [] : [...textsOf(grid, header), ...(isSecondHeader ? below : [])];
  return {
    name: foldWithoutDiacritics(grid.sheet.replaceAll('_', ' ')),
    titles: titles.map((text) => foldWithoutDiacritics(text)),
    headers: headers.map(foldHeader),
    ...bodyOf(grid, header ?? firstRow),
    isBlank: grid.values.every((row) => row.every(isBlankValue)),
  };
}

/** The row near the top with the most short words side by side; null where no row has two. */
function headerRow(grid: Grid): number | null {
  const { firstRow, lastRow } = gridBounds(grid);
  let best: number | null = null;
  let most = 1;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + topRows); row += 1) {
    const texts = textsOf(grid, row);
    if (texts.length <= most || texts.some(({ length }) => length > longestHeader)) continue;
    if (texts.length !== filledOf(grid, row)) continue;
    best = row;
    most = texts.length;
  }
  return best;
}

function bodyOf(grid: Grid, header: number): { readonly figures: number; readonly rows: number } {
  const { firstColumn, lastColumn, lastRow } = gridBounds(grid);
  let filled = 0;
  let numbers = 0;
  let rows = 0;
  for (let row = header + 1; row <= Math.min(lastRow, header + rowsLookedAt); row += 1) {
    if (filledOf(grid, row) > 0) rows += 1;
    for (let column = firstColumn + 1; column <= lastColumn; column += 1) {
      const value = cellValue(grid, row, column);
      if (isBlankValue(value)) continue;
      // the second column names what is counted where the first one numbers it
      if (column === firstColumn + 1 && typeof value === 'string') continue;
      filled += 1;
      if (typeof value === 'number' || /^\d[\d.,]*\s*%?$/.test(cellLine(grid, row, column))) numbers += 1;
    }
  }
  return { figures: filled === 0 ? 0 : numbers / filled, rows };
}

function textsOf(grid: Grid, row: number): readonly string[] {
  const { firstColumn, lastColumn } = gridBounds(grid);
  const texts: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    if (typeof cellValue(grid, row, column) !== 'string') continue;
    const text = cellLine(grid, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

function filledOf(grid: Grid, row: number): number {
  const { firstColumn, lastColumn } = gridBounds(grid);
  let filled = 0;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    if (!isBlankValue(cellValue(grid, row, column))) filled += 1;
  }
  return filled;
}
