import { makeIsoDate, partsOf, type IsoDate } from '../../time/isoDate';

/** The same day a year later; 29 February becomes the 28th. */
export function oneYearOn(date: IsoDate): IsoDate {
  const { year, month, day } = partsOf(date);
  const same = makeIsoDate({ year: year + 1, month, day });
  return same ?? makeIsoDate({ year: year + 1, month, day: day - 1 }) ?? date;
}

/** Words of a time column a year on: the year and the one after it are moved ("15/11/2025", "Quý I/2026"). */
export function shiftTimeWords(text: string, fromYear: number): string {
  const moved = text.replace(/(?<!\d)20\d{2}(?!\d)/g, (year) =>
    Number(year) === fromYear || Number(year) === fromYear + 1 ? String(Number(year) + 1) : year,
  );
  // a leap day that next year does not have
  return isLeap(fromYear + 1)
    ? moved
    : moved.replace(
        /(?<!\d)29([/.-])(0?2)\1(20\d{2})(?!\d)/g,
        (whole, sign: string, month: string, year: string) =>
          isLeap(Number(year)) ? whole : `28${sign}${month}${sign}${year}`,
      );
}

/**
 * Other words a year on: only the year standing alone is moved. Days, document numbers and spans of years ("03/01/2025",
 * "08/2025/QĐ-UBND", "2021-2025") name something of their time and stay.
 */
export function shiftWords(text: string, fromYear: number): string {
  return text.replace(aloneYear, (year) => (Number(year) === fromYear ? String(fromYear + 1) : year));
}

const aloneYear = /(?<![\d/.-]|[–-]\s?)20\d{2}(?![\d/]|\s?[–-]\s?\d)/g;

/** True where words still name the old year or one before it. */
export function namesOldYear(text: string, fromYear: number): boolean {
  return (text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []).some((year) => Number(year) <= fromYear);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
