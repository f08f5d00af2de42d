import { nfc } from '../../text/folding';
import { withoutCited } from '../../time/citedSpans';
import { dateWords } from '../../vocabulary/planDeadlineWords';
import { daysAsked, type PlanDays } from './daysAsked';
import { anyOf, searchable } from './words';

const ofYear = `(?:(?: ?[/.-] ?| +${anyOf(dateWords.year)} +)(?:19|20)\\d{2}(?!\\d))?`;
/** "quý III", "tháng 11/2026": a span that is named by its number. */
const periods = new RegExp(
  `(?:${anyOf(dateWords.quarter)} +(?:iv|i{1,3}|IV|I{1,3}|[1-4])|${anyOf(dateWords.month)} +\\d{1,2})(?![\\p{L}\\d])${ofYear}`,
  'gu',
);

/**
 * The words with which a line says when it is done: the day by which it asks, else the month or quarter that it names.
 * null: it says none, or more than one. Days of cited papers are none.
 */
export function timeSaid(text: string, plan: PlanDays): string | null {
  const composed = nfc(text);
  const days = daysAsked(composed, plan);
  const [day] = days;
  const isOne = new Set(days.map(({ lastDay }) => lastDay)).size === 1;
  if (day !== undefined) return isOne ? composed.slice(day.from, day.to).trim() : null;
  const named = [...searchable(withoutCited(composed)).matchAll(periods)];
  const [period] = named;
  if (period === undefined || named.length > 1) return null;
  return composed.slice(period.index, period.index + period[0].length).trim();
}
