import type { Nominee } from '../../../nominees/nominee';
import type { Field } from '../../../sheets/field';
import { foldWithoutDiacritics } from '../../../text/folding';
import { arrivalHeader, newHireWords } from '../../../vocabulary/nomineeRuleWords';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { wholeMonths } from './plainFacts';
import { hasAnyWord } from './wordsIn';

/**
 * What months at work are counted from. start: the start of work, so that the person is newly recruited; hired: the day
 * of recruitment, before which a contract at the same unit would count; arrival: the day on which the person came to
 * the unit, recruited or moved.
 */
export type CountedFrom = 'start' | 'hired' | 'arrival';

/** Months at work up to the end of the year under review. */
export interface MonthsAtWork {
  readonly months: number;
  readonly start: Field<unknown>;
  readonly countedFrom: CountedFrom;
}

/**
 * Months since somebody began to work, by the earlier of the days that the list tells; null where it tells none, or
 * where it shows that the person was at work elsewhere before: moved, recruited years ago, rated in an earlier year.
 * Only the newly recruited are left out (circular 15/2025/TT-BNV, art. 2.5.d); the moved are judged by their rating
 * (art. 2.5.c).
 */
export function monthsAtWork(input: NomineeRuleInput, nominee: Nominee): MonthsAtWork | null {
  const { startedHere, hired } = nominee;
  const [came, recruited] = [startedHere.value, hired.value];
  if (wasAtWorkBefore(input, nominee)) return null;
  if (came === null && recruited === null) return null;
  const isFromHiring = came === null || (recruited !== null && recruited < came);
  const start = isFromHiring ? hired : startedHere;
  const from = isFromHiring ? recruited : came;
  if (from === null) return null;
  const countedFrom = isFromHiring ? 'hired' : recruited === null ? sayOf(input, nominee) : 'start';
  return { months: wholeMonths(from, input.reviewDay), start, countedFrom };
}

function wasAtWorkBefore({ year }: NomineeRuleInput, { transfer, hired, history }: Nominee): boolean {
  if (transfer.value !== '' && hired.value === null) return true;
  return history.some((record) => record.year < year && (record.rating !== null || record.awards.length > 0));
}

/** "Ngày về đơn vị" alone does not tell who was recruited and who was moved. */
function sayOf({ tables }: NomineeRuleInput, nominee: Nominee): CountedFrom {
  const { startedHere, objectClass, position, sheet } = nominee;
  if (hasAnyWord(`${objectClass.text} ${position.text}`, newHireWords)) return 'start';
  const columns = tables.find((table) => table.sheet === sheet)?.columns ?? [];
  const header = columns.find(({ column }) => column === startedHere.cell?.column)?.header ?? '';
  return arrivalHeader.test(foldWithoutDiacritics(header)) ? 'arrival' : 'start';
}
