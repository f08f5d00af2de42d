import { foldWithoutDiacritics } from '../../text/folding';
import { monthGroup, monthInWords, quarterGroup, quarterInWords } from '../../vocabulary/timeColumns';

/** True for a group over columns of months or quarters ("Tháng thực hiện", "Quý"). */
export function namesPeriods(group: string): boolean {
  const folded = foldWithoutDiacritics(group);
  return monthGroup.test(folded) || quarterGroup.test(folded);
}

/** The number of a month or quarter, as a header writes it; null for anything else. */
export function periodNumber(text: string): number | null {
  return /^(0?[1-9]|1[0-2])$/.test(text) ? Number(text) : null;
}

/** "3" under "Tháng thực hiện" in words ("Tháng 3"); any other text as it stands. */
export function periodWords(group: string, text: string): string {
  const number = periodNumber(text);
  if (number === null) return text;
  const folded = foldWithoutDiacritics(group);
  if (monthGroup.test(folded)) return monthInWords(String(number));
  return quarterGroup.test(folded) && number <= 4 ? quarterInWords(String(number)) : text;
}
