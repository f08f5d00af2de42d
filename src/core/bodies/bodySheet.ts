import { collapseSpaces, foldWithoutDiacritics } from '../text/folding';
import {
  abbreviationHeaders,
  bodyHeaders,
  bodySheetTitles,
  isOrdinalWord,
  otherBodyHeaders,
  plainNameHeaders,
} from '../vocabulary/bodySheetWords';
import { cellLine, gridBounds } from '../sheets/gridCells';
import type { Grid } from '../sheets/grid';
import type { OfficeBody } from './bodyDictionary';

/** Where a sheet of bodies keeps what: 0-based sheet columns, and the row above its first body. */
interface BodyColumns {
  readonly headerRow: number;
  readonly name: number;
  readonly abbreviations: readonly number[];
}

/** A header stands among the first rows; a list is no longer than this. */
const rowsOfHeader = 12;
const mostBodies = 2000;
const mostColumns = 10;
const longestName = 120;
/** Rows below the last name that belong to the list. */
const rowsToCome = 30;
const longestAbbreviation = 40;

/**
 * The bodies that the office lists on a sheet of its own ("DM đơn vị": name, abbreviation, code), with their
 * abbreviations. Sheets that list anything else say nothing. Linear in the cells of the sheets that are such lists.
 */
export function bodiesOnSheets(grids: readonly Grid[]): readonly OfficeBody[] {
  return grids.flatMap((grid) => {
    const columns = bodyColumns(grid);
    return columns === null ? [] : bodiesBelow(grid, columns);
  });
}

/** Where the names stand on the first such sheet, all from 0, with room for names to come; null: there is none. */
export function bodyNameCells(grids: readonly Grid[]): {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
} | null {
  for (const grid of grids) {
    const columns = bodyColumns(grid);
    if (columns === null) continue;
    const row = columns.headerRow + 1;
    const rowCount = Math.max(0, gridBounds(grid).lastRow - columns.headerRow) + rowsToCome;
    return { sheet: grid.sheet, column: columns.name, row, rowCount };
  }
  return null;
}

function bodyColumns(grid: Grid): BodyColumns | null {
  const { firstRow, lastRow, firstColumn, lastColumn } = gridBounds(grid);
  if (lastColumn - firstColumn >= mostColumns || lastRow - firstRow > mostBodies) return null;
  const title = isTitle(grid.sheet);
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + rowsOfHeader); row += 1) {
    const words = lineOf(grid, row).map(({ column, text }) => ({ column, word: headerWord(text) }));
    const found = columnsInHeader(words, title || rowsAbove(grid, row).some(isTitle));
    if (found !== null) return { ...found, headerRow: row };
  }
  return title ? withoutHeader(grid) : null;
}

interface HeaderCell {
  readonly column: number;
  readonly word: string;
}

/** Every header is one of a list of bodies: a name, its abbreviation, a number, whom to ask. */
function columnsInHeader(
  words: readonly HeaderCell[],
  isTitled: boolean,
): Omit<BodyColumns, 'headerRow'> | null {
  const names = isTitled ? [...bodyHeaders, ...plainNameHeaders] : bodyHeaders;
  const name = words.find(({ word }) => names.includes(word));
  if (name === undefined) return null;
  const abbreviations = words.filter(({ word }) => abbreviationHeaders.includes(word));
  if (abbreviations.length === 0 && !isTitled) return null;
  const isListOfBodies = words.every(
    (one) =>
      one === name ||
      abbreviations.includes(one) ||
      otherBodyHeaders.some((words) => one.word.startsWith(words)),
  );
  return isListOfBodies
    ? { name: name.column, abbreviations: abbreviations.map(({ column }) => column) }
    : null;
}

/** A titled sheet of two columns of words: the shorter are the abbreviations. */
function withoutHeader(grid: Grid): BodyColumns | null {
  const { firstRow, lastRow } = gridBounds(grid);
  const lengths = new Map<number, number>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const line = lineOf(grid, row).filter(({ text }) => !isOrdinalWord(text));
    if (line.length > 2) return null;
    for (const { column, text } of line) {
      lengths.set(column, (lengths.get(column) ?? 0) + (line.length === 2 ? text.length : 0));
    }
  }
  const [short, long, ...others] = [...lengths].sort(([, one], [, other]) => one - other);
  if (short === undefined || long === undefined || others.length > 0) return null;
  return { headerRow: firstRow - 1, name: long[0], abbreviations: [short[0]] };
}

function bodiesBelow(grid: Grid, { headerRow, name, abbreviations }: BodyColumns): readonly OfficeBody[] {
  const { lastRow } = gridBounds(grid);
  const bodies: OfficeBody[] = [];
  for (let row = headerRow + 1; row <= lastRow; row += 1) {
    const body = cellLine(grid, row, name);
    const isName = /\p{L}{2}/u.test(body) && body.length <= longestName && !isSeveral(body);
    if (!isName) continue;
    bodies.push(body);
    for (const column of abbreviations) {
      for (const alias of abbreviationsIn(cellLine(grid, row, column))) {
        if (alias !== body) bodies.push({ alias, body });
      }
    }
  }
  return bodies;
}

/** "Các phòng chuyên môn" is a heading of the list. */
function isSeveral(body: string): boolean {
  return foldWithoutDiacritics(body).startsWith('cac ');
}

/** One cell may hold several ("VP; VP.HĐND"); codes without a letter are none. */
function abbreviationsIn(text: string): readonly string[] {
  return text
    .split(/[;,/]/)
    .map(collapseSpaces)
    .filter((alias) => /\p{L}/u.test(alias) && alias.length <= longestAbbreviation);
}

function lineOf(grid: Grid, row: number): readonly { readonly column: number; readonly text: string }[] {
  const { firstColumn, lastColumn } = gridBounds(grid);
  const cells = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const text = cellLine(grid, row, column);
    if (text !== '') cells.push({ column, text });
  }
  return cells;
}

function rowsAbove(grid: Grid, row: number): readonly string[] {
  const { firstRow } = gridBounds(grid);
  const lines: string[] = [];
  for (let above = firstRow; above < row; above += 1)
    lines.push(...lineOf(grid, above).map(({ text }) => text));
  return lines;
}

function headerWord(text: string): string {
  return foldWithoutDiacritics(text.replace(/\([^()]*\)/g, ' '), { stripPunctuation: true });
}

function isTitle(text: string): boolean {
  const folded = headerWord(text.replaceAll('_', ' '));
  return bodySheetTitles.test(folded);
}
