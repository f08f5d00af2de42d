import type { LawBook } from '../../../law/lawBook';
import type { Nominee } from '../../../nominees/nominee';
import { memoized } from '../../../text/memoized';
import { addDays, makeIsoDate, type IsoDate } from '../../../time/isoDate';
import { lawNumbers } from '../../../vocabulary/lawNumbers';
import type { BindingDay, DecisionDay } from '../../nomineeInputs';

/** What the day that binds a nominee is taken from, beside the nominee's own cells. */
interface BindingSource {
  readonly year: number;
  readonly decisionDay: DecisionDay;
  readonly book: LawBook;
}

/**
 * By which Law a nominee is judged. The day of receipt binds (Luật 06/2026/QH16, art. 4.4: what was received before its
 * first day goes on under the Law before); where the list does not tell it, the decision or the submission, if they are
 * of the year under review; else the end of that year. Within one Law the end of the year stands for all of these.
 */
export function bindingDayOf(
  { dossier, papers, isOfSchoolYear, year }: Pick<Nominee, 'dossier' | 'papers' | 'isOfSchoolYear' | 'year'>,
  source: BindingSource,
): BindingDay {
  // the school year that ends in the year under review is known by the one before
  const own = isOfSchoolYear && year.value === source.year - 1 ? year.value : source.year;
  const { first, reviewDay } = reviewedYear({ year: own, isOfSchoolYear });
  const begins = firstDaysOfLaws(source.book);
  const listDay = source.decisionDay.which === 'today' ? null : source.decisionDay.date;
  const told =
    dossier.received.value ?? papers.decision.value.date ?? papers.submission.value.date ?? listDay;
  const sure = { reviewDay, standardsDay: reviewDay, isLawUnsure: false };
  if (told === null || told < first || lawAt(begins, told) === lawAt(begins, reviewDay)) return sure;
  // decided after the year's end under another Law, whose transition nobody has read for this case
  if (told > reviewDay) return { ...sure, isLawUnsure: true };
  return { ...sure, standardsDay: lastDayOfLaw(begins, told) };
}

/** The day of a whole case: the latest of its nominees', so that nothing is said too gravely. Linear. */
export function bindingDayOfCase(nominees: readonly Nominee[], source: BindingSource): BindingDay {
  const { reviewDay } = reviewedYear({ year: source.year, isOfSchoolYear: false });
  const days = nominees.map((nominee) => bindingDayOf(nominee, source));
  const [one = { reviewDay, standardsDay: reviewDay, isLawUnsure: false }, ...others] = days;
  return others.reduce(
    (all, other) => ({
      reviewDay: later(all.reviewDay, other.reviewDay),
      standardsDay: later(all.standardsDay, other.standardsDay),
      isLawUnsure: all.isLawUnsure || other.isLawUnsure,
    }),
    one,
  );
}

/** The days whose Law the nominees of a case are judged by, each once, in their order. Linear. */
export function standardsDaysOf(nominees: readonly Nominee[], source: BindingSource): readonly IsoDate[] {
  const days = nominees.map((nominee) => bindingDayOf(nominee, source).standardsDay);
  return [...new Set(days.length === 0 ? [bindingDayOfCase([], source).standardsDay] : days)].sort();
}

interface YearAsked {
  readonly year: number;
  readonly isOfSchoolYear: boolean;
}

interface ReviewedYear {
  readonly first: IsoDate;
  readonly reviewDay: IsoDate;
}

/** Asked for each nominee, and of one or two years only. */
const reviewedYears = memoized((key) => daysOfYear(JSON.parse(key) as YearAsked));

function reviewedYear({ year, isOfSchoolYear }: YearAsked): ReviewedYear {
  return reviewedYears(`{"year":${year},"isOfSchoolYear":${String(isOfSchoolYear)}}`);
}

/** A school year is known by the year in which it begins, and ends on 31/5 of the next. */
function daysOfYear({ year, isOfSchoolYear }: YearAsked): ReviewedYear {
  const first = makeIsoDate({ year, month: isOfSchoolYear ? 8 : 1, day: 1 });
  const reviewDay = isOfSchoolYear
    ? makeIsoDate({ year: year + 1, month: 5, day: 31 })
    : makeIsoDate({ year, month: 12, day: 31 });
  if (first === null || reviewDay === null) throw new Error(`no such year: ${year}`);
  return { first, reviewDay };
}

const known = new WeakMap<LawBook, readonly IsoDate[]>();

/** The days on which the Law on emulation began and was amended or replaced, in their order. */
function firstDaysOfLaws(book: LawBook): readonly IsoDate[] {
  const before = known.get(book);
  if (before !== undefined) return before;
  const law = book.instrument(lawNumbers.law2022);
  const next = typeof law?.replacedBy === 'string' ? book.instrument(law.replacedBy) : null;
  const days = [law?.from, ...(law?.amendedBy ?? []).map(({ from }) => from), next?.from];
  const begins = days.flatMap((day) => day ?? []).sort();
  known.set(book, begins);
  return begins;
}

/** Which of the Laws was in force: how many had begun. */
function lawAt(begins: readonly IsoDate[], day: IsoDate): number {
  return begins.filter((first) => first <= day).length;
}

function lastDayOfLaw(begins: readonly IsoDate[], day: IsoDate): IsoDate {
  const next = begins.find((first) => first > day);
  return (next === undefined ? null : addDays(next, -1)) ?? day;
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}
