import type { IsoDate } from '../../core/time/isoDate';

/** A day as people here write it: "2026-03-05" → "05/03/2026". */
export function sayDate(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}
