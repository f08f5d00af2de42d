import type { LawEdition } from './edition';
import type { Period } from './entry';
import { addDays, makeIsoDate, yearOf, type IsoDate } from '../time/isoDate';

/** Days of a key on which an edition has no entry although the edition that it is measured by has. */
export interface LackingDays {
  readonly key: string;
  readonly from: IsoDate;
  /** Last day; null: open. */
  readonly until: IsoDate | null;
}

/**
 * The first such days of each key, from the first day of the year in which the measure was made, and from the first day
 * that the edition answers for, on. Keys of which the edition has no entry at all are left out.
 */
export function lackingDays(edition: LawEdition, measure: LawEdition): readonly LackingDays[] {
  const newYear = makeIsoDate({ year: yearOf(measure.made), month: 1, day: 1 }) ?? measure.made;
  const start = edition.from > newYear ? edition.from : newYear;
  const own = periodsByKey(edition);
  return [...periodsByKey(measure)].flatMap(([key, measured]) => {
    const there = own.get(key);
    if (there === undefined) return [];
    const gaps = measured.flatMap((period) => firstGap(period, there, start) ?? []);
    return gaps.slice(0, 1).map((gap) => ({ key, ...gap }));
  });
}

/** Periods of figures, standards and authorities, those that begin first in front. */
function periodsByKey(edition: LawEdition): ReadonlyMap<string, readonly Period[]> {
  const found = new Map<string, Period[]>();
  for (const { key, period } of [edition.figures, edition.standards, edition.authorities].flat()) {
    const known = found.get(key);
    if (known === undefined) found.set(key, [period]);
    else known.push(period);
  }
  for (const periods of found.values())
    periods.sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
  return found;
}

/** The first days from `start` on that the period has and none of the others. */
function firstGap(
  period: Period,
  others: readonly Period[],
  start: IsoDate,
): Omit<LackingDays, 'key'> | null {
  const isIn = (date: IsoDate): boolean => period.until === null || date <= period.until;
  let day = period.from !== null && period.from > start ? period.from : start;
  for (const { from, until } of others) {
    if (!isIn(day)) return null;
    if (from !== null && from > day) {
      const last = addDays(from, -1);
      return { from: day, until: last !== null && isIn(last) ? last : period.until };
    }
    if (until === null) return null;
    if (until < day) continue;
    const next = addDays(until, 1);
    if (next === null) return null;
    day = next;
  }
  return isIn(day) ? { from: day, until: period.until } : null;
}
