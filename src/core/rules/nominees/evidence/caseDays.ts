import type { LawBook } from '../../../law/lawBook';
import type { Nominee } from '../../../nominees/nominee';
import type { IsoDate } from '../../../time/isoDate';
import type { CaseDays, DecisionDay } from '../../nomineeInputs';
import { bindingDayOfCase } from './bindingDay';

/** What the days of a case are taken from. */
export interface CaseSource {
  readonly year: number;
  readonly nominees: readonly Nominee[];
  readonly book: LawBook;
  readonly today: IsoDate;
}

/**
 * The three days, never mixed: standards by the Law that binds (`bindingDayOf`), as a rule that of the end of the year
 * under review; who decides, dossier and money by the latest decision on the list (absent: the latest submission;
 * absent: today); citations and bodies by the latest submission (absent: the decision; absent: today). Linear in the
 * number of nominees.
 */
export function caseDays(source: CaseSource): CaseDays {
  const { year, nominees, book, today } = source;
  const submission = latest(nominees, ({ papers }) => papers.submission.value.date);
  const decision = latest(nominees, ({ papers }) => papers.decision.value.date);
  const decisionDay = decisionDayOf(decision, submission, today);
  const paperDay = submission ?? decision ?? today;
  const binding = bindingDayOfCase(nominees, { year, decisionDay, book });
  const law = {
    standards: book.at(binding.standardsDay),
    decision: book.at(decisionDay.date),
    paper: book.at(paperDay),
  };
  return { year, ...binding, decisionDay, paperDay, law, book };
}

/** The same case, decided on a day that was asked for. */
export function decidedOn(days: CaseDays, nominees: readonly Nominee[], date: IsoDate): CaseDays {
  const { year, book } = days;
  const decisionDay = { date, which: 'decision' } as const;
  const binding = bindingDayOfCase(nominees, { year, decisionDay, book });
  const law = { ...days.law, standards: book.at(binding.standardsDay), decision: book.at(date) };
  return { ...days, ...binding, decisionDay, law };
}

function decisionDayOf(decision: IsoDate | null, submission: IsoDate | null, today: IsoDate): DecisionDay {
  if (decision !== null) return { date: decision, which: 'decision' };
  return submission === null ? { date: today, which: 'today' } : { date: submission, which: 'submission' };
}

function latest(nominees: readonly Nominee[], dayOf: (nominee: Nominee) => IsoDate | null): IsoDate | null {
  let last: IsoDate | null = null;
  for (const nominee of nominees) {
    const day = dayOf(nominee);
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
