import { foldWithoutDiacritics } from '../../text/folding';
import { aimPartWords, bodyPartWords, taskPartWords } from '../../vocabulary/planHeadings';
import type { PlanPart } from '../plan';

/** True for a plan by months. */
export function hasMonths(parts: readonly PlanPart[]): boolean {
  return parts.some(({ id }) => id !== null && /^T\d+$/.test(id));
}

/** The part whose title says most strongly that it holds the tasks; among equals the one with more items. */
export function findTaskPart(parts: readonly PlanPart[]): string | null {
  if (hasMonths(parts)) return null;
  let best: { readonly id: string | null; readonly score: number; readonly items: number } | null = null;
  for (const part of parts) {
    const score = taskScore(part.title);
    const isBetter =
      best === null || score > best.score || (score === best.score && part.items.length > best.items);
    if (score > 0 && isBetter) best = { id: part.id, score, items: part.items.length };
  }
  return best?.id ?? null;
}

function taskScore(title: string): number {
  const folded = foldWithoutDiacritics(title);
  const isOther = [...bodyPartWords, ...aimPartWords].some((words) =>
    folded.includes(foldWithoutDiacritics(words)),
  );
  let score = 0;
  for (const [words, weight] of Object.entries(taskPartWords)) {
    if (folded.includes(foldWithoutDiacritics(words))) score += weight;
  }
  return isOther ? score - 4 : score;
}
