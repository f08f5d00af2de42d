import type { CellRef } from './cellRef';

/** A value of a record together with the cell that it came from. */
export interface Field<Value> {
  readonly value: Value;
  /** The cell's own words, trimmed; a date cell as dd/mm/yyyy. */
  readonly text: string;
  /** null where the sheet has no such column. */
  readonly cell: CellRef | null;
}
