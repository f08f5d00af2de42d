import type { Finding } from '../../finding';
import { tl05 } from '../tl05-listComposition';

/** One figure of the office's own promise: so many of so many. */
export interface PromiseFigure {
  /** "women", "directWorkers", "smallCollectives", "adHocAndThematic". */
  readonly what: string;
  readonly found: number;
  /** Those of whom the list tells it. */
  readonly base: number;
}

/** Facts without the shares that the promise adds up. */
export function withoutShares(facts: readonly Finding[]): readonly Finding[] {
  return facts.filter(({ rule }) => rule !== tl05.meta.id);
}

/** The promise over all lists, added up from what rule TL-05 tells of each; a figure without a base is left out. */
export function promiseReport(facts: readonly Finding[]): readonly PromiseFigure[] {
  const sums = new Map<string, PromiseFigure>();
  for (const { rule, data } of facts) {
    if (rule !== tl05.meta.id) continue;
    const what = String(data['what']);
    const sum = sums.get(what) ?? { what, found: 0, base: 0 };
    sums.set(what, { what, found: sum.found + Number(data['found']), base: sum.base + Number(data['base']) });
  }
  return [...sums.values()];
}
