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

/** A condition that records of a row or column meet: a dimension, and the keys of which they have one. */
export interface TableCondition {
  readonly dimension: string;
  readonly keys: readonly string[];
}

/** One row of counts, in the order of the table's columns. */
export interface CountRow extends RowName {
  readonly counts: readonly number[];
  /** What its records have in common; none: all records of the table. */
  readonly conditions: readonly TableCondition[];
  /** True for a row that the rows below it add up to. */
  readonly isHead?: boolean;
}

/** A table of counts: each record is in exactly one column, and in one row or more. */
export interface CountTable {
  readonly id: SummaryTableId;
  readonly columns: readonly string[];
  /** What rows and columns tell apart; the column of what is not told has no keys of its own. */
  readonly rowDimension: string;
  readonly columnDimension: string;
  /** The keys that a column stands for; absent: the column's own. */
  readonly columnKeys?: Readonly<Record<string, readonly string[]>>;
  /** What all records of the table meet. */
  readonly only: readonly TableCondition[];
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
