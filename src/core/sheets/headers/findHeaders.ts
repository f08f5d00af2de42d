import { cellLine, cellValue, gridBounds, isBlankValue, type GridBounds } from '../gridCells';
import type { Grid } from '../grid';
import { rowsPerPause, type Work } from '../../work/work';
import { longestHeader, type HeaderMeaning, type HeaderReader } from './headerMatching';

/** One column of a header: 0-based sheet column, its words from top to bottom joined, and what they say. */
export interface HeaderColumn<Field extends string> {
  readonly column: number;
  readonly text: string;
  readonly meaning: HeaderMeaning<Field>;
}

/** A header found on a sheet; rows are 0-based sheet rows, the last one included. */
export interface HeaderBand<Field extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn<Field>[];
}

/** How many rows a header may grow upward and downward from the row that gave it away. */
const extraHeaderRows = 2;
/** Rows below a header that are looked at to tell an unused column from a filled one. */
const rowsLookedAt = 50;

interface HeaderSearch<Field extends string> {
  readonly grid: Grid;
  readonly bounds: GridBounds;
  readonly read: HeaderReader<Field>;
  readonly mainField: Field;
  readonly ordinalField: Field;
}

/**
 * All headers on a grid, from top to bottom; tables that stand side by side give one band each.
 * In: the grid, the reader of header words, the kind's main and ordinal field. Linear in the grid's cells, bit by bit.
 */
export function* findHeaders<Field extends string>(search: {
  readonly grid: Grid;
  readonly read: HeaderReader<Field>;
  readonly mainField: Field;
  readonly ordinalField: Field;
}): Work<readonly HeaderBand<Field>[]> {
  const full = { ...search, bounds: gridBounds(search.grid) };
  const bands: HeaderBand<Field>[] = [];
  let free = full.bounds.firstRow;
  const { firstRow: top, lastRow: bottom } = full.bounds;
  for (let row = top; row <= bottom; row += 1) {
    if ((row - top) % rowsPerPause === rowsPerPause - 1) yield (row - top) / (bottom - top + 1);
    if (row < free || !looksLikeHeader(full, row)) continue;
    const firstRow = growUp(full, row, free);
    const lastRow = growDown(full, row);
    const columns = headerColumns(full, { firstRow, lastRow });
    for (const part of splitAtGaps(full, columns, lastRow)) {
      bands.push({ firstRow, lastRow, columns: withUnnamedFirst(full, part, lastRow) });
    }
    free = lastRow + 1;
  }
  return bands;
}

/** The filled cells of a row; null as soon as one is no possible header (number, very long text). */
function headerWordsOf<Field extends string>(
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
    words.push({ column, text, meaning: search.read(text) });
    if (words.length === 3 && words.every((word) => isStrange(word.meaning))) return null;
  }
  return numbers > 0 && words.length < 4 ? null : words;
}

/** The cells of a row that holds years and nothing else, as sub headers of "Danh hiệu các năm"; null otherwise. */
function yearsOf<Field extends string>(
  search: HeaderSearch<Field>,
  row: number,
): readonly HeaderColumn<Field>[] | null {
  const { grid, bounds } = search;
  const years: HeaderColumn<Field>[] = [];
  for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
    if (isBlankValue(cellValue(grid, row, column))) continue;
    const text = cellLine(grid, row, column);
    if (!/^(19|20)\d{2}$/.test(text)) return null;
    years.push({ column, text, meaning: search.read(text) });
  }
  return years.length < 2 ? null : years;
}

/** Neither a known header nor one that could stand over others. */
function isStrange<Field extends string>(meaning: HeaderMeaning<Field>): boolean {
  return !meaning.isKnown && !meaning.isGroupHeader;
}

