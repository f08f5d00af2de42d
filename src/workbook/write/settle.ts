import type { Block } from '../../core/work/block';
import type { Attempt } from './attempt';
import { judgeInBackground, judgeInTime } from './judging';
import { nameOfCell, type Seen } from './looks';
import { putBack, type PutBack } from './putBack';
import { overtaken, storeOvertaken } from './storedWrites';

/** What a write came to, once all was judged: written, or what was in the way and how the workbook stands now. */
export type Settled = { readonly kind: 'written' } | { readonly kind: 'blocked'; readonly block: Block };

/**
 * Ends a write. What both looks saw decides; where they saw something else, or the write failed, what was taken is put
 * back, and only that. Runs apart from the write and waits while a person types. Throws on a mistake of ours, after
 * putting back.
 */
export async function settle(attempt: Attempt): Promise<Settled> {
  const { end, seen } = attempt;
  if (end.kind === 'whole') {
    const block = unexpected(seen);
    if (block === null) {
      // what was written stands; a choice that could not be merged is not worth taking it back for
      await storeOvertaken(overtaken(attempt.stored, seen));
      return { kind: 'written' };
    }
    return settledBy(await judgeInTime(() => putBack(attempt)), block);
  }
  if (end.kind === 'silent') {
    judgeInBackground(() => putBack(attempt), end.late);
    return { kind: 'blocked', block: { reason: 'noAnswer' } };
  }
  if (end.kind === 'bug') {
    await judgeInTime(() => putBack(attempt));
    throw end.error;
  }
  if (end.ranNothing) return { kind: 'blocked', block: end.block };
  return settledBy(await judgeInTime(() => putBack(attempt)), end.block);
}

/** Why a write that ran to its end does not stand: somebody was faster, or Excel took something else. */
function unexpected({ overwritten, moved, notTaken, otherLooks }: Seen): Block | null {
  const [faster] = [...overwritten, ...moved.map((sheet) => ({ sheet }))];
  if (faster !== undefined) return { reason: 'changedSince', sheet: faster.sheet };
  const [first] = [...notTaken.map(nameOfCell), ...otherLooks];
  return first === undefined ? null : { reason: 'readBackDiffers', ...first };
}

/** What is told: all was put back, these cells were not, or it ran to its end after all. */
function settledBy(judged: PutBack | Block, block: Block): Settled {
  if ('reason' in judged) return { kind: 'blocked', block: judged };
  if (judged.kind === 'written') return { kind: 'written' };
  const { left } = judged;
  return { kind: 'blocked', block: left.length === 0 ? block : { reason: 'leftAsTyped', cells: left } };
}
