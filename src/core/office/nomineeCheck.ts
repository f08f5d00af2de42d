import type { IsoDate } from '../time/isoDate';
import type { Finding } from '../rules/finding';
import type { EditionUsed } from '../law/currentBook';
import type { LawNotice } from '../law/lawOnDay';
import type { SettableEntry, SettingProblem } from '../law/lawSettings';
import type { Nominee } from '../nominees/nominee';
import type { NomineeField } from '../vocabulary/nomineeFields';
import type { DossierCalendar } from '../rules/nominees/tallies/dossierCalendar';
import type { DossierReport } from '../rules/nominees/tallies/dossierReport';
import type { PromiseFigure } from '../rules/nominees/tallies/promiseReport';
import type { QuotaReport } from '../rules/nominees/tallies/quotaReport';
import type { VerdictReport } from '../rules/nominees/tallies/verdicts';
import type { DecisionDay } from '../rules/nomineeInputs';
import type { Table } from '../sheets/table';
import type { ReviewYear } from './nominationLists';
import type { CarriedFix, CarriedQuestion } from './proposalsIn';
import type { IgnoredItem, OpenFinding } from './setAside';
import type { StruckRows } from './struckRows';
import type { TableSummary } from './tableSummary';

/** A list that was found, with its columns to confirm. */
export interface FoundList {
  readonly summary: TableSummary;
  readonly table: Table<NomineeField>;
  /** True where the person has confirmed the columns and the header is still the same. */
  readonly isConfirmed: boolean;
}

/** The law book that was used, and what the office set differently. */
export interface LawUsed {
  readonly edition: EditionUsed;
  /** Said once: changes in force whose text has not been read. */
  readonly notices: readonly LawNotice[];
  /** Figures that the office set, with its reasons. */
  readonly changed: readonly SettableEntry[];
  /** Settings that could not be taken, and why. */
  readonly problems: readonly SettingProblem[];
}

/** Which lists stand in the workbook; shown when the view of nominations opens, before any check. */
export interface NomineeView {
  readonly lists: readonly FoundList[];
  /** Lists whose title names another year: they are not checked. */
  readonly otherYears: readonly TableSummary[];
  /** Registers of earlier years. */
  readonly historySheets: readonly TableSummary[];
  /** Lists of what people registered for at the beginning of a year. */
  readonly registrationSheets: readonly TableSummary[];
  /** Tables of names that a person may still confirm as lists. */
  readonly unlikely: readonly FoundList[];
  readonly year: ReviewYear;
  readonly slip: SlipState;
  /** Rows of the lists of the year that are struck through. */
  readonly struck: readonly StruckRows[];
  readonly isReadOnly: boolean;
  readonly isEmpty: boolean;
  /** A blank list that was made to begin with and is not written on; null: none. */
  readonly begun: string | null;
}

/** What a check of the nomination lists found. */
export interface NomineeCheck {
  /** The lists that were checked, in sheet order. */
  readonly lists: readonly FoundList[];
  /** Lists whose title names another year: not checked. */
  readonly otherYears: readonly TableSummary[];
  /** Registers of earlier years that were read. */
  readonly historySheets: readonly TableSummary[];
  /** Tables of names that a person may still confirm as lists. */
  readonly unlikely: readonly FoundList[];
  readonly year: ReviewYear;
  /** The days whose Law the nominees are judged by, in their order; a list may hold two. */
  readonly standardsDays: readonly IsoDate[];
  readonly decisionDay: DecisionDay;
  readonly nominees: readonly Nominee[];
  /** Open findings, each with the key under which it may be set aside. */
  readonly findings: readonly OpenFinding[];
  readonly ignored: readonly IgnoredItem[];
  /** What is told so that it is known; nobody need act on it. Shares stand in `promise`. */
  readonly facts: readonly Finding[];
  /** Ids of the rules that ran, in their order. */
  readonly rules: readonly string[];
  readonly ruleCount: number;
  readonly quota: QuotaReport;
  readonly promise: readonly PromiseFigure[];
  /** How many are right, contradicted, and not compared for want of a proof or a text. */
  readonly verdicts: VerdictReport;
  readonly dossiers: DossierReport;
  readonly calendars: readonly DossierCalendar[];
  readonly law: LawUsed;
  /** What open findings carry: cells with one honest answer, and cells that a person must decide. */
  readonly fixes: readonly CarriedFix[];
  readonly questions: readonly CarriedQuestion[];
  readonly hiddenRows: number;
  /** Sheets that were too large to read. */
  readonly tooLarge: readonly string[];
  /** Sheets that were read without their merged areas. */
  readonly unreadMerges: readonly string[];
}

/** How a standing check slip stands to the rows that it speaks of. */
export type SlipState =
  | { readonly kind: 'none' }
  | { readonly kind: 'same'; readonly sheet: string }
  /** `changed`: sheets whose rows are no longer those that were checked. */
  | { readonly kind: 'changed'; readonly sheet: string; readonly changed: readonly string[] };