function looksLikeHeader<Field extends string>(search: HeaderSearch<Field>, row: number): boolean {
  const words = headerWordsOf(search, row);
  if (words === null || words.length < 2) return false;
  const [first] = words;
  // "STT" in front of short words heads some list, if not of this kind
  if (first !== undefined && words.length >= 3 && words.every(({ text }) => text.length <= 40)) {
    if (first.meaning.guesses[0]?.field === search.ordinalField) return true;
  }
  const known = words.filter((word) => word.meaning.isKnown);
  if (known.length < 2 || known.length < words.length * 0.4) return false;
  const fields = new Set(known.map((word) => word.meaning.guesses[0]?.field ?? word.text));
  if (fields.size < 2) return false;
  return fields.size >= 3 || known.some((word) => means(word, search.mainField));
}

function means<Field extends string>(word: HeaderColumn<Field>, field: Field): boolean {
  return word.meaning.guesses.some((guess) => guess.field === field);
}

function growUp<Field extends string>(search: HeaderSearch<Field>, row: number, free: number): number {
  let first = row;
  while (first > free && row - first < extraHeaderRows && isGroupHeaderRow(search, first)) first -= 1;
  return first;
}

/** True where the row above `row` names groups of its columns ("Phân công" over "Chủ trì", "Phối hợp"). */
function isGroupHeaderRow<Field extends string>(search: HeaderSearch<Field>, row: number): boolean {
  const above = headerWordsOf(search, row - 1);
  const below = headerWordsOf(search, row) ?? [];
  const firstColumn = below[0]?.column ?? 0;
  if (above === null || above.length === 0 || above.length >= below.length) return false;
  return above.every((word) => {
    const covers = below.filter((sub) => sub.column === word.column || sub.column === word.column + 1);
    return (
      word.column > firstColumn &&
      word.text.length <= 40 &&
      covers.length === 2 &&
      (word.meaning.isGroupHeader || word.meaning.isKnown)
    );
  });
}

function growDown<Field extends string>(search: HeaderSearch<Field>, row: number): number {
  let last = row;
  while (
    last - row < extraHeaderRows &&
    last < search.bounds.lastRow &&
    isSubHeaderRow(search, row, last + 1)
  ) {
    last += 1;
  }
  return last;
}

/** True where `below` gives sub headers to groups of the header that begins at `top`. */
function isSubHeaderRow<Field extends string>(
  search: HeaderSearch<Field>,
  top: number,
  below: number,
): boolean {
  const subs = headerWordsOf(search, below) ?? yearsOf(search, below);
  const heads = headerWordsOf(search, top) ?? [];
  if (subs === null || subs.length === 0) return false;
  const taken = new Map(heads.map((head) => [head.column, head]));
  const closed = (head: HeaderColumn<Field>) =>
    (means(head, search.mainField) || means(head, search.ordinalField)) && !head.meaning.isGroupHeader;
  const firstHead = heads[0];
  const fits = subs.every((sub) => {
    const above = taken.get(sub.column);
    if (above !== undefined) return !closed(above) && (above !== firstHead || sub.meaning.isKnown);
    return nearestLeft(heads, sub.column) !== null;
  });
  if (!fits) return false;
  if (heads.some((head) => closed(head) && !isBlankValue(cellValue(search.grid, below, head.column))))
    return false;
  const known = subs.filter((sub) => sub.meaning.isKnown).length;
  return known >= subs.length / 2 || (subs.length >= 2 && fillsMergedGroup(heads, subs));
}

/** Words that are no known headers still are sub headers where they fill the blanks beside a group header. */
function fillsMergedGroup<Field extends string>(
  heads: readonly HeaderColumn<Field>[],
  subs: readonly HeaderColumn<Field>[],
): boolean {
  const taken = new Set(heads.map((head) => head.column));
  const beside = subs.filter((sub) => !taken.has(sub.column));
  const inGroup = beside.every((sub) => nearestLeft(heads, sub.column)?.meaning.isGroupHeader === true);
  return beside.length >= 1 && inGroup && subs.every((sub) => sub.text.length <= 25);
}

