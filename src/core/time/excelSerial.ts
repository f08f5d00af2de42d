import { dayNumber, fromDayNumber, type IsoDate } from './isoDate';

/** 1899-12-30: day 0 of Excel's 1900 system for every serial from 61 (1900-03-01) on. */
const serialZero = -25_569;
/** Excel's 1900 system has a 29 February 1900 (serial 60) that never was, kept from Lotus 1-2-3. */
const phantomDay = 60;
/** 9999-12-31, the last day that Excel knows. */
const lastSerial = 2_958_465;

/**
 * The day of an Excel serial number (1900 system); a time of day in the fraction is left out.
 * null below 1, beyond year 9999, and for serial 60, the 29 February 1900 that does not exist.
 */
export function serialToIsoDate(serial: number): IsoDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > lastSerial || whole === phantomDay) return null;
  return fromDayNumber(serialZero + whole + (whole < phantomDay ? 1 : 0));
}

/** The day of a serial number that lost its date format ("46052", 1954 to 2119); null for any other words. */
export function dayOfBareSerial(text: string): IsoDate | null {
  const serial = /^\s*([2-7]\d{4})(?:[.,]\d+)?\s*$/.exec(text);
  return serial === null ? null : serialToIsoDate(Number(serial[1]));
}

/** The Excel serial number (1900 system) of a day; null before 1900-01-01, which Excel cannot hold. */
export function isoDateToSerial(date: IsoDate): number | null {
  const serial = dayNumber(date) - serialZero;
  const shifted = serial <= phantomDay ? serial - 1 : serial;
  return shifted < 1 ? null : shifted;
}

/**
 * True where two number formats make the same of a number, whatever letters Excel tells them by: a day stays a day in
 * every region's order, "hh:mm" comes back as "h:mm". Sources: office-js issues 2824 and 4310.
 */
export function isSameFormat(one: string, other: string): boolean {
  return one === other || meaningOf(one) === meaningOf(other);
}

function meaningOf(numberFormat: string): string {
  if (isDateFormat(numberFormat)) return 'date';
  return numberFormat
    .replace(/\[\$[^\]]*\]|[\\"]|;@$/g, '')
    .toLowerCase()
    .replace(/([hms])\1+/g, '$1');
}

/** True for number formats that show a date ("dd/mm/yyyy", "d-mmm", "[$-42A]dd/mm/yyyy;@"); not for times alone. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = lettersOf(numberFormat);
  return /[dy]/.test(bare) || /m{3,}/.test(bare);
}

/** True for formats of dates that show the day, not only month or year. */
export function showsDay(numberFormat: string): boolean {
  return lettersOf(numberFormat).includes('d');
}

/** True for formats that show a day and no time of it. */
export function isDayFormat(numberFormat: string): boolean {
  return showsDay(numberFormat) && !/[hs]/.test(lettersOf(numberFormat));
}

/** What a format asks for, without texts, marks and room. */
function lettersOf(numberFormat: string): string {
  return numberFormat
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .toLowerCase()
    .replaceAll('general', '');
}
