import type { NamedCell } from '../../core/work/block';
import { cellAddress } from '../../core/sheets/cellRef';
import { mapWork, part, type Work } from '../../core/work/work';
import { keyOfContent, looseKeyOfContent, type CellContent } from '../read/cellContent';
import { contentsKey } from './sheetImage';

/**
 * What a sheet said after a write, short enough for the journal, so that a cell that people changed since is known.
 * cells: five letters for each cell of a row; rows: five for each row, where the sheet is too large for more;
 * sheet: one fingerprint for all, as version 0.1.0 kept it.
 */
export type WrittenCells =
  | { readonly per: 'cell' | 'row'; readonly keys: readonly string[] }
  | { readonly per: 'sheet'; readonly key: string };

/** Letters that a key of one cell or one row takes: 30 bits. */
export const lettersOfKey = 5;

/** Above this many cells rows are kept: the journal holds four million bytes in all. */
const mostCellKeys = 100_000;

type Rows = readonly (readonly CellContent[])[];

/** Keys of what is being written. Bit by bit. */
export function* writtenCells(contents: Rows): Work<WrittenCells> {
  const cells = contents.reduce((sum, row) => sum + row.length, 0);
  const per = cells > mostCellKeys ? 'row' : 'cell';
  const keysOf = (row: readonly CellContent[]): string => (per === 'row' ? keyOfRow(row) : keysOfRow(row));
  return { per, keys: yield* mapWork(contents, keysOf) };
}

function keysOfRow(row: readonly CellContent[]): string {
  const end = row.findLastIndex((content) => content !== null) + 1;
  return row
    .slice(0, end)
    .map((content) => shortKey(keyOfContent(content)))
    .join('');
}

function keyOfRow(
  row: readonly CellContent[],
  keyOf: (content: CellContent) => string = keyOfContent,
): string {
  const end = row.findLastIndex((content) => content !== null) + 1;
  return end === 0 ? '' : shortKey(row.slice(0, end).map(keyOf).join('\u0001'));
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const { imul } = Math;

/** 30 bits of FNV-1a over the text, stirred once more so that the low bits depend on all letters. */
export function shortKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  let key = '';
  for (let letter = 0; letter < lettersOfKey; letter += 1) key += letters[(hash >>> (letter * 6)) & 63] ?? '';
  return key;
}

const blankKey = shortKey('');

/** Tells for each cell of a sheet whether it still says what was written. */
export interface Comparison {
  /** True where the cell (0-based) says what was written; with row keys, where its whole row does. */
  readonly isAsWritten: (row: number, column: number) => boolean;
  /** How the cell is named to people: alone, or its row where no more is known. */
  readonly nameOf: (place: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }) => NamedCell;
}

/** Compares what a sheet says now (from A1) with what was written. Bit by bit. */
export function* compareWritten(written: WrittenCells, now: Rows): Work<Comparison> {
  if (written.per === 'sheet') {
    const isSame =
      (yield* part(contentsKey(now), 0, 0.5)) === written.key ||
      (yield* part(contentsKey(now, looseKeyOfContent), 0.5, 1)) === written.key;
    return { isAsWritten: () => isSame, nameOf: ({ sheet }) => ({ sheet, address: '' }) };
  }
  const { keys, per } = written;
  if (per === 'row') {
    const same = yield* mapWork(now, (row, index) =>
      [keyOfContent, looseKeyOfContent].some((keyOf) => keyOfRow(row, keyOf) === (keys[index] ?? '')),
    );
    return {
      isAsWritten: (row) => same[row] ?? (keys[row] ?? '') === '',
      nameOf: ({ sheet, row }) => ({ sheet, address: `${row + 1}:${row + 1}` }),
    };
  }
  return {
    isAsWritten: (row, column) => {
      const start = column * lettersOfKey;
      const key = (keys[row] ?? '').slice(start, start + lettersOfKey);
      const content = now[row]?.[column] ?? null;
      return [keyOfContent, looseKeyOfContent].some(
        (keyOf) => (key === '' ? blankKey : key) === shortKey(keyOf(content)),
      );
    },
    nameOf: ({ sheet, row, column }) => ({ sheet, address: cellAddress({ row, column }) }),
  };
}
