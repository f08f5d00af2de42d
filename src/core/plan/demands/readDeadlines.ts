import type { PlanDeadline, PlanPart } from '../plan';
import { daysAsked, type PlanDays } from './daysAsked';
import { planTextLines, sentencesIn } from './planLines';

/**
 * The days by which the running text asks for something, sentence by sentence, in the paper's order: items, points and
 * duties (these stand in the outline too). Which days count is said at `daysAsked`.
 */
export function readDeadlines(parts: readonly PlanPart[], plan: PlanDays): readonly PlanDeadline[] {
  return planTextLines(parts).flatMap(({ itemId, text: line }) =>
    sentencesIn(line).flatMap((text) => {
      const days = new Set(daysAsked(text, plan).map(({ lastDay }) => lastDay));
      return [...days].map((lastDay) => ({ itemId, text, lastDay }));
    }),
  );
}
