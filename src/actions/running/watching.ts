import { partOfWatch, type Watch } from '../../core/work/watch';

/** What a person who waits may be told, and how they stop it. */
export interface Watched {
  /** Rows done and rows in all; told only where the work takes over a second. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** One action as it is watched: its stages follow each other, each from one share of the whole to another. */
export interface Watching {
  readonly stage: (range: { readonly from: number; readonly to: number }) => Watch;
  /** Says how many rows there are, as soon as it is known; before that no progress is told. */
  readonly countRows: (grids: readonly { readonly values: readonly unknown[] }[]) => void;
}

/** Work that is over sooner needs no progress, in milliseconds. */
const quietMs = 1000;

/** Begins to watch an action for whoever asked for it. */
export function watching({ onProgress, signal }: Watched): Watching {
  const startedAt = performance.now();
  let rows = 0;
  const whole: Watch = {
    isCancelled: () => signal?.aborted === true,
    onProgress: (share) => {
      if (rows > 0 && performance.now() - startedAt > quietMs) onProgress?.(Math.round(share * rows), rows);
    },
  };
  return {
    stage: (range) => partOfWatch(whole, range),
    countRows: (grids) => {
      rows = grids.reduce((sum, grid) => sum + grid.values.length, 0);
    },
  };
}
