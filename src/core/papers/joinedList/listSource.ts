import type { NomineeField } from '../../vocabulary/nomineeFields';
import type { Table } from '../../sheets/table';

/** A list that a unit sent in: one table of one file or sheet. */
export interface SourceTable {
  readonly table: Table<NomineeField>;
  /** Rows of the grid that do not count as rows of the source (paragraphs above a Word table). */
  readonly rowsAbove: number;
}

/** Where lists come from: a file, or a sheet of this workbook. */
export interface ListSource {
  /** The file's or sheet's name, kept beside every row. */
  readonly name: string;
  /** True for a sheet of the workbook that is joined into. */
  readonly isSheet: boolean;
  readonly tables: readonly SourceTable[];
  /** The source before it that holds exactly the same; its rows are not taken twice. */
  readonly sameAs?: string;
}

/** What came of one source. */
export interface SourceReport {
  readonly source: string;
  readonly rows: number;
  /** null: read; else why nothing of it was taken. */
  readonly trouble: SourceTrouble | null;
  /** Headers that no field is known for; their columns are joined as they are. */
  readonly unknownHeaders: readonly string[];
  /** The year that its titles name; null: none. */
  readonly year: number | null;
  /** True where that is another year than the one under review. */
  readonly otherYear: boolean;
  /** The source that holds exactly the same, where a file was chosen twice; no row of this one was taken. */
  readonly sameAs: string | null;
}

/** The report of a source of which no row was taken. */
export function emptyReport(
  source: string,
  why: { readonly trouble: SourceTrouble } | { readonly sameAs: string },
): SourceReport {
  const nothing = { source, rows: 0, unknownHeaders: [], year: null, otherYear: false };
  return 'trouble' in why
    ? { ...nothing, trouble: why.trouble, sameAs: null }
    : { ...nothing, trouble: null, sameAs: why.sameAs };
}

/** noList: it can be read and holds no nomination list; the others: see the readers of files. */
export type SourceTrouble =
  | 'noList'
  | 'pdf'
  | 'doc'
  | 'xls'
  | 'xlsb'
  | 'encrypted'
  | 'broken'
  | 'tooLarge'
  | 'onlyCharts'
  | 'empty'
  | 'unknownKind';
