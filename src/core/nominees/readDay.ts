import { foldWithoutDiacritics } from '../text/folding';
import { serialToIsoDate } from '../time/excelSerial';
import { makeIsoDate, yearOf, type IsoDate } from '../time/isoDate';
import type { CellValue } from '../sheets/grid';

/**
 * How a cell gives a day. plain: a date cell, or dd/mm/yyyy; unusual: another form with one reading only (month before
 * day, dots, words, a date's bare number); ambiguous: a year of two digits; impossible: no such day; year, month: only
 * so much is said; none: empty or no day at all.
 */
export type DayForm = 'plain' | 'unusual' | 'ambiguous' | 'impossible' | 'year' | 'month' | 'none';

export interface DayReading {
  readonly form: DayForm;
  readonly date: IsoDate | null;
  readonly year: number | null;
}

const none: DayReading = { form: 'none', date: null, year: null };
const inFigures =
  /^(?:ngay\s*)?(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
const inWords = /^(?:ngay\s*)?(\d{1,2})\s*thang\s*(\d{1,2})\s*,?\s*nam\s*(\d{4})$/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d.*)?$/;
const monthAlone = /^(?:thang\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/;
/** Needs no folding: most cells of days hold nothing else. */
const isPlainFigures = /^[\d/.-]*$/;
/** Serials of 1900-01-01 + 3000 days and later: smaller numbers are counts. */
const leastSerial = 3000;

/**
 * The day that a cell gives. `isDate`: the cell is a number in a date format. Days are read day before month; a month
 * above 12 is a day that stands second. Years of two digits are never guessed. Never throws.
 */
export function readDay(value: CellValue, cell: { readonly isDate: boolean }): DayReading {
  if (typeof value === 'boolean') return none;
  if (typeof value === 'number') return readNumber(value, cell);
  const text = isPlainFigures.test(value) ? value : foldWithoutDiacritics(value);
  if (text === '') return none;
  if (/^(?:nam\s*|sinh nam\s*)?(19|20)\d{2}$/.test(text)) {
    return { form: 'year', date: null, year: Number(text.slice(-4)) };
  }
  const figures = inFigures.exec(text);
  if (figures !== null) return fromFigures(figures);
  const words = inWords.exec(text);
  if (words !== null) return dayOf('unusual', { day: words[1], month: words[2], year: words[3] });
  const iso = yearFirst.exec(text);
  if (iso !== null) return dayOf('unusual', { day: iso[3], month: iso[2], year: iso[1] });
  const month = monthAlone.exec(text);
  if (month !== null) return { form: 'month', date: null, year: Number(month[2]) };
  return /^\d{5}$/.test(text) ? readNumber(Number(text), { isDate: false }) : none;
}

function readNumber(value: number, cell: { readonly isDate: boolean }): DayReading {
  if (!cell.isDate && Number.isInteger(value) && value >= 1900 && value <= 2100) {
    return { form: 'year', date: null, year: value };
  }
  if (!cell.isDate && value < leastSerial) return none;
  const date = serialToIsoDate(value);
  if (date === null) return none;
  return { form: cell.isDate ? 'plain' : 'unusual', date, year: yearOf(date) };
}

function fromFigures(match: RegExpExecArray): DayReading {
  const [, first, mark, second, year = ''] = match;
  if (year.length === 2) return { form: 'ambiguous', date: null, year: null };
  const isSwapped = Number(second) > 12 && Number(first) <= 12;
  const parts = isSwapped ? { day: second, month: first, year } : { day: first, month: second, year };
  const hasTime = match[0].includes(':');
  return dayOf(isSwapped || mark !== '/' || hasTime ? 'unusual' : 'plain', parts);
}

function dayOf(
  form: DayForm,
  parts: {
    readonly day?: string | undefined;
    readonly month?: string | undefined;
    readonly year?: string | undefined;
  },
): DayReading {
  const [day, month, year] = [Number(parts.day), Number(parts.month), Number(parts.year)];
  const date = makeIsoDate({ year, month, day });
  return date === null ? { form: 'impossible', date, year } : { form, date, year };
}
