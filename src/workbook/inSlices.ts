import type { Work } from '../core/work/work';
import type { Read } from './write/applied';
import type { Watch } from '../core/work/watch';

/** How long the page's thread is kept at a stretch, in milliseconds; the pane must answer within 100. */
const sliceMs = 12;

/**
 * Does long work in slices and gives the thread back between them, and before the first: it often follows upon an
 * answer that Office.js has just taken apart. Tells its share after every slice and stops there where the watch says
 * so: a block "cancelled".
 */
export async function inSlices<Value>(work: Work<Value>, watch: Watch = {}): Promise<Read<Value>> {
  await othersTurn();
  let end = performance.now() + sliceMs;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return { ok: true, value: step.value };
    if (performance.now() < end) continue;
    watch.onProgress?.(step.value);
    await othersTurn();
    if (watch.isCancelled?.() === true) return { ok: false, block: { reason: 'cancelled' } };
    end = performance.now() + sliceMs;
  }
}

/** The same for work that must not stop half-way. */
export async function wholeInSlices<Value>(work: Work<Value>): Promise<Value> {
  const end = await inSlices(work);
  if (!end.ok) throw new Error('work that nobody can cancel was cancelled');
  return end.value;
}

/** Input, painting and answers of Excel go first; a message is not slowed down as timers are. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
