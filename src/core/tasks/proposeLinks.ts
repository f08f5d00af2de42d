import { foldedWords } from '../text/folding';
import { taskItems, type Plan } from '../plan/plan';
import type { Task } from './task';

/** A plan item that a task without one probably belongs to; shown to the person, never taken by itself. */
export interface ProposedLink {
  readonly taskKey: string;
  readonly itemId: string;
  /** 0 … 1: the share of the task's telling words that the item says too. */
  readonly likeness: number;
}

/** Least likeness at which a link is proposed, and how far the next item must stay behind. */
const leastLikeness = 0.3;
const leastLead = 0.05;

interface WeighedItem {
  readonly id: string;
  readonly words: ReadonlySet<string>;
}

/**
 * For every task without a plan item the item whose title and points share most of its telling words (words that few
 * items say weigh more). At most one proposal per task, in task order; linear in tasks.
 */
export function proposeLinks(tasks: readonly Task[], plan: Plan): readonly ProposedLink[] {
  const items = taskItems(plan).flatMap((item): readonly WeighedItem[] =>
    item.id === null ? [] : [{ id: item.id, words: new Set([item.title, ...item.points].flatMap(wordsOf)) }],
  );
  const weights = wordWeights(items);
  return tasks.flatMap((task) => {
    if (task.item.id !== null) return [];
    const words = new Set(wordsOf(task.content.text));
    const ranked = items
      .map((item) => ({ itemId: item.id, likeness: sharedWeight(words, item, weights) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, second] = ranked;
    if (best === undefined || best.likeness < leastLikeness) return [];
    if (second !== undefined && best.likeness - second.likeness < leastLead) return [];
    return [{ taskKey: task.key, ...best }];
  });
}

function wordsOf(text: string): readonly string[] {
  return foldedWords(text, { keepDiacritics: false });
}

function wordWeights(items: readonly WeighedItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const word of item.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log((items.length + 1) / count)]));
}

function sharedWeight(
  words: ReadonlySet<string>,
  item: WeighedItem,
  weights: ReadonlyMap<string, number>,
): number {
  let total = 0;
  let shared = 0;
  for (const word of words) {
    const weight = weights.get(word);
    if (weight === undefined) continue;
    total += weight;
    if (item.words.has(word)) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
}
