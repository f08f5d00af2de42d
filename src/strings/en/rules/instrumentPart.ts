import { said, type FindingData } from './ruleWords';

/** The day of the plan, or its year where it has no day, behind "no longer in force". */
export function onPlansDay(data: FindingData): string {
  const year = said(data, 'planYear');
  return year === '' ? 'on the day the plan is issued' : `before ${year}, the year of the plan`;
}

/** The same behind "not yet in force". */
export function byPlansDay(data: FindingData): string {
  const year = said(data, 'planYear');
  return year === '' ? 'on the day the plan is issued' : `in ${year}, the year of the plan`;
}

/** What a replaced instrument still applies to, and until when ("2025-12-31" as "31/12/2025"). */
export function partSaid(data: FindingData): string {
  const until = said(data, 'partUntil');
  const day = until === '' ? '' : `up to ${until.split('-').reverse().join('/')} `;
  return `${day}it still applies only to “${said(data, 'part')}”`;
}
