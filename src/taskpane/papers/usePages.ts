import { useState } from 'react';

const pageSize = 20;

/** The first entries of a long list, and how many come next; all of them can be reached. */
export interface Pages<Entry> {
  readonly shown: readonly Entry[];
  /** How many the next step shows, and how many are left in all. */
  readonly next: number;
  readonly left: number;
  readonly showMore: () => void;
}

/** Shows a long list twenty by twenty. */
export function usePages<Entry>(entries: readonly Entry[]): Pages<Entry> {
  const [size, setSize] = useState(pageSize);
  const left = Math.max(0, entries.length - size);
  return {
    shown: entries.slice(0, size),
    next: Math.min(pageSize, left),
    left,
    showMore: () => setSize(size + pageSize),
  };
}
