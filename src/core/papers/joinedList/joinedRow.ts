import type { DraftValue } from '../../sheets/sheetDraft';

/** A row of the joined list with where it comes from. */
export interface JoinedRow {
  readonly source: string;
  /** Counted from 1, as people count it in the source. */
  readonly sourceRow: number;
  /** Name of the sheet (or number of the table) in the source; "" for rows that people added to the joined list. */
  readonly sourceSheet: string;
  /** By the column's id. */
  readonly values: ReadonlyMap<string, DraftValue>;
}

/** A row that people added to the joined list: it came from no sheet. */
export function isTyped({ sourceSheet }: Pick<JoinedRow, 'sourceSheet'>): boolean {
  return sourceSheet === '';
}

/** True where a cell says something. */
export function isFilled(value: DraftValue | undefined): boolean {
  return value !== undefined && value.type !== 'blank';
}

/** A cell's words; "" for what is no text. */
export function textOf(value: DraftValue | undefined): string {
  return value?.type === 'text' ? value.text : '';
}
