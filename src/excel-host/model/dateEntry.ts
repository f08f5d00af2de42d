import type { EntryHabits } from './entryHabits';
import { dateOfSerial, serialOf } from './serials';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

type Moment = { value: number; format: string };

/**
 * Reads a text as a date or a time of day, or gives null: "8/12", "6/2026", "10-12", "1 Jan", "12/31/2025", "7:30",
 * "2025-12-31". Two-digit years up to 29 are of this century (Excel's own turning point).
 */
export function readDateOrTime(text: string, habits: EntryHabits): Moment | null {
  const both = /^(\S.*?)\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?)$/.exec(text);
  if (both !== null) {
    const date = readDate(both[1] ?? '', habits);
    const time = readTime(both[2] ?? '');
    return date === null || time === null
      ? null
      : { value: date.value + time.value, format: 'm/d/yyyy h:mm' };
  }
  return readTime(text) ?? readDate(text, habits);
}

function readTime(text: string): Moment | null {
  const found = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (found === null) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  const half = found[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours < 1 || hours > 12))) return null;
  const clock = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  const format = half === undefined ? 'h:mm' : 'h:mm AM/PM';
  const value = (clock * 3600 + minutes * 60 + seconds) / 86400;
  return {
    value,
    format: hours > 23 ? '[h]:mm:ss' : found[3] === undefined ? format : format.replace('mm', 'mm:ss'),
  };
}

function readDate(text: string, habits: EntryHabits): Moment | null {
  const numbers = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (numbers !== null) return readNumbers(numbers, habits);
  const words =
    /^(\d{1,4})[ -]?([A-Za-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/.exec(text) ??
    reversed(/^([A-Za-z]{3,9})[ -](\d{1,4})(?:, ?(\d{2}|\d{4}))?$/.exec(text));
  return words === null ? null : readWords(words, habits);
}

/** "Jan 1" as if it were "1 Jan". */
function reversed(found: RegExpExecArray | null): (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1], found[3]];
}

function readNumbers(found: RegExpExecArray, habits: EntryHabits): Moment | null {
  const [first = '', second = '', third] = [found[1], found[3], found[4]];
  const thisYear = dateOfSerial(Math.floor(habits.today)).year;
  if (third === undefined) {
    if (first.length > 2) return null;
    const [day, month] = habits.dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
    if (second.length <= 2) {
      const date = dayOf(thisYear, month, day);
      if (date !== null) return { value: date, format: 'd-mmm' };
    }
    // "6/2026" and "6/99" are a month and its year
    const year = fullYear(second);
    const date = year === null ? null : dayOf(year, Number(first), 1);
    return date === null ? null : { value: date, format: 'mmm-yy' };
  }
  if (first.length === 4) {
    const date = third.length > 2 ? null : dayOf(Number(first), Number(second), Number(third));
    return date === null ? null : { value: date, format: 'm/d/yyyy' };
  }
  const year = fullYear(third);
  if (year === null || first.length > 2 || second.length > 2) return null;
  const [day, month] = habits.dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const date = dayOf(year, month, day);
  return date === null ? null : { value: date, format: 'm/d/yyyy' };
}

function readWords(found: readonly (string | undefined)[], habits: EntryHabits): Moment | null {
  const [, number = '', word = '', yearText] = found;
  const lower = word.toLowerCase();
  const month = months.indexOf(lower) + 1 || longMonths.indexOf(lower) + 1;
  if (month === 0) return null;
  const thisYear = dateOfSerial(Math.floor(habits.today)).year;
  if (yearText !== undefined) {
    const year = fullYear(yearText);
    const date = year === null || number.length > 2 ? null : dayOf(year, month, Number(number));
    return date === null ? null : { value: date, format: 'd-mmm-yy' };
  }
  const date = number.length > 2 ? null : dayOf(thisYear, month, Number(number));
  if (date !== null) return { value: date, format: 'd-mmm' };
  const year = fullYear(number);
  const first = year === null ? null : dayOf(year, month, 1);
  return first === null ? null : { value: first, format: 'mmm-yy' };
}

function fullYear(text: string): number | null {
  const year = Number(text);
  if (text.length === 4) return year >= 1900 && year <= 9999 ? year : null;
  if (text.length > 2) return null;
  return year <= 29 ? 2000 + year : 1900 + year;
}

function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null;
  return serialOf({ year, month, day });
}
