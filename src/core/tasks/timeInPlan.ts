import { isSchoolYear } from '../plan/head/planYears';
import type { Plan } from '../plan/plan';
import { memoized } from '../text/memoized';
import { readTime } from '../time/readTime';
import type { TimeReading } from '../time/timeReading';

/** The school year begins in August: months before it are of the second calendar year. */
const schoolYearBegins = '-08-01';

/**
 * Reads a time within a plan's years. One that names no year belongs to the plan's own; in a plan of several years it
 * belongs to the next where it would else be over before the plan's day, in a school year before it has begun. Without
 * a plan the year is `fallbackYear`.
 */
export function timeInPlan(plan: Plan | null, fallbackYear: number | null): (text: string) => TimeReading {
  return memoized(reader(plan, fallbackYear));
}

function reader(plan: Plan | null, fallbackYear: number | null): (text: string) => TimeReading {
  const own = plan?.document.year ?? fallbackYear;
  const readOwn = (text: string): TimeReading => readTime(text, { planYear: own });
  if (plan === null) return readOwn;
  const { years, title, date } = plan.document;
  const { from, to } = years;
  if (from === null || to === null || from === to) return readOwn;
  const isSchool = isSchoolYear(years, title);
  const first = isSchool ? from : (own ?? from);
  const begins = isSchool ? `${from}${schoolYearBegins}` : date;
  return (text) => {
    const reading = readTime(text, { planYear: first });
    const namesYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text);
    const isBefore = begins !== null && reading.end !== null && reading.end < begins;
    return isBefore && !namesYear && first < to ? readTime(text, { planYear: first + 1 }) : reading;
  };
}