function nearestLeft<Field extends string>(
  heads: readonly HeaderColumn<Field>[],
  column: number,
): HeaderColumn<Field> | null {
  return heads.findLast((head) => head.column < column) ?? null;
}

/** Joins the words of all header rows, column by column; a group's words reach over its sub headers. */
function headerColumns<Field extends string>(
  search: HeaderSearch<Field>,
  rows: { readonly firstRow: number; readonly lastRow: number },
): readonly HeaderColumn<Field>[] {
  const { grid, bounds, read } = search;
  const columns: HeaderColumn<Field>[] = [];
  const lastWords: string[] = [];
  for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
    const own: string[] = [];
    for (let row = rows.firstRow; row <= rows.lastRow; row += 1) own.push(cellLine(grid, row, column));
    const deepest = own.findLastIndex((text) => text !== '');
    const words: string[] = [];
    own.forEach((text, depth) => {
      if (text !== '') {
        lastWords[depth] = text;
        lastWords.length = depth + 1;
        words.push(text);
      } else if (depth < deepest) {
        const inherited = lastWords[depth];
        if (inherited !== undefined) words.push(inherited);
      }
    });
    const text = words.join(' / ');
    columns.push({ column, text, meaning: joinedMeaning(words, read) });
  }
  return trimBlankEnds(columns);
}

function joinedMeaning<Field extends string>(
  words: readonly string[],
  read: HeaderReader<Field>,
): HeaderMeaning<Field> {
  const last = words.at(-1) ?? '';
  const own = read(last);
  if (words.length < 2) return own;
  const joined = read(words.join(' '));
  if (joined.isByForm || own.guesses.length > 0) return joined.isByForm ? joined : own;
  return joined.guesses.length > 0 ? joined : own;
}

function trimBlankEnds<Field extends string>(
  columns: readonly HeaderColumn<Field>[],
): readonly HeaderColumn<Field>[] {
  const first = columns.findIndex((column) => column.text !== '');
  const last = columns.findLastIndex((column) => column.text !== '');
  return first < 0 ? [] : columns.slice(first, last + 1);
}

/** Two tables side by side: a column without words and without contents between two runs of known headers. */
function splitAtGaps<Field extends string>(
  search: HeaderSearch<Field>,
  columns: readonly HeaderColumn<Field>[],
  lastRow: number,
): readonly (readonly HeaderColumn<Field>[])[] {
  const parts: (readonly HeaderColumn<Field>[])[] = [];
  let from = 0;
  columns.forEach((column, index) => {
    if (column.text !== '' || index < from) return;
    const left = columns.slice(from, index);
    const right = columns.slice(index + 1);
    if (!isTableOfItsOwn(left) || !isTableOfItsOwn(right) || hasContents(search, column.column, lastRow))
      return;
    parts.push(left);
    from = index + 1;
  });
  parts.push(trimBlankEnds(columns.slice(from)));
  return parts.filter((part) => part.length > 0);
}

/** Numbers often stand in a first column that the header leaves without a word. */
function withUnnamedFirst<Field extends string>(
  search: HeaderSearch<Field>,
  columns: readonly HeaderColumn<Field>[],
  lastRow: number,
): readonly HeaderColumn<Field>[] {
  const first = columns[0];
  if (first === undefined || first.column <= search.bounds.firstColumn) return columns;
  const column = first.column - 1;
  if (!hasContents(search, column, lastRow)) return columns;
  return [{ column, text: '', meaning: search.read('') }, ...columns];
}

function isTableOfItsOwn<Field extends string>(columns: readonly HeaderColumn<Field>[]): boolean {
  return columns.filter((column) => column.meaning.isKnown).length >= 2;
}

function hasContents<Field extends string>(
  search: HeaderSearch<Field>,
  column: number,
  lastRow: number,
): boolean {
  const end = Math.min(search.bounds.lastRow, lastRow + rowsLookedAt);
  for (let row = lastRow + 1; row <= end; row += 1) {
    if (!isBlankValue(cellValue(search.grid, row, column))) return true;
  }
  return false;
}
