import type { Grid } from '../../sheets/grid';
import type { CheckedRows } from './checkedRows';

const prefix = 'checked:';

/** The hidden key of the row that tells which rows were checked. */
export function rowsKey(rows: CheckedRows): string {
  return `${prefix}${JSON.stringify([rows.sheet, rows.rows, rows.fingerprint])}`;
}

/** What a standing check slip was made from, by the keys in its hidden column; empty where they are gone. */
export function readCheckedRows(grid: Grid): readonly CheckedRows[] {
  return grid.values.flat().flatMap((value): readonly CheckedRows[] => {
    if (typeof value !== 'string' || !value.startsWith(prefix)) return [];
    const read = parsed(value.slice(prefix.length));
    return read === null ? [] : [read];
  });
}

function parsed(text: string): CheckedRows | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return null;
    const [sheet, rows, print] = value as readonly unknown[];
    if (typeof sheet !== 'string' || typeof rows !== 'number' || typeof print !== 'string') return null;
    return { sheet, rows, fingerprint: print };
  } catch {
    return null;
  }
}

/** Sheets whose rows are no longer those that were checked: changed, gone or new. In the order of the slip. */
export function changedSheets(then: readonly CheckedRows[], now: readonly CheckedRows[]): readonly string[] {
  const before = new Map(then.map((rows) => [rows.sheet, rows.fingerprint]));
  const after = new Map(now.map((rows) => [rows.sheet, rows.fingerprint]));
  const sheets = [...new Set([...before.keys(), ...after.keys()])];
  return sheets.filter((sheet) => before.get(sheet) !== after.get(sheet));
}
