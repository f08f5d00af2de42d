import type { MessyCell } from '../messy/model';
import type { StrangerSheet } from '../strangers/model';

/** raised: an error or a warning; any: whatever its severity. */
type ExpectedSeverity = 'error' | 'warning' | 'info' | 'raised' | 'any';

/** What a finding speaks of: rule ids with "|" between those that are as good, or what its sentence says; one is enough. */
interface Spoken {
  readonly rules?: string;
  readonly says?: RegExp;
}

/** A mistake that must be found. */
export interface ExpectedFinding extends Spoken {
  /** The mistake in a clerk's words. */
  readonly what: string;
  readonly severity: ExpectedSeverity;
  /** Rows counted from 1 below the header, any of them; null: on any row, or of the whole sheet. */
  readonly row: number | readonly number[] | null;
  /** Headers with "|" between those that are as good; null: wherever it stands in the row. A finding of a whole row always fits. */
  readonly column: string | null;
}

/** Something that must not be said, in no severity; row absent: on no row. */
export interface Unspoken extends Spoken {
  readonly row?: number;
}

/** A sheet as it is typed: cells parted by "|". The first sheet of a case is the one whose rows are named. */
export interface TypedSheet {
  readonly name: string;
  /** Lines above the header; an empty row stands between. */
  readonly above: readonly string[];
  readonly header: string;
  readonly rows: readonly string[];
  /** Lines below the rows; an empty row stands between. */
  readonly below?: readonly string[];
}

export interface LawCase {
  readonly id: string;
  /** The kind of mistake, as the measure counts it. */
  readonly kind: string;
  readonly what: string;
  /** The law of the day, with its article. */
  readonly law: string;
  /** The day on which it is checked, YYYY-MM-DD. */
  readonly today: string;
  readonly sheets: readonly TypedSheet[];
  /** Lines of the plan that is handed in beside the workbook. */
  readonly plan?: readonly string[];
  readonly expect: readonly ExpectedFinding[];
  readonly unspoken?: readonly Unspoken[];
  /** Errors and warnings that may come and need not. */
  readonly may?: readonly Spoken[];
  /** Only rules whose id begins so are judged for findings that nobody expects. */
  readonly within?: readonly string[];
}

/** The row of the sheet on which the header stands, counted from 1. */
export function headerRowOf(sheet: TypedSheet): number {
  return sheet.above.length + 2;
}

/** The typed sheet as the writer of workbooks wants it. */
export function writtenSheet(sheet: TypedSheet): StrangerSheet {
  const below = sheet.below ?? [];
  return {
    name: sheet.name,
    look: 'boxed',
    boldRows: [headerRowOf(sheet)],
    rows: [
      ...sheet.above.map((line) => [line]),
      [],
      sheet.header.split('|'),
      ...sheet.rows.map((row) => row.split('|').map(typedCell)),
      ...(below.length === 0 ? [] : [[], ...below.map((line) => [null, line])]),
    ],
    blocks: [],
  };
}

/** What Excel makes of typed text: whole numbers, days, text; text behind an apostrophe stays text. */
function typedCell(text: string): MessyCell {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^(?:0|[1-9]\d{0,7})$/.test(text)) return Number(text);
  const day = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  return day === null ? text : { day: `${day[3]}-${day[2]}-${day[1]}` };
}
