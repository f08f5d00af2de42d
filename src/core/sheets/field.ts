import type { CellRef } from './cellRef';

/**
 * Where the words of a record's field stand: with `row` null in a column of the record's own row, so that all records of
 * a table share one place for each column; else in a cell elsewhere (a group row, the title).
 */
export interface FieldPlace {
  readonly sheet: string;
  readonly column: number;
  readonly row: number | null;
}

/** A value of a record together with the cell that it came from. */
export interface Field<Value> {
  readonly value: Value;
  /** The cell's own words, trimmed; a date cell as dd/mm/yyyy. */
  readonly text: string;
  /** null where the sheet has no such column. */
  readonly cell: FieldPlace | null;
}

/** The cell that a place means in a record of this row (0-based); null for none. */
export function cellOfPlace(place: FieldPlace, row: number): CellRef;
export function cellOfPlace(place: FieldPlace | null, row: number): CellRef | null;
export function cellOfPlace(place: FieldPlace | null, row: number): CellRef | null {
  return place === null ? null : { sheet: place.sheet, row: place.row ?? row, column: place.column };
}
