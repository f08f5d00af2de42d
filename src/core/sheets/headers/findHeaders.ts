import { cellValue, gridBounds, isBlankValue } from '../gridCells';
import type { Grid } from '../grid';
import { rowsPerPause, type Work } from '../../work/work';
import { headerColumns, trimBlankEnds } from './headerColumns';
import { headerMerges } from './headerMerges';
import type { HeaderReader } from './headerMatching';
import { looksLikeHeader, type HeaderColumn, type HeaderSearch } from './headerRow';
import { headerRows } from './headerRows';

/** A header found on a sheet; rows are 0-based sheet rows, the last one included. */
export interface HeaderBand<Field extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn<Field>[];
}

/** Rows below a header that are looked at to tell an unused column from a filled one. */
const rowsLookedAt = 50;

/**
 * All headers on a grid, from top to bottom, of one to four rows; tables that stand side by side give one band each.
 * In: the grid, the reader of header words, the kind's main and ordinal field, and how well columns fit what stands
 * below them. Linear in the grid's cells, bit by bit.
 */
export function* findHeaders<Field extends string>(asked: {
  readonly grid: Grid;
  readonly reader: HeaderReader<Field>;
  readonly mainField: Field;
  readonly ordinalField: Field;
  readonly rate: (columns: readonly HeaderColumn<Field>[], lastRow: number) => number;
}): Work<readonly HeaderBand<Field>[]> {
  const search = { ...asked, bounds: gridBounds(asked.grid), merges: headerMerges(asked.grid) };
  const bands: HeaderBand<Field>[] = [];
  let free = search.bounds.firstRow;
  const { firstRow: top, lastRow: bottom } = search.bounds;
  for (let row = top; row <= bottom; row += 1) {
    if ((row - top) % rowsPerPause === rowsPerPause - 1) yield (row - top) / (bottom - top + 1);
    if (row < free || !looksLikeHeader(search, row)) continue;
    const { firstRow, lastRow } = headerRows(search, row, free);
    const columns = headerColumns(search, { firstRow, lastRow });
    for (const part of splitAtGaps(search, columns, lastRow)) {
      bands.push({ firstRow, lastRow, columns: withUnnamedFirst(search, part, lastRow) });
    }
    free = lastRow + 1;
  }
  return bands;
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
  return [{ column, text: '', meaning: search.reader.read('') }, ...columns];
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
