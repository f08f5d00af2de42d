import type { Nominee } from '../../../nominees/nominee';
import { foldWithoutDiacritics } from '../../../text/folding';
import { yearOf } from '../../../time/isoDate';
import { sanctionToldWords, stillUnderSanction } from '../../../vocabulary/personRuleWords';
import { sanctionOf } from './plainFacts';

/** True where the discipline cell tells of a sanction and nothing says that it was of another year. */
export function isDisciplinedIn(year: number, nominee: Nominee): boolean {
  const sanction = sanctionOf(nominee);
  if (sanction === null || sanction === 'none' || isOfAnotherYear(year, nominee)) return false;
  return sanction !== 'unnamed' || sanctionToldWords.test(foldWithoutDiacritics(nominee.discipline.text));
}

/**
 * True where the cell's own years or days, or the day on which the sanction ended, say that it was not of the year under
 * review (of a school year: of neither of its two).
 */
export function isOfAnotherYear(
  year: number,
  { discipline, disciplineEnd, isOfSchoolYear }: Nominee,
): boolean {
  const end = disciplineEnd.value;
  if (end !== null && yearOf(end) < year) return true;
  return tellsAnotherYear(discipline.text, isOfSchoolYear ? [year, year + 1] : [year]);
}

/** True where a text on a sanction names years and none of these, and does not say that the sanction goes on. */
export function tellsAnotherYear(text: string, years: readonly number[]): boolean {
  const folded = foldWithoutDiacritics(text);
  // the year in the number of a paper ("335/2025/NĐ-CP") is none of the sanction's
  const told = [...folded.matchAll(/(?<!\d)(?:19|20)\d{2}(?![\d/])/g)].map(Number);
  return told.length > 0 && !told.some((year) => years.includes(year)) && !stillUnderSanction.test(folded);
}
