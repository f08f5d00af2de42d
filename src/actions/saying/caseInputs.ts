import { parseIsoDate, type IsoDate } from '../../core/time/isoDate';

/** The law book answers from here on. */
const firstYear = 2017;
const lastYear = 2100;

/** A year that a person typed; null where the field is blank or holds no year that the law book knows. */
export function readYear(text: string): number | null {
  const year = Number(text.trim());
  return Number.isInteger(year) && year >= firstYear && year <= lastYear ? year : null;
}

/** A day of a date field (YYYY-MM-DD); null where it is blank or no day. */
export function readDay(text: string): IsoDate | null {
  return parseIsoDate(text);
}
