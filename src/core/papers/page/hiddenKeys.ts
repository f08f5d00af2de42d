import type { CellValue } from '../../sheets/grid';

/** The last cell of a row that says one of our keys: "" where none does. In: the row's values, and what a key looks like. */
export function keyInRow(values: readonly CellValue[], isKey: (text: string) => boolean): string {
  const key = values.findLast((value) => typeof value === 'string' && isKey(value));
  return typeof key === 'string' ? key : '';
}
