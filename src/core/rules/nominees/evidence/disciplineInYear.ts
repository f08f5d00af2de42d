import type { Nominee } from '../../../nominees/nominee';
import { foldWithoutDiacritics } from '../../../text/folding';
import { yearOf } from '../../../time/isoDate';
import { sanctionToldWords } from '../../../vocabulary/personRuleWords';
import { sanctionOf } from './plainFacts';

/**
 * True where the discipline cell tells of a sanction and nothing says that it was of an earlier year: neither a year
 * or day in the cell, nor the day on which the sanction ended.
 */
export function isDisciplinedIn(year: number, nominee: Nominee): boolean {
  const sanction = sanctionOf(nominee);
  if (sanction === null || sanction === 'none') return false;
  const text = foldWithoutDiacritics(nominee.discipline.text);
  if (sanction === 'unnamed' && !sanctionToldWords.test(text)) return false;
  const end = nominee.disciplineEnd.value;
  if (end !== null && yearOf(end) < year) return false;
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?![\d/])/g)].map(Number);
  return years.length === 0 || years.includes(year);
}
