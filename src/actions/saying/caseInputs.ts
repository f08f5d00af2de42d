import { formatVietnamese, makeIsoDate, type IsoDate } from '../../core/time/isoDate';

/** The law book answers from here on. */
const firstYear = 2017;
const lastYear = 2100;

/** A year that a person typed; null where the field is blank or holds no year that the law book knows. */
export function readYear(text: string): number | null {
  const year = Number(text.trim());
  return Number.isInteger(year) && year >= firstYear && year <= lastYear ? year : null;
}

/** A day that a person typed as Vietnamese papers write it ("5/12/2026"); null where it is blank or no day. */
export function readDay(text: string): IsoDate | null {
  const [, day, month, year] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return makeIsoDate({ year: Number(year), month: Number(month), day: Number(day) });
}

/** A day as its field shows it: "05/12/2026". */
export function typedDay(date: IsoDate): string {
  return formatVietnamese(date);
}
