import { outsideCited } from './citedSpans';
import { dayInFull } from './dayWriting';
import type { TimeReading } from './timeReading';

/** A day in figures with its year; not a part of a longer number or of a paper's number. */
const dayInFigures = /(?<![\p{L}\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\d/-])/gu;

/**
 * A time cell's words with each real day in figures as dd/mm/yyyy; all other words stay, and so does the whole cell where
 * a day could be read in two ways, does not exist, or has a year of two figures that is not the plan's own. Days of
 * cited papers stay. "5.9.2026" → "05/09/2026"; "9/18/2026" → "18/09/2026".
 * @param reading what the cell was read as
 */
export function withFullDays(
  text: string,
  reading: Pick<TimeReading, 'kind' | 'isMonthFirst' | 'isAmbiguous'>,
): string {
  if (reading.kind === 'impossible') return text;
  let isSure = true;
  const rewritten = (words: string): string =>
    words.replace(
      dayInFigures,
      (whole: string, first: string, _mark: string, second: string, year: string) => {
        const inFull = Number(year.length === 2 ? `20${year}` : year);
        const dayFirst = dayInFull({ day: first, month: second, year: inFull });
        const monthFirst = dayInFull({ day: second, month: first, year: inFull });
        // in a cell whose figures are month/day, one that could be either is a guess
        const isEither = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
        const full = dayFirst ?? monthFirst;
        const isGuess = reading.isMonthFirst ? isEither || year.length === 2 : reading.isAmbiguous;
        if (full === null || isGuess) isSure = false;
        return full ?? whole;
      },
    );
  const written = outsideCited(text, rewritten);
  return isSure ? written : text;
}
