import { cellLine, cellValue, isBlankValue } from '../gridCells';
import { unitOfFigures } from '../../vocabulary/groupedHeaders';
import { headerColumns } from './headerColumns';
import { namesPeriods, periodNumber } from './periods';
import { foldHeader, longestHeader } from './headerMatching';
import {
  headerWordsOf,
  isColumnNumberRow,
  means,
  yearsOf,
  type HeaderColumn,
  type HeaderSearch,
} from './headerRow';

/** How many rows a header may grow upward, and downward, from the row that gave it away: four rows at most. */
const extraHeaderRows = 3;
/** A further row must make the columns better understood by this much, to be more than chance. */
const leastGain = 0.15;

/** Rows of a header, 0-based sheet rows, the last one included. */
export interface HeaderRows {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The rows of the header that `row` belongs to: rows above that name groups of its columns, and rows below that name
 * the columns of its groups. `free`: the first row that no header above has taken.
 */
export function headerRows<Field extends string>(
  search: HeaderSearch<Field>,
  row: number,
  free: number,
): HeaderRows {
  const firstRow = growUp(search, row, free);
  return { firstRow, lastRow: growDown(search, firstRow, row) };
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
  if (above.every(({ text }) => unitOfFigures.test(foldHeader(text)))) return false;
  return above.every((word) => {
    const covers = below.filter((sub) => sub.column === word.column || sub.column === word.column + 1);
    const isMerged = search.merges.lastColumnOf(row - 1, word.column) > word.column;
    return (
      word.column > firstColumn &&
      word.text.length <= 60 &&
      covers.length === 2 &&
      (word.meaning.isGroupHeader || word.meaning.isKnown || isMerged)
    );
  });
}

function growDown<Field extends string>(search: HeaderSearch<Field>, first: number, row: number): number {
  const most = Math.min(first + extraHeaderRows, search.bounds.lastRow);
  let last = Math.min(most, Math.max(row, mergedDownTo(search, row)));
  while (last < most && isSubHeaderRow(search, { firstRow: first, lastRow: last }, row)) last += 1;
  return last;
}

/** The last row to which cells of a header row are merged down, as "STT" beside a group of two rows. */
function mergedDownTo<Field extends string>(search: HeaderSearch<Field>, row: number): number {
  const words = headerWordsOf(search, row) ?? [];
  const bottoms = words.map(({ column }) => search.merges.lastRowOf(row, column));
  // a title block may be merged over anything: only what several columns agree on is the header's height
  const lowest = Math.max(row, ...bottoms);
  const agreeing = bottoms.filter((bottom) => bottom === lowest).length;
  if (agreeing < 2 || lowest - row > extraHeaderRows) return row;
  for (let below = row + 1; below <= lowest; below += 1) {
    if (!holdsShortWords(search, below) && yearsOf(search, below) === null) return below - 1;
  }
  return lowest;
}

/** True where a row (0-based) holds nothing but words short enough for a header; also where it is blank. */
function holdsShortWords<Field extends string>({ grid, bounds }: HeaderSearch<Field>, row: number): boolean {
  for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
    const value = cellValue(grid, row, column);
    if (typeof value !== 'string' || value.length > longestHeader) return false;
  }
  return true;
}

/** True for "1 | 2 | … | 12" under "Tháng thực hiện", "1 | 2 | 3 | 4" under "Quý": months and quarters by their number. */
function isPeriodRow<Field extends string>(
  { grid, bounds }: HeaderSearch<Field>,
  row: number,
  heads: readonly HeaderColumn<Field>[],
): boolean {
  const group = heads.findLast(({ text }) => namesPeriods(text));
  if (group === undefined) return false;
  let filled = 0;
  for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
    if (isBlankValue(cellValue(grid, row, column))) continue;
    filled += 1;
    if (column < group.column || periodNumber(cellLine(grid, row, column)) === null) return false;
  }
  return filled >= 3;
}

/** True where the row below gives sub headers to groups of the header above it; `row` gave the header away. */
function isSubHeaderRow<Field extends string>(
  search: HeaderSearch<Field>,
  rows: HeaderRows,
  row: number,
): boolean {
  const below = rows.lastRow + 1;
  const heads = headerWordsOf(search, row) ?? [];
  if (isPeriodRow(search, below, heads)) return true;
  const subs = headerWordsOf(search, below) ?? yearsOf(search, below);
  if (subs === null || subs.length === 0) return false;
  const all = headerColumns(search, rows).map(({ column }) => column);
  if (isColumnNumberRow(search.grid, below, all) || !fitsBelow(search, { heads, subs, below })) return false;
  if (!fillsBlank(search, subs, rows.lastRow)) return false;
  const known = subs.filter((sub) => sub.meaning.isKnown).length;
  if (known >= subs.length / 2 || (subs.length >= 2 && fillsGroup(heads, subs))) return true;
  return subs.length >= 2 && gainBy(search, rows, below) >= leastGain;
}

/**
 * A group has more columns than words: some sub header stands under a blank. A row of words that all stand under words
 * is a record, unless all of them are headers, or only say in what the figures are counted.
 */
function fillsBlank<Field extends string>(
  { grid }: HeaderSearch<Field>,
  subs: readonly HeaderColumn<Field>[],
  rowAbove: number,
): boolean {
  const isUnderBlank = subs.some(({ column }) => isBlankValue(cellValue(grid, rowAbove, column)));
  const isUnit = ({ text }: HeaderColumn<Field>): boolean => unitOfFigures.test(foldHeader(text));
  return isUnderBlank || subs.every(isUnit) || subs.every(({ meaning }) => meaning.isKnown);
}

/** Sub headers stand in or beside the columns of groups, and leave the cells under whole columns blank. */
function fitsBelow<Field extends string>(
  search: HeaderSearch<Field>,
  rows: {
    readonly heads: readonly HeaderColumn<Field>[];
    readonly subs: readonly HeaderColumn<Field>[];
    readonly below: number;
  },
): boolean {
  const { heads, subs, below } = rows;
  const taken = new Map(heads.map((head) => [head.column, head]));
  const firstHead = heads[0];
  const isClosed = (head: HeaderColumn<Field>) =>
    (means(head, search.mainField) || means(head, search.ordinalField)) && !head.meaning.isGroupHeader;
  if (heads.some((head) => isClosed(head) && !isBlankValue(cellValue(search.grid, below, head.column))))
    return false;
  return subs.every((sub) => {
    const above = taken.get(sub.column);
    if (above !== undefined) return above !== firstHead || sub.meaning.isKnown;
    return nearestLeft(heads, sub.column) !== null;
  });
}

/** Words that are no known headers still are sub headers where they fill the blanks beside a group header. */
function fillsGroup<Field extends string>(
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

/** How much better the columns are understood with one more row of words. */
function gainBy<Field extends string>(
  search: HeaderSearch<Field>,
  rows: HeaderRows,
  lastRow: number,
): number {
  const without = search.rate(headerColumns(search, rows), rows.lastRow);
  const within = search.rate(headerColumns(search, { ...rows, lastRow }), lastRow);
  return within - without;
}
