import type { OfferedCells } from './sheetDraft';

/** What Excel checks where people type: as texts, so that two are the same where their texts are. */
export interface CellValidation {
  /** The rule as JSON. */
  readonly rule: string;
  /** What is said beside it (alert, prompt, blanks) as JSON. */
  readonly manner: string;
  /** What a drop-down offers: words with commas between, or a formula with its sign; null: it is no drop-down. */
  readonly list: string | null;
}

/** Rows of one column of a sheet, all from 0. */
export interface ColumnRows {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
}

/** Rows that have one validation; null: none. */
export interface ValidatedRows extends ColumnRows {
  readonly validation: CellValidation | null;
}

/** Rows whose validation changes. */
export interface ValidationChange extends ColumnRows {
  readonly from: CellValidation | null;
  readonly to: CellValidation | null;
}

/** True for validations that ask and say the same. */
export function isSameValidation(one: CellValidation | null, other: CellValidation | null): boolean {
  if (one === null || other === null) return one === other;
  return one.rule === other.rule && one.manner === other.manner;
}

/**
 * The cells that a drop-down takes its words from, where it names them by an absolute reference of one column;
 * null: words, a name or another formula. Without a sheet they stand on `home`.
 */
export function cellsOfList(list: string, home: string): OfferedCells | null {
  const [, quoted, plain, letters = '', first, lastLetters, last] =
    /^=(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?\$([A-Z]{1,3})\$(\d+)(?::\$([A-Z]{1,3})\$(\d+))?$/u.exec(
      list,
    ) ?? [];
  if (first === undefined || (lastLetters !== undefined && lastLetters !== letters)) return null;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? home;
  const row = Number(first) - 1;
  return { sheet, column: columnOf(letters), row, rowCount: Number(last ?? first) - row };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The words of a drop-down that names them itself; null: it takes them from cells. */
export function wordsOfList(list: string): readonly string[] | null {
  return list.startsWith('=') ? null : list.split(',').map((word) => word.trim());
}
