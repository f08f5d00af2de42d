import type { Block } from '../../core/work/block';
import { earlierIsJudged } from './judging';

/** Nothing was done, and why. */
interface Blocked {
  readonly kind: 'blocked';
  readonly block: Block;
}

/** The last piece of work that was asked for; new work waits for it. */
let last: Promise<unknown> = Promise.resolve();

/** How many pieces of work are under way or wait for their turn. */
let underWay = 0;

/** True while this pane itself writes: what stands half-way then is being written, and has not stopped. */
export function isWriting(): boolean {
  return underWay > 0;
}

/**
 * One writer at a time: runs the work after everything asked for before it has ended, well or badly, and after what an
 * earlier write left without an answer was looked at. Answers what the work answers, or a block where that look is
 * still out.
 */
export function withMutex<Value>(work: () => Promise<Value>): Promise<Value | Blocked> {
  const turn = last.then(() => afterJudgement(work));
  underWay += 1;
  const over = (): void => {
    underWay -= 1;
  };
  last = turn.then(over, over);
  return turn;
}

async function afterJudgement<Value>(work: () => Promise<Value>): Promise<Value | Blocked> {
  const block = await earlierIsJudged();
  return block === null ? work() : { kind: 'blocked', block };
}
