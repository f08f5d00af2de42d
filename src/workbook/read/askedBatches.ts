import type { Watch } from '../../core/work/watch';
import { ready, type Work } from '../../core/work/work';
import { chunkBytes } from '../chunks';
import { mayBeTooLarge } from '../errors';
import { inSlices } from '../inSlices';

/** Something to be asked in a batch, sized before it is asked. */
export interface Asked {
  /** Bytes of its answer, on the safe side. */
  readonly bytes: number;
  /** Queues it; the answer, taken apart bit by bit after the batch, comes to what has to be asked next. */
  readonly queue: () => () => Work<readonly Asked[]>;
  /** The same in smaller answers, where Excel refused it alone; null: it is asked once more as it is, and may fail. */
  readonly smaller: (() => readonly Asked[]) | null;
}

/** How batches are sent. */
interface Sending {
  readonly send: () => Promise<void>;
  /** Called before each batch is queued. */
  readonly onBatch: () => void;
  /** How much was answered, 0 … 1. */
  readonly share: () => number;
  readonly watch: Watch;
}

/**
 * Asks until nothing is left to be asked: as much in one batch as the payload limit allows, what follows from an answer
 * before what was waiting. Where Excel refuses a batch, each of its parts goes alone, then in smaller answers; throws what
 * Excel says of a part that cannot be made smaller.
 */
export async function runAsked(asked: readonly Asked[], sending: Sending): Promise<'done' | 'cancelled'> {
  const { watch, share } = sending;
  let waiting = asked;
  while (waiting.length > 0) {
    const count = countInBatch(waiting);
    const answers = await ask(waiting.slice(0, count), sending);
    const taken = await inSlices(takenApart(answers), {
      ...(watch.isCancelled === undefined ? {} : { isCancelled: watch.isCancelled }),
      onProgress: () => watch.onProgress?.(share()),
    });
    if (!taken.ok) return 'cancelled';
    waiting = [...taken.value, ...waiting.slice(count)];
    watch.onProgress?.(share());
    if (waiting.length > 0 && watch.isCancelled?.() === true) return 'cancelled';
  }
  return 'done';
}

function countInBatch(waiting: readonly Asked[]): number {
  let bytes = 0;
  const end = waiting.findIndex((one, index) => {
    bytes += one.bytes;
    return index > 0 && bytes > chunkBytes;
  });
  return end < 0 ? waiting.length : end;
}

type Answer = () => Work<readonly Asked[]>;

async function ask(batch: readonly Asked[], sending: Sending): Promise<readonly Answer[]> {
  sending.onBatch();
  const answers = batch.map((one) => one.queue());
  try {
    await sending.send();
    return answers;
  } catch (error) {
    if (!mayBeTooLarge(error)) throw error;
  }
  const [only] = batch;
  if (batch.length > 1 || only === undefined) return batch.map((one) => () => ready([alone(one)]));
  const { smaller } = only;
  if (smaller !== null) return [() => ready(smaller())];
  const again = only.queue();
  await sending.send();
  return [again];
}

/** The same in a batch of its own. */
function alone(one: Asked): Asked {
  return { ...one, bytes: Infinity };
}

function* takenApart(answers: readonly Answer[]): Work<readonly Asked[]> {
  const next: Asked[] = [];
  for (const answer of answers) next.push(...(yield* answer()));
  return next;
}
