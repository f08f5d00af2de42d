import type { Nominee } from '../../../nominees/nominee';
import type { Field } from '../../../sheets/field';
import { foldWithoutDiacritics } from '../../../text/folding';
import { arrivalHeader, newHireWords } from '../../../vocabulary/nomineeRuleWords';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { wholeMonths } from './plainFacts';
import { isSilenceTelling } from './silenceOnMoves';
import { hasAnyWord } from './wordsIn';

/**
 * What months at work are counted from. start: the start of work, so that the person is newly recruited; hired: the day
 * of recruitment, before which a contract at the same unit would count; arrival: the day on which the person came to
 * the unit, recruited or moved; untold: the same where the list tells of others who was recruited or moved, and not here.
 */
type CountedFrom = 'start' | 'hired' | 'arrival' | 'untold';

/** Months at work up to the end of the year under review. */
interface MonthsAtWork {
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
  const { startedHere, hired, transfer } = nominee;
  const [came, recruited] = [startedHere.value, hired.value];
  if (transfer.value !== '' && recruited === null) return null;
  const isFromHiring = recruited !== null && (came === null || recruited < came);
  const [from, start] = isFromHiring ? [recruited, hired] : [came, startedHere];
  const countedFrom = isFromHiring ? hiringOf(input, nominee) : startOf(input, nominee);
  if (from === null || countedFrom === null) return null;
  return { months: wholeMonths(from, input.reviewDay), start, countedFrom };
}

/** Rated or given a title in an earlier year: at work before, whatever the day of recruitment. */
function wasAtWorkBefore({ year }: NomineeRuleInput, { history }: Nominee): boolean {
  return history.some((record) => record.year < year && (record.rating !== null || record.awards.length > 0));
}

function hiringOf(input: NomineeRuleInput, nominee: Nominee): CountedFrom | null {
  return wasAtWorkBefore(input, nominee) ? null : 'hired';
}

/**
 * "Ngày về đơn vị" alone does not tell who was recruited and who was moved, unless the list tells it of others; a start of work beside earlier years at work
 * is a contradiction to be looked at.
 */
function startOf(input: NomineeRuleInput, nominee: Nominee): CountedFrom | null {
  const { objectClass, position, hired } = nominee;
  if (hasAnyWord(`${objectClass.text} ${position.text}`, newHireWords)) return 'start';
  const wasBefore = wasAtWorkBefore(input, nominee);
  if (hired.value === null && asksForArrival(input, nominee)) {
    if (wasBefore) return null;
    return isSilenceTelling(input, nominee) ? 'untold' : 'arrival';
  }
  return wasBefore ? 'arrival' : 'start';
}

function asksForArrival({ tables }: NomineeRuleInput, { startedHere, sheet }: Nominee): boolean {
  const columns = tables.find((table) => table.sheet === sheet)?.columns ?? [];
  const header = columns.find(({ column }) => column === startedHere.cell?.column)?.header ?? '';
  return arrivalHeader.test(foldWithoutDiacritics(header));
}
