import type { EditionUsed } from '../../law/currentBook';
import type { Instrument } from '../../law/instrument';
import type { FigureValue } from '../../law/entry';
import type { FigureSpec } from '../../law/figureSpecs';
import type { DecisionDay } from '../../rules/nomineeInputs';
import type { Finding, Severity } from '../../rules/finding';
import type { CheckedRows } from './checkedRows';
import type { PromiseFigure } from '../../rules/nominees/tallies/promiseReport';
import type { DoubtCount, Verdict } from '../../rules/nominees/tallies/verdicts';
import type { QuotaLine } from '../../rules/nominees/tallies/quotaReport';

/** Facts at the head of the slip. */
export type SlipFact = 'checkedOn' | 'year' | 'decisionDay' | 'lawBook' | 'nominees' | 'rules' | 'dossiers';

/** Parts of the slip below its facts. */
export type SlipSection =
  'rows' | 'verdicts' | 'results' | 'ignored' | 'settings' | 'quota' | 'promise' | 'notices';

type VerdictKind = Verdict['kind'];

/** Columns of the tables on the slip, from left to right. */
export type SlipColumn = 'ordinal' | 'content' | 'result' | 'detail';

/** The words of the check slip: always Vietnamese, handed in from src/strings. */
export interface CheckSlipWords {
  readonly sheetName: string;
  readonly heading: string;
  readonly subtitle: (year: number) => string;
  readonly facts: Readonly<Record<SlipFact, string>>;
  readonly sections: Readonly<Record<SlipSection, string>>;
  readonly columns: Readonly<
    Record<'verdicts' | 'results' | 'ignored' | 'settings', Readonly<Record<SlipColumn, string>>>
  >;
  readonly decisionDay: (day: DecisionDay) => string;
  /** The laws and decrees that the list was judged by, and the edition of them. */
  readonly bases: (laws: readonly Instrument[], edition: EditionUsed) => string;
  readonly nominees: (counts: { readonly nominees: number; readonly lists: number }) => string;
  readonly rules: (counts: { readonly ran: number; readonly withFindings: number }) => string;
  readonly dossiers: (counts: {
    readonly complete: number;
    readonly open: number;
    readonly notTold: number;
  }) => string;
  /** "Trang “…”: 36 dòng, mã kiểm …". */
  readonly rowsOf: (rows: CheckedRows) => string;
  /** One of the three answers, what it means, and what is to be done. */
  readonly verdict: (kind: VerdictKind, nominees: number) => { readonly name: string; readonly next: string };
  readonly verdictCount: (nominees: number) => string;
  /** What keeps nominees from being compared. */
  readonly doubt: (doubt: DoubtCount) => string;
  /** "2 lỗi, 1 cảnh báo". */
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  /** Rows counted from 1; `more`: how many are not named. */
  readonly rowList: (rows: {
    readonly sheet: string;
    readonly rows: readonly number[];
    /** Whom each of them is about; "": nobody. */
    readonly who: readonly string[];
    readonly more: number;
  }) => string;
  /** By their titles. */
  readonly nothingFound: (rules: readonly string[]) => string;
  readonly noneIgnored: string;
  readonly noneChanged: string;
  readonly ruleTitle: (rule: string) => string;
  /** A rule's title, and the articles below it. */
  readonly result: (title: string, citations: readonly string[]) => string;
  readonly message: (finding: Finding) => string;
  /** When and where an ignored item stands. */
  readonly ignoredOn: (item: { readonly on: string; readonly where: string }) => string;
  readonly settingName: (key: string, awardName: (id: string) => string) => string;
  readonly settingValue: (spec: FigureSpec, value: FigureValue) => string;
  /** Own value over the book's. */
  readonly settingChange: (values: { readonly own: string; readonly book: string }) => string;
  readonly quota: (line: QuotaLine, percent: number | null) => string;
  /** What sets the share, where the office entered it. */
  readonly quotaSource: (reason: string) => string;
  readonly quotaExempt: (exemption: { readonly unit: string; readonly reason: string }) => string;
  readonly promise: (figure: PromiseFigure) => string;
  readonly signer: string;
}
