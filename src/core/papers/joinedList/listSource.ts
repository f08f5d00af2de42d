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

/** Where the unit of a source's rows is read, since its rows do not name it. */
export type UnitTold = 'label' | 'title' | 'issuer' | 'fileName';

/** A unit that a source's rows could belong to: to be looked at by a person, never taken unasked. */
export interface UnitProposal {
  readonly unit: string;
  readonly from: UnitTold;
}

/** Rows of a source that name no unit, and what stands in for it. */
export interface SourceUnit {
  readonly rows: number;
  /** What is written beside them: the person's answer, or the proposal where proposals are taken; "" stays blank. */
  readonly unit: string;
  /** null: neither title nor name of the source tells it. */
  readonly proposal: UnitProposal | null;
}

/** A column whose header means nothing to us, with values of its records that tell a person what it is. */
export interface UnknownColumn {
  readonly header: string;
  readonly samples: readonly string[];
}

/** What a person said of the sources before they are joined. */
export interface JoinAnswers {
  /** The unit of rows that name none, by source; "" leaves them blank. */
  readonly units: readonly { readonly source: string; readonly unit: string }[];
  /** What unknown columns are, by header, in every source; null: joined as they are. */
  readonly columns: readonly { readonly header: string; readonly field: NomineeField | null }[];
  /** taken: the person saw the proposals and let them stand; left: nobody saw them, the rows stay blank. */
  readonly proposals: 'taken' | 'left';
}

/** Nobody was asked. */
export const nothingAnswered: JoinAnswers = { units: [], columns: [], proposals: 'left' };

/** What came of one source. */
export interface SourceReport {
  readonly source: string;
  readonly rows: number;
  /** null: read; else why nothing of it was taken. */
  readonly trouble: SourceTrouble | null;
  /** Columns that no field is known for, whatever a person answered; they are joined as they are, or as answered. */
  readonly unknownColumns: readonly UnknownColumn[];
  /** null: every row names its unit. */
  readonly unit: SourceUnit | null;
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
  const nothing = { source, rows: 0, unknownColumns: [], unit: null, year: null, otherYear: false };
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
