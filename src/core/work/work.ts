/**
 * Long work bit by bit: yields the share of it that is done, 0 … 1, every few milliseconds, so that whoever drives it
 * may let the page breathe, show how far it is, or stop. Returns what the work came to.
 */
export type Work<Value> = Generator<number, Value>;

/** Rows that are worked through between two pauses: some milliseconds. */
export const rowsPerPause = 50;

/** Does the work in one go. */
export function atOnce<Value>(work: Work<Value>): Value {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Work that came to its value already. */
export function* ready<Value>(value: Value): Work<Value> {
  yield 1;
  return value;
}

/** Work as a part of longer work: its shares count from `from` to `to` of the whole. */
export function* part<Value>(work: Work<Value>, from: number, to: number): Work<Value> {
  let step = work.next();
  while (step.done !== true) {
    yield from + step.value * (to - from);
    step = work.next();
  }
  return step.value;
}

/** As `Array.flatMap`, with a pause after every few items. */
export function* flatMapWork<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => readonly Result[],
): Work<readonly Result[]> {
  const results: Result[] = [];
  let seen = 0;
  for (const item of items) {
    for (const result of work(item, seen)) results.push(result);
    seen += 1;
    if (seen % rowsPerPause === 0) yield seen / items.length;
  }
  return results;
}

/** As `Array.map`, with a pause after every few items. */
export function* mapWork<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Work<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item, results.length));
    if (results.length % rowsPerPause === 0) yield results.length / items.length;
  }
  return results;
}
