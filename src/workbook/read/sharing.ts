import type { CellValue, Grid } from '../../core/sheets/grid';
import { memoized } from '../../core/text/memoized';

/** Texts and rows of formats that stand in a sheet again and again, and rows that were read before, each kept once. */
export interface Sharing {
  readonly text: (text: string) => string;
  /** The row as it was read before, where it says the same; 0-based place of its first cell. */
  readonly rowBefore: (
    row: readonly unknown[],
    at: { readonly row: number; readonly column: number },
  ) => readonly CellValue[] | null;
  readonly formats: (row: readonly unknown[]) => readonly string[];
}

/** Nothing seen yet but an earlier reading of the sheet, if there is one. */
export function sharedTexts(before: Grid | null): Sharing {
  const text = memoized((words: string) => words);
  const rowsOfFormats = memoized((joined: string): readonly string[] => joined.split(betweenFormats));
  const formatText = (format: unknown): string => (typeof format === 'string' ? format : 'General');
  const rowBefore: Sharing['rowBefore'] = (row, at) => {
    if (before === null || at.column !== before.originColumn) return null;
    const known = before.values[at.row - before.originRow];
    return known?.length === row.length && known.every((value, c) => value === row[c]) ? known : null;
  };
  return { text, rowBefore, formats: (row) => rowsOfFormats(row.map(formatText).join(betweenFormats)) };
}

/** Stands in no number format: nobody can type it. */
const betweenFormats = '\u0000';

/** A value as a grid holds it. */
export function plainValue(value: unknown, sharing: Sharing): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? sharing.text(value) : '';
}
