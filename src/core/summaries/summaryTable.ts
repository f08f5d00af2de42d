/** Standard tables, by their subjects. */
export type SummaryTableId =
  | 'taskItems'
  | 'taskBodies'
  | 'taskQuarters'
  | 'awards'
  | 'units'
  | 'awardUnits'
  | 'classes'
  | 'sexes'
  | 'types'
  | 'form0603';

/** What a row counts: words of people, or one of a fixed set that strings put into words. */
export interface RowName {
  /** Stable within its table. */
  readonly key: string;
  /** Words that come from the workbook or the law book; null: the fixed words of `key`. */
  readonly label: string | null;
}

/** One row of counts, in the order of the table's columns. */
export interface CountRow extends RowName {
  readonly counts: readonly number[];
  /** True for a row that the rows below it add up to. */
  readonly isHead?: boolean;
}

/** A table of counts: each record is in exactly one column, and in one row or more. */
export interface CountTable {
  readonly id: SummaryTableId;
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
  /** Every record once, by column. */
  readonly totals: readonly number[];
  /** Number of records. */
  readonly total: number;
}

/** The sum of a row's counts. */
export function rowTotal(row: Pick<CountRow, 'counts'>): number {
  return row.counts.reduce((sum, count) => sum + count, 0);
}
