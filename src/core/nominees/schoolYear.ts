import { foldWithoutDiacritics } from '../text/folding';
import { periodBeforeYears, schoolYearWord, yearsInSpan } from '../vocabulary/schoolYearWords';

/**
 * The year in which a school year begins, where a text names one ("năm học 2025-2026", "2025 – 2026", "2025/2026"): two
 * years that follow each other, and no period of a plan or term of office before them. null: none. Linear.
 */
export function schoolYearIn(text: string): number | null {
  const folded = foldWithoutDiacritics(text);
  const said = yearsInSpan.exec(folded);
  if (said === null || periodBeforeYears.test(folded.slice(0, said.index))) return null;
  const [first, last] = [Number(said[1]), Number(said[2])];
  return last === first + 1 || last === (first + 1) % 100 ? first : null;
}

/** True where a text speaks of a school year in words. */
export function saysSchoolYear(text: string): boolean {
  return schoolYearWord.test(foldWithoutDiacritics(text));
}

/** The year that a cell of years names, and whether it is a school year; null: none. */
export function yearInCell(text: string): { readonly year: number; readonly isSchoolYear: boolean } | null {
  const plain = /^(?:nam )?((?:19|20)\d{2})$/.exec(foldWithoutDiacritics(text));
  if (plain !== null) return { year: Number(plain[1]), isSchoolYear: false };
  const year = text.length > 40 ? null : schoolYearIn(text);
  return year === null ? null : { year, isSchoolYear: true };
}
