/** Long reading bit by bit: yields the share that is done, 0 … 1, so that whoever drives it may let a page breathe or stop. */
export type Steps<Value> = Generator<number, Value>;

/** Rows or texts that are read between two pauses: some milliseconds. */
export const itemsPerStep = 200;

/** Reads in one go. */
export function whole<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
