import type { OfficeBody } from '../bodies/bodyDictionary';
import type { LawBook } from '../law/lawBook';
import type { LawOnDay } from '../law/lawOnDay';
import type { MissingFields } from '../nominees/missingFields';
import type { Nominee } from '../nominees/nominee';
import type { Registrations } from '../nominees/registrations';
import type { NomineeField } from '../vocabulary/nomineeFields';
import type { Plan } from '../plan/plan';
import type { Table } from '../sheets/table';
import type { Task } from '../tasks/task';
import type { IsoDate } from '../time/isoDate';
import type { WorkingCalendar } from '../time/workingDays';
import type { Rule, RuleMeta } from './rule';

/**
 * The day that a rule goes by: `review` standards and ratios, the day of the Law that binds (`standardsDay`); `decision` who decides,
 * dossier, money; `paper` citations and bodies; `none` plain logic. The law of one is never taken for another's.
 */
export type GoesBy = 'review' | 'decision' | 'paper' | 'none';

/** What a rule on nominees says of itself besides what every rule says. */
export interface NomineeRuleMeta<
  Id extends string = string,
  Message extends string = string,
> extends RuleMeta<Id, Message> {
  readonly goesBy: GoesBy;
  /** True where the rule falls with the Law: at most a warning while an amendment in force has not been read. */
  readonly restsOnLaw: boolean;
  /** True where it speaks of a standard that the row's own data contradict: then a warning too is to be put right before the list goes up. */
  readonly isStandard: boolean;
  /** nominee: judges each by itself, so that a long list may be checked in slices; list: needs all of it at once. */
  readonly scope: 'nominee' | 'list';
}

export type NomineeRule<Id extends string = string, Message extends string = string> = Rule<
  NomineeRuleInput,
  NomineeRuleMeta<Id, Message>
>;

/** What the office answered or chose; kept in the workbook's settings. */
export interface NomineeRuleSettings {
  /** Keys of pairs that a person declared to be different persons (answer "differentPersons"). */
  readonly differentPersons: ReadonlySet<string>;
  /** Keys of nominees who hold no position (answer "noPosition"). */
  readonly withoutPosition: ReadonlySet<string>;
  /** The office's own list of bodies. */
  readonly officeBodies: readonly OfficeBody[];
  /** Folded names of units that count neither in the base nor in the count of a quota. */
  readonly quotaExemptUnits: ReadonlySet<string>;
}

/** The decision's day, and what it was taken from. */
export interface DecisionDay {
  readonly date: IsoDate;
  readonly which: 'decision' | 'submission' | 'today';
}

/** The day whose Law a nominee, or a whole case, is judged by. */
export interface BindingDay {
  /** The last day of the year under review: 31/12, of a school year 31/5. */
  readonly reviewDay: IsoDate;
  /** The same, or the last day of the Law before, where what was handed in goes on under it. */
  readonly standardsDay: IsoDate;
  /** True where the Law changed between the year's end and the decision: no error can rest on its standards. */
  readonly isLawUnsure: boolean;
}

/** What the rules on nominees look at: the lists of one year. */
export interface NomineeRuleInput extends BindingDay {
  /** Year under review; of a school year the one in which it begins. */
  readonly year: number;
  readonly decisionDay: DecisionDay;
  /** Day of the list's own paper (the submission's; absent: today). */
  readonly paperDay: IsoDate;
  readonly book: LawBook;
  /** The book on the three days; standards on `standardsDay`. */
  readonly law: { readonly standards: LawOnDay; readonly decision: LawOnDay; readonly paper: LawOnDay };
  /** Those that are judged: all, or a slice of whole rows. */
  readonly nominees: readonly Nominee[];
  /** All of the case, for looking up the same person and counts. */
  readonly everyone: readonly Nominee[];
  readonly tables: readonly Table<NomineeField>[];
  /** What each list tells of none of its nominees. */
  readonly missing: readonly MissingFields[];
  /** What people registered for at the beginning of the year under review. */
  readonly registrations: Registrations;
  readonly calendar: WorkingCalendar;
  readonly plan: Plan | null;
  /** Tasks of the office's tracking sheet, to find the deadline of the list; null: none was read. */
  readonly tasks: readonly Task[] | null;
  readonly settings: NomineeRuleSettings;
  readonly today: IsoDate;
}

/** The three days of a case and the book on each. */
export type CaseDays = Pick<
  NomineeRuleInput,
  keyof BindingDay | 'year' | 'decisionDay' | 'paperDay' | 'law' | 'book'
>;

/** The input of the rules on all lists of a case; the engine hands on slices of it. */
export function nomineeRuleInput({
  days,
  ...rest
}: Omit<NomineeRuleInput, keyof CaseDays | 'everyone' | 'calendar'> & {
  readonly days: CaseDays;
}): NomineeRuleInput {
  return { ...days, ...rest, everyone: rest.nominees, calendar: days.book.calendar };
}

export const noNomineeSettings: NomineeRuleSettings = {
  differentPersons: new Set(),
  withoutPosition: new Set(),
  officeBodies: [],
  quotaExemptUnits: new Set(),
};
