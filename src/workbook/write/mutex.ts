/** The last piece of work that was asked for; new work waits for it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * One writer at a time: runs the work after everything asked for before it has ended, well or badly.
 * Answers what the work answers.
 */
export function withMutex<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
