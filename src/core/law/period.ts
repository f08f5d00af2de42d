import type { Period } from './entry';
import type { IsoDate } from '../time/isoDate';

/** True on every day from the first to the last of a period, both included; open ends have no bound. */
export function covers(period: Period, date: IsoDate): boolean {
  return (period.from === null || period.from <= date) && (period.until === null || date <= period.until);
}

/** True where two periods share a day. */
export function overlap(one: Period, other: Period): boolean {
  const startsBeforeEnd = (first: Period, second: Period): boolean =>
    first.from === null || second.until === null || first.from <= second.until;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}
