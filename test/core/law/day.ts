import { parseIsoDate, type IsoDate } from '../../../src/core/time/isoDate';

/** A day of a test, which must exist. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
}
