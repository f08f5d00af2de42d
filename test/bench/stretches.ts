import { ownFunction, profiled, whoseOf, type Sample } from './profiled';

/** A stretch for which sliced work kept the thread. */
export interface Stretch {
  /** Of the add-in's own code: without Office.js and the embedded Excel, with what had to be collected meanwhile. */
  readonly milliseconds: number;
  /** Functions of `src` that were at work, outermost first, with their share of it in percent. */
  readonly at: readonly { readonly what: string; readonly percent: number }[];
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/** Shorter ones are as they are meant to be. */
const shortest = 15;
/** How many of the longest stretches are told, and how many functions of each. */
const told = 8;
const functionsTold = 6;

/**
 * Runs work and tells the longest stretches between two pauses of `inSlices`, the longest first. A slice is meant to end
 * after 12 ms; what is much longer is work that does not pause. Reading and writing by Office.js are no slices.
 */
export async function longestStretches(work: () => Promise<unknown>): Promise<readonly Stretch[]> {
  const turns = watchTurns();
  const samples = await profiled(work);
  return turns
    .end()
    .filter(({ from, until }) => until - from > shortest)
    .map((span) => stretchOf(samples.filter(({ at }) => at >= span.from && at <= span.until)))
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, told);
}

function stretchOf(samples: readonly Sample[]): Stretch {
  const shares = new Map<string, number>();
  let sum = 0;
  for (const { milliseconds, frames } of samples) {
    const whose = whoseOf(frames);
    if (whose === 'own' || whose === 'collecting') sum += milliseconds;
    if (whose !== 'own') continue;
    const names = new Set(frames.toReversed().flatMap((frame) => ownFunction(frame) ?? []));
    for (const name of names) shares.set(name, (shares.get(name) ?? 0) + milliseconds);
  }
  const at = [...shares]
    .filter(([name]) => !name.startsWith('core/work/') && !name.includes('inSlices'))
    .sort(([, one], [, other]) => other - one)
    .slice(0, functionsTold)
    .map(([what, own]) => ({ what, percent: Math.round((100 * own) / sum) }));
  return { milliseconds: Math.round(sum), at };
}

/**
 * `inSlices` gives the thread back by a message to itself: from its arrival until the next one leaves, or until the thread
 * is free, sliced work is at it.
 */
function watchTurns(): { readonly end: () => readonly Span[] } {
  const RealChannel = globalThis.MessageChannel;
  const spans: Span[] = [];
  let from: number | null = null;
  const close = (): void => {
    if (from !== null) spans.push({ from, until: performance.now() });
    from = null;
  };
  const open = (): void => {
    from = performance.now();
    setImmediate(close);
  };
  class WatchedChannel extends RealChannel {
    constructor() {
      super();
      const post = this.port2.postMessage.bind(this.port2);
      this.port2.postMessage = (message: unknown) => {
        close();
        post(message);
      };
      this.port1.addEventListener('message', open);
    }
  }
  globalThis.MessageChannel = WatchedChannel;
  return {
    end: () => {
      globalThis.MessageChannel = RealChannel;
      return spans;
    },
  };
}
