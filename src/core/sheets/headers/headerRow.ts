import { cellLine, cellValue, isBlankValue, type GridBounds } from '../gridCells';
import type { Grid } from '../grid';
import type { HeaderMerges } from './headerMerges';
import { longestHeader, type HeaderMeaning, type HeaderReader } from './headerMatching';

/** One column of a header: 0-based sheet column, its words from top to bottom joined, and what they say. */
export interface HeaderColumn<Field extends string> {
  readonly column: number;
  readonly text: string;
  readonly meaning: HeaderMeaning<Field>;
}

/** What is looked through for headers, and what tells one. */
export interface HeaderSearch<Field extends string> {
  readonly grid: Grid;
  readonly bounds: GridBounds;
  readonly merges: HeaderMerges;
  readonly reader: HeaderReader<Field>;
  readonly mainField: Field;
  readonly ordinalField: Field;
  /** How well columns with these words fit what stands below 0-based `lastRow`; more is better, any scale. */
  readonly rate: (columns: readonly HeaderColumn<Field>[], lastRow: number) => number;
}

/** A column's number or letter under a header: "1", "(2)", "A", "[b]", "(5) = (3) + (4)", "3=1+2". */
const columnNumber = /^[([]?(\d{1,2}|[a-h])[)\]]?$/i;
const columnFormula = /^[([]?(\d{1,2}|[a-h])[)\]]?=[\da-h()[\]+\-*/x:%]+$/i;

/** True for the number or letter by which a form counts a column, or the sum that it is of others. */
function isColumnNumber(text: string): boolean {
  const bare = text.replace(/\s/g, '');
  return columnNumber.test(bare) || columnFormula.test(bare);
}

/** True where a row (0-based) counts the columns, and says nothing else. */
export function isColumnNumberRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => cellLine(grid, row, column)).filter((text) => text !== '');
  return texts.length >= 2 && texts.every(isColumnNumber);
}

/** The filled cells of a row; null as soon as one is no possible header (number, very long text). */
export function headerWordsOf<Field extends string>(
  search: HeaderSearch<Field>,
  row: number,
): readonly HeaderColumn<Field>[] | null {
  const { grid, bounds } = search;
  const words: HeaderColumn<Field>[] = [];
  let numbers = 0;
  for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
    const value = cellValue(grid, row, column);
    if (isBlankValue(value)) continue;
    if (typeof value !== 'string') {
      numbers += 1;
      // a year may head a column; a number in front, or more of them, make a row of data
      if (words.length === 0 || numbers > 1) return null;
      continue;
    }
    if (value.length > longestHeader * 2) return null;
    const text = cellLine(grid, row, column);
    if (text.length > longestHeader || (words.length === 0 && /^\d/.test(text))) return null;
    words.push({ column, text, meaning: search.reader.read(text) });
    if (words.length === 3 && words.every((word) => isStrange(word.meaning))) return null;
  }
  return numbers > 0 && words.length < 4 ? null : words;
}

/** The cells of a row that holds years and nothing else, as sub headers of "Danh hiệu các năm"; null otherwise. */
export function yearsOf<Field extends string>(
  search: HeaderSearch<Field>,
  row: number,
): readonly HeaderColumn<Field>[] | null {
  const { grid, bounds } = search;
  const years: HeaderColumn<Field>[] = [];
  for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
    if (isBlankValue(cellValue(grid, row, column))) continue;
    const text = cellLine(grid, row, column);
    if (!/^(19|20)\d{2}$/.test(text)) return null;
    years.push({ column, text, meaning: search.reader.read(text) });
  }
  return years.length < 2 ? null : years;
}

/** Neither a known header nor one that could stand over others. */
function isStrange<Field extends string>(meaning: HeaderMeaning<Field>): boolean {
  return !meaning.isKnown && !meaning.isGroupHeader;
}

/** True where a row alone looks like the header of some list. */
export function looksLikeHeader<Field extends string>(search: HeaderSearch<Field>, row: number): boolean {
  const words = headerWordsOf(search, row);
  if (words === null || words.length < 2) return false;
  const [first] = words;
  // "STT" in front of short words heads some list, if not of this kind
  if (first !== undefined && words.length >= 3 && words.every(({ text }) => text.length <= 40)) {
    if (means(first, search.ordinalField)) return true;
  }
  const known = words.filter((word) => word.meaning.isKnown);
  if (known.length < 2 || known.length < words.length * 0.4) return false;
  const fields = new Set(known.map((word) => word.meaning.guesses[0]?.field ?? word.text));
  if (fields.size < 2) return false;
  return fields.size >= 3 || known.some((word) => means(word, search.mainField));
}

/** True where a header may mean the field. */
export function means<Field extends string>(word: HeaderColumn<Field>, field: Field): boolean {
  return word.meaning.guesses.some((guess) => guess.field === field);
}
