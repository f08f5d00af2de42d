/** What an action held at most, in bytes above what stood before. */
export interface Held {
  /** What could not be given back at the moments when it was counted. */
  readonly peakBytes: number;
  /** What the heap took, with what waited to be given back. */
  readonly heapBytes: number;
  readonly counts: number;
}

/** Counts this process's memory while work runs. */
export interface MemoryWatch {
  /** A moment worth counting: a batch leaves, an answer comes. */
  moment(): void;
  during(work: () => Promise<unknown>): Promise<Held>;
}

const every = 20;

/**
 * A watch that collects before it counts, wherever the work gives the thread back; a count takes at most a fifth of the
 * time, so that a large heap is counted less often. Needs `--expose-gc`.
 */
export function memoryWatch(): MemoryWatch {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error('run with --expose-gc');
  let peak = 0;
  let heap = 0;
  let counts = 0;
  let next = 0;
  let watching = false;
  const used = (): number => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const count = (): void => {
    heap = Math.max(heap, used());
    const start = performance.now();
    if (!watching || start < next) return;
    collect();
    peak = Math.max(peak, used());
    counts += 1;
    const end = performance.now();
    next = end + 4 * (end - start);
  };
  return {
    moment: count,
    during: async (work) => {
      collect();
      const before = used();
      [peak, heap, counts, next, watching] = [before, before, 0, 0, true];
      const timer = setInterval(count, every);
      try {
        await work();
      } finally {
        clearInterval(timer);
        watching = false;
      }
      return { peakBytes: peak - before, heapBytes: heap - before, counts };
    },
  };
}
