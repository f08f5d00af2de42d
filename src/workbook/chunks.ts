import type { Watch } from '../core/work/watch';
import { wholeInSlices } from './inSlices';
import { part, ready, rowsPerPause, type Work } from '../core/work/work';

/** A piece of work inside a batch and the bytes that it adds to the request or to the answer. */
export interface Command {
  readonly bytes: number;
  /** Queues commands on the batch; never awaits. */
  readonly queue: () => void;
}

/** How a batch ended for those who want to read its answer: whole, or with an error behind which some of it may be. */
export type BatchEnd = 'whole' | 'broken';

/** Commands that go in one batch together: a look, what is written where it looked, and the look after it. */
export interface Bundle {
  /** Bytes that its commands add, on the safe side. */
  readonly bytes: number;
  /** Made when its batch is about to go, so that no other batch's words are held. Bit by bit. */
  readonly commands: () => Work<readonly Command[]>;
  /** Takes the answer apart as soon as its batch has ended, so that no answer outlives its chunk; null: none is wanted. */
  readonly answered: ((end: BatchEnd) => Work<void>) | null;
}

/** Commands of which no answer is read. */
export function silentBundle(commands: readonly Command[]): Bundle {
  return bundleOf(commands, null);
}

/** Commands that are made already, as one bundle. */
export function bundleOf(commands: readonly Command[], answered: Bundle['answered']): Bundle {
  const bytes = commands.reduce((sum, command) => sum + command.bytes, 0);
  return { bytes, commands: () => ready(commands), answered };
}

/** Below Excel on the web's 5 MB a request or answer, with room for what the estimate misses. */
export const chunkBytes = 4_000_000;

/** What came of work in chunks. */
type ChunkedEnd = 'done' | 'cancelled';

/** How bundles are sent. */
interface Sending {
  readonly watch: Watch;
  readonly send: () => Promise<void>;
  /** Told after each batch that Excel answered. */
  readonly onSent: () => void;
}

/**
 * Runs bundles in order, as many in one batch as the payload limit allows; a bundle is never parted. The one place where
 * batches follow each other. Throws what the batch throws, after what its answer holds was taken apart.
 */
export async function runBundles(bundles: readonly Bundle[], sending: Sending): Promise<ChunkedEnd> {
  return runFrom(bundles, 0, sending);
}

async function runFrom(bundles: readonly Bundle[], start: number, sending: Sending): Promise<ChunkedEnd> {
  const { watch, send, onSent } = sending;
  const end = endOfChunk(bundles, start);
  const chunk = bundles.slice(start, end);
  await wholeInSlices(queueAll(chunk));
  try {
    await send();
  } catch (error) {
    await wholeInSlices(takeApart(chunk, 'broken'));
    throw error;
  }
  onSent();
  await wholeInSlices(takeApart(chunk, 'whole'));
  watch.onProgress?.(end / bundles.length);
  if (end >= bundles.length) return 'done';
  return watch.isCancelled?.() === true ? 'cancelled' : runFrom(bundles, end, sending);
}

function* queueAll(bundles: readonly Bundle[]): Work<void> {
  for (const [index, bundle] of bundles.entries()) {
    for (const command of yield* part(bundle.commands(), index / bundles.length, index / bundles.length)) {
      command.queue();
      yield index / bundles.length;
    }
  }
}

function* takeApart(bundles: readonly Bundle[], end: BatchEnd): Work<void> {
  for (const { answered } of bundles) {
    if (answered !== null) yield* answered(end);
  }
}

function endOfChunk(bundles: readonly Bundle[], start: number): number {
  let bytes = 0;
  let end = start;
  while (end < bundles.length) {
    bytes += bundles[end]?.bytes ?? 0;
    if (bytes > chunkBytes && end > start) break;
    end += 1;
  }
  return end;
}

/** Bytes that a text takes in a request: UTF-8 of Vietnamese text comes to about 1.5 bytes a letter; counted as 2. */
export function textBytes(text: string): number {
  return text.length * 2 + 4;
}

/** Runs of rows, 0-based, of at most so many bytes each; a row that is larger stands alone. Bit by bit. */
export function* rowRuns(
  rowCount: number,
  run: { readonly most: number; readonly bytesOf: (row: number) => number },
): Work<readonly { readonly row: number; readonly rowCount: number; readonly bytes: number }[]> {
  const runs: { row: number; rowCount: number; bytes: number }[] = [];
  let from = 0;
  let bytes = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (row % rowsPerPause === 0) yield row / rowCount;
    const more = run.bytesOf(row);
    if (bytes + more > run.most && row > from) {
      runs.push({ row: from, rowCount: row - from, bytes });
      from = row;
      bytes = 0;
    }
    bytes += more;
  }
  if (rowCount > from) runs.push({ row: from, rowCount: rowCount - from, bytes });
  return runs;
}
