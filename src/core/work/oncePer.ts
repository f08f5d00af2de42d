import { atOnce, type Work } from './work';

/**
 * The same function of a thing, worked out once for each and remembered for as long as the thing lives. For answers that
 * rest on the thing alone, which nobody changes any more; where more counts there is `whileSame`. Answers must not be
 * changed by who gets them.
 */
export function oncePer<Thing extends object, Answer extends NonNullable<unknown> | null>(
  work: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const answer = work(thing);
    known.set(thing, answer);
    return answer;
  };
}

/** Work on a thing that is done once, by whoever asks first: in one go, or bit by bit by who can wait. */
export interface WorkOncePer<Thing, Answer> {
  readonly atOnce: (thing: Thing) => Answer;
  readonly bitByBit: (thing: Thing) => Work<Answer>;
}

/** As `oncePer`, for work that goes bit by bit. */
export function workOncePer<Thing extends object, Answer extends NonNullable<unknown>>(
  work: (thing: Thing) => Work<Answer>,
): WorkOncePer<Thing, Answer> {
  const known = new WeakMap<Thing, Answer>();
  function* bitByBit(thing: Thing): Work<Answer> {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const answer = yield* work(thing);
    known.set(thing, answer);
    return answer;
  }
  return { bitByBit, atOnce: (thing) => atOnce(bitByBit(thing)) };
}
