import { plainSigns } from '../text/signs';
import { outsideCited, withoutCited } from './citedSpans';
import { makeIsoDate } from './isoDate';
import { dayFirst } from './monthFirst';

/** "2026-09-18", also with the midnight that a system adds behind it. */
const yearFirst =
  /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/.-])(?:[T ]0{1,2}:00(?::00(?:\.0+)?)?Z?(?!\d))?/g;
/** "18.09.2026". */
const withDots = /(?<![\d/.-])(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4})(?![\d/.-]*\d)/g;
/** "18/9/26". */
const shortYear = /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2(\d{2})(?![\d/.-]*\d)/g;

/**
 * A time cell's words with every day as dd/mm/yyyy where it stands in another form: the year first, dots, figures of full
 * width, month before day where that is the only reading, and a year of two digits where it is the plan's own. Days of
 * cited papers and all other words stay as they are; so does what is no day of the calendar.
 * @param planYear null: years of two digits stay
 */
export function daysAsUsual(text: string, planYear: number | null): string {
  const figures = text.replace(/[\uff10-\uff19\uff0f\uff0e\uff0d]+/g, plainSigns);
  return outsideCited(figures, (words) =>
    dayFirst(words)
      .replace(yearFirst, (whole: string, year: string, _mark: string, month: string, day: string) =>
        usualDay({ day, month, year: Number(year) }, whole),
      )
      .replace(withDots, (whole: string, day: string, month: string, year: string) =>
        usualDay({ day, month, year: Number(year) }, whole),
      )
      .replace(shortYear, (whole: string, day: string, _mark: string, month: string, year: string) =>
        planYear === null || 2000 + Number(year) !== planYear
          ? whole
          : usualDay({ day, month, year: planYear }, whole),
      ),
  );
}

/** A day as dd/mm/yyyy; the words as they stood where the calendar has no such day. */
function usualDay(figures: DayFigures, whole: string): string {
  return dayInFull(figures) ?? whole;
}

/** A day as figures that somebody wrote. */
interface DayFigures {
  readonly day: string;
  readonly month: string;
  readonly year: number;
}

/** dd/mm/yyyy; null where the calendar has no such day. */
export function dayInFull({ day, month, year }: DayFigures): string | null {
  if (makeIsoDate({ day: Number(day), month: Number(month), year }) === null) return null;
  return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
}

/** A day with its year in full: "2/3/2026". */
const fullDay = /(?<![\d/.-])(\d{1,2})(\s?[/.-]\s?)(\d{1,2})(?=\s?[/.-]\s?(\d{4})(?![\d/.-]*\d))/g;

/**
 * The same words with day and month changed about in every day ("2/3/2026" → "3/2/2026"). null where that says nothing
 * else, where one of the days can only be day before month or stands as is usual (dd/mm/yyyy, which is what a mended cell
 * says), and where other figures stand beside them, as in "từ 1/4 đến 30/5/2026". Days of cited papers stay.
 */
export function readTheOtherWay(text: string): string | null {
  const own = withoutCited(text);
  const days = [...own.matchAll(fullDay)];
  const isEither = days.every(([, first, , second]) =>
    [Number(first), Number(second)].every((one) => one >= 1 && one <= 12),
  );
  const isUsual = days.some(
    ([, first = '', mark, second = '']) => mark === '/' && first.length + second.length === 4,
  );
  const rest = own.replace(fullDay, '').replace(/[/.-]\s?\d{4}(?!\d)/g, '');
  if (!isEither || isUsual || /\d/.test(rest)) return null;
  const other = outsideCited(text, (words) =>
    words.replace(
      fullDay,
      (_whole, first: string, mark: string, second: string) => `${second}${mark}${first}`,
    ),
  );
  return other === text ? null : other;
}

/** The same words with years of two digits in full: of this century, and as the plan's own where that is another. */
export function fullYears(text: string, planYear: number): readonly string[] {
  const inCentury = text.replace(
    shortYear,
    (whole: string, day: string, _mark: string, month: string, year: string) =>
      usualDay({ day, month, year: 2000 + Number(year) }, whole),
  );
  const ofPlan = text.replace(shortYear, (whole: string, day: string, _mark: string, month: string) =>
    usualDay({ day, month, year: planYear }, whole),
  );
  return [...new Set([inCentury, ofPlan])].filter((one) => one !== text);
}
