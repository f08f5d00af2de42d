import { mayBeOldFont } from '../text/oldFonts/oldFont';
import { convertedAmong, recogniseOldFont, type OldFontFinding } from '../text/oldFonts/recognise';
import type { CellChange } from './cellChange';
import type { Grid } from './grid';
import { oncePer } from '../work/oncePer';

/** Cells looked at for an old font: a sheet that was written with one shows it in its first rows. */
const mostCellsAsked = 20_000;

/** A cell in an old font, and the same in Unicode. */
export interface OldFontCell extends CellChange {
  readonly from: string;
  readonly to: string;
}

/**
 * The old font that a sheet, or a long text on it, was written with, by its letters (fonts are not read); null: none,
 * or not certain. Worked out once for each grid.
 */
export const oldFontOf = oncePer((grid: Grid): OldFontFinding | null =>
  mayHoldOldFont(grid) ? recognised(textsOf(grid)) : null,
);

function recognised(texts: readonly string[]): OldFontFinding | null {
  return recogniseOldFont(texts) ?? recogniseOne(texts);
}

/** Rows stay what they were where others change: each is looked at once. */
const rowMayHoldOldFont = oncePer((row: Grid['values'][number]) =>
  row.some((value) => typeof value === 'string' && mayBeOldFont(value)),
);

/** False where no cell that is asked for has letters of an old font: then none tells one. */
function mayHoldOldFont(grid: Grid): boolean {
  let asked = 0;
  for (const row of grid.values) {
    if (rowMayHoldOldFont(row)) return true;
    asked += row.length;
    if (asked > mostCellsAsked) break;
  }
  return false;
}

/** A cell of a sheet that holds mostly other letters is known by itself alone. */
function recogniseOne(texts: readonly string[]): OldFontFinding | null {
  for (const text of texts) {
    const found = mayBeOldFont(text) ? recogniseOldFont([text]) : null;
    if (found !== null) return { ...found, isWhole: false };
  }
  return null;
}

/** Each text once: sheets repeat their words. */
function textsOf(grid: Grid): readonly string[] {
  const texts = new Set<string>();
  let asked = 0;
  for (const row of grid.values) {
    for (const value of row) {
      if (typeof value === 'string' && value !== '') texts.add(value);
      asked += 1;
    }
    if (asked > mostCellsAsked) break;
  }
  return [...texts];
}

/** The words that a person reads in a cell's text: of an old font those that it shows, else the text itself. */
export function shownWords(grid: Grid, text: string): string {
  return inUnicode(grid, text) ?? text;
}

/** True for a text that is read otherwise than it stands: nothing but its letters may be mended. */
export function isInOldFont(grid: Grid, text: string): boolean {
  return inUnicode(grid, text) !== null;
}

function inUnicode(grid: Grid, text: string): string | null {
  if (!mayBeOldFont(text)) return null;
  const found = oldFontOf(grid);
  return found === null ? null : convertedAmong(text, found);
}

/** The cells of a sheet whose text is in an old font, formulas left out; in sheet order. Linear in cells. */
export function oldFontCells(grid: Grid): readonly OldFontCell[] {
  const { sheet, originRow, originColumn, formulaCells } = grid;
  if (oldFontOf(grid) === null) return [];
  return grid.values.flatMap((values, at) =>
    values.flatMap((from, index): readonly OldFontCell[] => {
      const cell = { sheet, row: originRow + at, column: originColumn + index };
      const to = typeof from === 'string' ? inUnicode(grid, from) : null;
      const isFormula = formulaCells.has(`${cell.row},${cell.column}`);
      return typeof from !== 'string' || to === null || isFormula ? [] : [{ cell, from, to }];
    }),
  );
}
