import type { Nominee } from '../../../nominees/nominee';
import { daysBetween } from '../../../time/isoDate';

/** Days on which the list hung out, first and last included; null where one is not told. */
export function postedDays({ posted }: Nominee): number | null {
  const [from, until] = [posted.from.value, posted.until.value];
  return from === null || until === null ? null : daysBetween(from, until) + 1;
}
