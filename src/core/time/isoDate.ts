/** A day as YYYY-MM-DD. Made only by functions of this folder, so that it is always a real day. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** A day in numbers; month 1–12. */
interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;

/** The day as IsoDate, or null where it does not exist (31/4, 29/02 of a common year) or is before year 1. */
export function makeIsoDate(parts: DayParts): IsoDate | null {
  const { year, month, day } = parts;
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth({ year, month })) return null;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as IsoDate;
}

/** Reads "YYYY-MM-DD" and nothing else; null for any other text and for days that do not exist. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null
    ? null
    : makeIsoDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** Number of days of a month (1–12) in the Gregorian calendar. */
export function lastDayOfMonth(month: { readonly year: number; readonly month: number }): number {
  const isLeap = (month.year % 4 === 0 && month.year % 100 !== 0) || month.year % 400 === 0;
  if (month.month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month.month) ? 30 : 31;
}

/** Year, month (1–12) and day of a date. */
export function partsOf(date: IsoDate): DayParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The date `days` later (earlier where negative); null outside years 1–9999. */
export function addDays(date: IsoDate, days: number): IsoDate | null {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`: 0 on the same day, negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** As Vietnamese papers write a date in figures: dd/mm/yyyy. */
export function formatVietnamese(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Days since 1970-01-01, in UTC. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return Math.round(moment.getTime() / millisecondsPerDay);
}

/** The day that stands `days` after 1970-01-01; null outside years 1–9999. */
export function fromDayNumber(days: number): IsoDate | null {
  if (!Number.isInteger(days)) return null;
  const moment = new Date(days * millisecondsPerDay);
  if (Number.isNaN(moment.getTime())) return null;
  return makeIsoDate({
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
  });
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
