import { mapWork, type Work } from '../../core/work/work';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import { keyOfContent, saysTheSame, type CellContent } from '../read/cellContent';

/** Tells whether a word of a row that stands is on the new sheet too, though the columns are others there. */
export interface CarriedCells {
  /** True where the new row of the same key says it too; of a row without a key, where a new one says all of it. */
  readonly isCarried: (row: readonly CellContent[], content: CellContent) => boolean;
}

/**
 * Looks through the rows of a sheet that is to be written: columns may have been put in, taken out or moved since it was
 * written last, and with them what people typed. In: the new sheet's draft and contents. Bit by bit.
 */
export function* carriedCells(
  { columns }: SheetDraft,
  contents: readonly (readonly CellContent[])[],
): Work<CarriedCells> {
  const keyAt = columns.findIndex(({ name }) => name === 'key');
  const byKey = new Map<string, readonly CellContent[]>();
  const withoutKey = new Set<string>();
  const note = (row: readonly CellContent[]): void => {
    const key = keyAt < 0 ? null : row[keyAt];
    if (typeof key === 'string') byKey.set(key, row);
    else withoutKey.add(wordsOf(row));
  };
  yield* mapWork(contents, note);
  return {
    isCarried: (row, content) => {
      // the key stands behind all other columns
      const key = row.findLast((cell) => cell !== null);
      const now = typeof key === 'string' ? byKey.get(key) : undefined;
      if (now === undefined) return withoutKey.has(wordsOf(row));
      return now.some((cell) => saysTheSame(content, cell));
    },
  };
}

/** True where the sheet that stands has the columns of the new one, as the key of its header tells; without keys it has. */
export function hasSameColumns(
  { columns, blocks }: SheetDraft,
  now: readonly (readonly CellContent[])[],
): boolean {
  const keyAt = columns.findIndex(({ name }) => name === 'key');
  const key = blocks.find(({ kind }) => kind === 'header')?.rows[0]?.key;
  return key === undefined || now.some((row) => row[keyAt] === key);
}

/** All that a row says, in whatever columns. */
function wordsOf(row: readonly CellContent[]): string {
  const said = row.filter((content) => content !== null).map(keyOfContent);
  return said.sort().join('\u0001');
}
