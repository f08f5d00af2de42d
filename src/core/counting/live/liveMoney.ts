import type { Work } from '../../work/work';
import type { RewardMoney } from '../rewardMoney';
import type { WhyNotLive } from './explain';
import type { LiveSource } from './liveSource';
import { refusalOf, type AskedFigure, type LiveFigure } from './liveTable';

/** Formulas of the numbers of the money table's lines; null: the line's number stays a number. */
export type LiveMoney =
  | { readonly ok: true; readonly counts: readonly LiveFigure[] }
  /** `dimension`: what could not be told; absent: no single one. */
  | { readonly ok: false; readonly why: WhyNotLive; readonly dimension?: string };

/**
 * Formulas for how many nominations each line pays. Where some of a line are not paid, because a person gets a higher
 * title of the same year, no formula can tell whom: that line keeps its number.
 */
export function* liveMoney(money: RewardMoney, source: LiveSource): Work<LiveMoney> {
  const counts: LiveFigure[] = [];
  const asked: AskedFigure[] = [];
  for (const line of money.lines) {
    if (line.notPaid > 0) {
      counts.push(null);
      continue;
    }
    const found = source.termsOf(line.conditions);
    if (!found.ok) return found;
    counts.push(found.terms.length === 0 ? null : found.terms);
    asked.push({ figure: found.terms, count: line.count });
  }
  const why = yield* refusalOf(asked);
  return why === null ? { ok: true, counts } : { ok: false, why, dimension: 'award' };
}

/** Đồng for one nomination as the sheet's formula works it out, in whole numbers: up to ten thousand. */
export function eachByFormula(coefficientHundredths: number, baseSalary: number): number {
  return Math.ceil((Math.round(coefficientHundredths * 10) * baseSalary) / 10_000_000) * 10_000;
}
