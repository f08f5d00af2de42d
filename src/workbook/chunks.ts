import type { Watch } from '../core/work/watch';
import { wholeInSlices } from './inSlices';
import type { Work } from '../core/work/work';

/** A piece of work inside a batch and the bytes that it adds to the request or to the answer. */
export interface Command {
  readonly bytes: number;
  /** Queues commands on the batch; never awaits. */
  readonly queue: () => void;
}

/** Below Excel on the web's 5 MB a request or answer, with room for what the estimate misses. */
export const chunkBytes = 4_000_000;

/** What came of work in chunks. */
type ChunkedEnd = 'done' | 'cancelled';

/**
 * Runs commands in order, as many in one batch as the payload limit allows: the one place where batches follow
 * each other. Work below the limit is exactly one batch. Cancelling stops between two chunks.
 */
export async function runInChunks(
  context: Excel.RequestContext,
  commands: readonly Command[],
  watch: Watch = {},
): Promise<ChunkedEnd> {
  return runFrom({ context, commands, watch, start: 0 });
}

async function runFrom(from: {
  readonly context: Excel.RequestContext;
  readonly commands: readonly Command[];
  readonly watch: Watch;
  readonly start: number;
}): Promise<ChunkedEnd> {
  const { context, commands, watch, start } = from;
  const end = endOfChunk(commands, start);
  await wholeInSlices(queueAll(commands.slice(start, end)));
  await context.sync();
  watch.onProgress?.(end / commands.length);
  if (end >= commands.length) return 'done';
  return watch.isCancelled?.() === true ? 'cancelled' : runFrom({ ...from, start: end });
}

function* queueAll(commands: readonly Command[]): Work<void> {
  for (const [index, command] of commands.entries()) {
    command.queue();
    yield index / commands.length;
  }
}

function endOfChunk(commands: readonly Command[], start: number): number {
  let bytes = 0;
  let end = start;
  while (end < commands.length) {
    bytes += commands[end]?.bytes ?? 0;
    if (bytes > chunkBytes && end > start) break;
    end += 1;
  }
  return end;
}

/** Bytes that a text takes in a request: UTF-8 of Vietnamese text comes to about 1.5 bytes a letter; counted as 2. */
export function textBytes(text: string): number {
  return text.length * 2 + 4;
}
