import type { DossierReport } from '../../rules/nominees/tallies/dossierReport';
import type { MoneyRemark } from '../../counting/rewardMoney';
import type { WhyNotLive } from '../../counting/live/explain';
import type { SummaryChartWords } from './summaryChartWords';
import type { SummaryTableId } from '../../counting/summaryTable';
import type { NomineeKind } from '../../vocabulary/awardTerms';
import type { DecisionDay } from '../../rules/nomineeInputs';
import type { SaidYears } from '../../plan/saidYears';
import type { IsoDate } from '../../time/isoDate';

/** Rows of the tie-out table. */
export type TieOutRow = 'total' | 'byKind' | 'byType' | 'individuals' | 'byClass';

/** What formulas tell apart by the words of a column. */
export type NamedDimension =
  'item' | 'body' | 'quarter' | 'status' | 'award' | 'kind' | 'unit' | 'type' | 'class' | 'sex';

/** What the sheets say where their figures are formulas. */
interface LiveWords {
  /** Under the heading in place of `made`. */
  readonly made: (today: IsoDate) => string;
  readonly dimensions: Readonly<Record<NamedDimension, string>>;
  /** Why a table's figures are numbers all the same; `dimension`: what could not be told by formulas. */
  readonly why: Readonly<Record<WhyNotLive, (dimension: string) => string>>;
  readonly whyDossiers: string;
  readonly whyTieOut: string;
  /** A line of the money table whose number cannot be a formula. */
  readonly fixedCount: (award: string) => string;
  readonly words: {
    readonly title: string;
    readonly head: string;
    readonly countedAs: string;
    readonly remarks: readonly string[];
  };
  readonly column: (header: string, sheet: string) => string;
}

/** What the sheets of summary tables say. */
export interface SummaryWords {
  readonly sheetNames: { readonly tasks: string; readonly nominees: string };
  readonly headings: {
    readonly tasks: (years: SaidYears) => string;
    readonly nominees: (years: SaidYears) => string;
  };
  readonly made: (today: IsoDate) => string;
  /** Remarks under the heading, how it was counted. */
  readonly counting: { readonly tasks: string; readonly nominees: string };
  readonly titles: Readonly<Record<SummaryTableId | 'money' | 'dossiers' | 'tieOut', string>>;
  /** Head of the first column of each table. */
  readonly rowHeads: Readonly<Record<SummaryTableId | 'money' | 'dossiers' | 'tieOut', string>>;
  /** Words of the columns and of rows without words of their own; the key itself where there are none. */
  readonly columns: Readonly<Record<string, string>>;
  readonly fixedRows: Readonly<Partial<Record<SummaryTableId, Readonly<Record<string, string>>>>>;
  readonly live: LiveWords;
  readonly charts: SummaryChartWords;
  readonly total: string;
  readonly count: string;
  readonly form: { readonly code: string; readonly unit: string; readonly unitWords: string };
  readonly money: {
    readonly kind: string;
    readonly coefficient: string;
    readonly base: string;
    readonly each: string;
    readonly sum: string;
    readonly kinds: Readonly<Record<NomineeKind | 'untold', string>>;
    readonly day: (day: DecisionDay) => string;
    readonly marked: (award: string) => string;
    readonly remarks: Readonly<Record<MoneyRemark, string>>;
    readonly notPaid: (award: string, count: number) => string;
    readonly untold: (count: number) => string;
  };
  readonly dossiers: Readonly<Record<keyof DossierReport, string>>;
  readonly tieOut: Readonly<Record<TieOutRow, string>> & {
    readonly holds: string;
    readonly fails: string;
  };
}
