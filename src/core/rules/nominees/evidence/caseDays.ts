import type { LawBook } from '../../../law/lawBook';
import type { Nominee } from '../../../nominees/nominee';
import { makeIsoDate, type IsoDate } from '../../../time/isoDate';
import type { CaseDays, DecisionDay } from '../../nomineeInputs';

/** What the days of a case are taken from. */
export interface CaseSource {
  readonly year: number;
  readonly nominees: readonly Nominee[];
  readonly book: LawBook;
  readonly today: IsoDate;
}

/**
 * The three days, never mixed: standards by 31/12 of the year under review; who decides, dossier and money by the
 * latest decision on the list (absent: the latest submission; absent: today); citations and bodies by the latest
 * submission (absent: today). Linear in the number of nominees.
 */
export function caseDays(source: CaseSource): CaseDays {
  const { year, nominees, book, today } = source;
  const reviewDay = makeIsoDate({ year, month: 12, day: 31 });
  if (reviewDay === null) throw new Error(`no such year: ${year}`);
  const submission = latest(nominees, ({ papers }) => papers.submission.value.date);
  const decisionDay = decisionDayOf(
    latest(nominees, ({ papers }) => papers.decision.value.date),
    submission,
    today,
  );
  const paperDay = submission ?? today;
  const law = {
    standards: book.at(reviewDay),
    decision: book.at(decisionDay.date),
    paper: book.at(paperDay),
  };
  return { year, reviewDay, decisionDay, paperDay, law, book };
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
