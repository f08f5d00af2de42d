import { foldKeepingPositions, foldWithoutDiacritics, nfc } from '../text/folding';
import { memoized } from '../text/memoized';
import { dayHeader, noDayHeader } from '../vocabulary/timeColumns';
import { makeIsoDate } from './isoDate';

/** Where a text stands: under a header of days every pair of figures is one, among words only what says so. */
export type DayPlace = 'dayColumn' | 'words';

const figures =
  /(?<![\d/.,-])(ngay\s*)?(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?\3\s?(\d{2,6})(?![\d/])|(?![\d/.-]|,\d|\s?%))/g;
const inWords = /(?<![a-z])ngay\s+(\d{1,2})\s+thang\s+(\d{1,2})(?:\s*,?\s+nam\s+(\d{3,6}))?(?!\d)/g;

/** True where days stand below a header: "Ngày chỉ đạo", "Thời hạn", "Hạn nộp"; not "Số ngày", "Hạn chế". */
export function asksForDay(header: string): boolean {
  const folded = foldWithoutDiacritics(header);
  return dayHeader.test(folded) && !noDayHeader.test(folded);
}

/**
 * The days in a text that the calendar does not have, as printed: "31/02/2025", "ngày 31 tháng 4", a year of three or
 * five figures. Month before day is a day all the same. What could be a number, a share or a score is left alone.
 */
export function impossibleDaysIn(text: string, place: DayPlace): readonly string[] {
  if (!/\d/.test(text) || /^\d+$/.test(text)) return [];
  return text.length > longestCell ? daysIn(text, place) : daysOf[place](text);
}

/** Longer texts are whole papers, which are not said again and again. */
const longestCell = 300;
const daysOf = {
  dayColumn: memoized((text) => daysIn(text, 'dayColumn')),
  words: memoized((text) => daysIn(text, 'words')),
} satisfies Readonly<Record<DayPlace, (text: string) => readonly string[]>>;

function daysIn(text: string, place: DayPlace): readonly string[] {
  const composed = nfc(text);
  const folded = foldKeepingPositions(composed);
  const found = [...folded.matchAll(figures)].filter((match) => isImpossible(figuresOf(match), match, place));
  const told = [...folded.matchAll(inWords)].filter(([, day, month, year]) => !isDay({ day, month, year }));
  return [...found, ...told]
    .sort((one, other) => one.index - other.index)
    .map((match) => composed.slice(match.index, match.index + match[0].length).trim());
}

interface Figures {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

function figuresOf([, , day, , month, year]: RegExpExecArray): Figures {
  return { day, month, year };
}

function isImpossible(date: Figures, [, word, , mark]: RegExpExecArray, place: DayPlace): boolean {
  const { day, month, year } = date;
  const isTold = word !== undefined || place === 'dayColumn';
  if (year === undefined) {
    // "45/50", "24/24": only a month's missing last days are told from scores and shares
    return (
      isTold &&
      mark === '/' &&
      /^(29|30|31)$/.test(day ?? '') &&
      /^(0?[1-9]|1[0-2])$/.test(month ?? '') &&
      !isDay(date)
    );
  }
  if (!isTold && !/^(19|20)\d{2}$/.test(year)) return false;
  // "1.250.000" and the like are no days
  if (mark !== '/' && year.length !== 4 && word === undefined && year.length !== 2) return false;
  return !isDay(date) && !isDay({ day: month, month: day, year });
}

function isDay({ day, month, year }: Figures): boolean {
  if (year !== undefined && (year.length === 3 || year.length > 4)) return false;
  // a leap year, so that 29/02 without a year is a day
  const inYear = year === undefined ? 2000 : year.length === 2 ? 2000 + Number(year) : Number(year);
  return makeIsoDate({ year: inYear, month: Number(month), day: Number(day) }) !== null;
}
