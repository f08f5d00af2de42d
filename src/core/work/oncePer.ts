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
