import type { Citation } from '../../plan/plan';
import { nfc } from '../../text/folding';
import { makeIsoDate } from '../../time/isoDate';
import { citedDatePatterns, yearInNumberPattern } from '../../vocabulary/planPaperWords';
import type { Finding } from '../finding';
import { planRule } from '../makeRule';
import { issuingDays, placeOfCitation } from './citedInstruments';

/**
 * A cited paper whose own figures do not go together: a day that does not exist, the year in its number and in its date
 * apart, or a paper later than the plan that cites it. One finding for each, the first of these.
 */
export const cc05 = planRule(
  {
    id: 'CC-05',
    severity: 'warning',
    source: 'numbers and dates of papers',
    confidence: 'H',
    messages: ['noSuchDay', 'yearsApart', 'laterThanPlan'],
  },
  ({ plan, law }) => {
    const days = issuingDays(plan);
    return plan.citations.flatMap((citation, at): readonly Finding[] => {
      const base = { rule: 'CC-05', severity: 'warning', where: placeOfCitation(at), field: null } as const;
      const cited = citation.text;
      const impossible = impossibleDayIn(cited);
      if (impossible !== null)
        return [{ ...base, messageId: 'noSuchDay', data: { cited, printed: impossible } }];
      const inNumber = yearInNumber(citation);
      const inDate = citation.date === null ? null : Number(citation.date.slice(0, 4));
      if (inNumber !== null && inDate !== null && inNumber !== inDate && isOneDate(citation))
        return [{ ...base, messageId: 'yearsApart', data: { cited, inNumber, inDate } }];
      if (days === null) return [];
      // what the law book knows to have begun later is told by CC-01
      if (law.at(days.last).instrumentState(citation.number ?? '') === 'notYet') return [];
      const isLater =
        (citation.date !== null && citation.date > days.last) ||
        (inNumber !== null && inNumber > Number(days.last.slice(0, 4)));
      return isLater ? [{ ...base, messageId: 'laterThanPlan', data: { cited } }] : [];
    });
  },
);

/** The year in "152/2025/ND-CP"; null: the number has none. */
function yearInNumber({ number }: Citation): number | null {
  const year = yearInNumberPattern.exec(number ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

/** True where the words hold one date, so that it cannot be that of a paper named beside. */
function isOneDate({ text }: Citation): boolean {
  return datesIn(text).length <= 1;
}

interface PrintedDay {
  readonly printed: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

function datesIn(text: string): readonly PrintedDay[] {
  return citedDatePatterns.flatMap((pattern) =>
    [...nfc(text).matchAll(pattern)].map(([printed, day, month, year]) => ({
      printed,
      day: Number(day),
      month: Number(month),
      year: Number(year),
    })),
  );
}

function impossibleDayIn(text: string): string | null {
  return datesIn(text).find((date) => makeIsoDate(date) === null)?.printed ?? null;
}
