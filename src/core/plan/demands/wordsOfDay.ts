import { nfc } from '../../text/folding';
import type { PlanDeadline } from '../plan';
import { daysAsked, type AskedDay, type PlanDays } from './daysAsked';

/** Fewer words before a day do not say what is asked: it stands behind ("Trước ngày 15/3, các thôn gửi …"). */
const fewestWords = 3;

/**
 * The words of a deadline's sentence that its day belongs to: of several clauses and days those up to this one, without
 * the day. The whole text where it names no day, as people may have typed it; null where the day is not in it.
 */
export function wordsOfDay({ text, lastDay }: PlanDeadline, plan: PlanDays): string | null {
  const clauses = nfc(text)
    .split(';')
    .map((clause) => ({ clause, days: daysAsked(clause, plan) }));
  if (clauses.every(({ days }) => days.length === 0)) return text;
  for (const { clause, days } of clauses) {
    const at = days.findIndex((day) => day.lastDay === lastDay);
    if (at >= 0) return wordsAround(clause, days, at);
  }
  return null;
}

function wordsAround(clause: string, days: readonly AskedDay[], at: number): string {
  const [before, day, after] = [days[at - 1], days[at], days[at + 1]];
  const above = clause.slice(before?.to ?? 0, day?.from).trim();
  if (above.split(/\s+/).length >= fewestWords) return above;
  return clause.slice(day?.to, after?.from).trim();
}
