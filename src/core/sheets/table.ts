import type { Grid } from './grid';

/** What a table lists. */
export type TableKind = 'tasks' | 'nominees' | 'nomineeHistory';

/** What tells what a column is: a person, its header's words, what stands below, both of these, or nothing. */
export type ToldBy = 'person' | 'header' | 'contents' | 'both' | 'nothing';

/** One column of the table: 0-based sheet column, the header's own words, and what it is taken for. */
export interface MappedColumn<Field extends string> {
  readonly column: number;
  readonly header: string;
  /** null: left as it is, not used. */
  readonly field: Field | null;
  /** How sure the guess is, 0 … 1; 1 where a person confirmed it. */
  readonly certainty: number;
  /** What the guess rests on. */
  readonly toldBy: ToldBy;
  /** What else the column may be, the likeliest first, the guess itself among them; few, none where nothing tells. */
  readonly likely: readonly Field[];
  /** Values that records have in this column, each once, from the top, to show beside the guess; few, none where empty. */
  readonly samples: readonly string[];
}

/** What a row below the header is. Only `record` rows are read as tasks or nominees. */
export type RowKind =
  | 'record'
  | 'group'
  | 'total'
  | 'columnNumbers'
  | 'repeatedHeader'
  | 'signature'
  | 'note'
  | 'empty'
  | 'formulaOnly'
  /** A record that is struck through, on a sheet whose person said that such rows were taken out. */
  | 'struck';

export interface TableRow {
  /** 0-based sheet row. */
  readonly row: number;
  readonly kind: RowKind;
}

/** A table found on a sheet. All rows and columns are 0-based sheet coordinates. */
export interface Table<Field extends string = string> {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly grid: Grid;
  /** First and last header row (two where the header has two rows). */
  readonly headerFirstRow: number;
  readonly headerLastRow: number;
  readonly columns: readonly MappedColumn<Field>[];
  /** Rows below the header, in sheet order, down to the last row of the table. */
  readonly rows: readonly TableRow[];
  /** 0 … 1: how likely this is a table of its kind. */
  readonly likelihood: number;
  /** Tables of the same kind on the same sheet that are read with it, each under a header of its own; mostly none. */
  readonly alongside: readonly Table<Field>[];
  /** Fingerprint of the folded header, to know it again: the mapping is asked anew when it changes. */
  readonly headerKey: string;
}

/** What a person confirmed about a sheet, kept in the workbook's settings. */
export interface ConfirmedMapping {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly headerKey: string;
  readonly fields: readonly { readonly column: number; readonly field: string | null }[];
  /** True where merged cells mattered when it was confirmed: they are read with the cells, not apart. */
  readonly needsMerges?: boolean;
}
