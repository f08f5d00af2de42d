import type { Work } from '../../core/work/work';

/** Rows or texts that are read between two pauses: some milliseconds. */
export const itemsPerPause = 200;

/** Reads in one go. */
export function whole<Value>(work: Work<Value>): Value {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}
