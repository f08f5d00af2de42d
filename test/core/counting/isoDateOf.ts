import { parseIsoDate, type IsoDate } from '../../../src/core/time/isoDate';

/** A day that the test writes out, YYYY-MM-DD. */
export function isoDateOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
}
