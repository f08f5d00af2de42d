import type { Work } from './work';

/** Answers that are remembered of one thing at a time: two tables may share a row, and two readings a table. */
const mostAnswers = 4;

interface Remembered<Answer> {
  readonly restsOn: readonly unknown[];
  readonly answer: Answer;
}

/**
 * Remembers answers about things for as long as these live. What comes out: a function that takes the thing, all else
 * that the answer rests on (compared one by one with `Object.is`: texts by their words, objects as what they are), and
 * the work; it does the work where any of that is new. Answers must not be changed by who gets them.
 */
export function whileSame<Thing extends object, Answer>(): (
  thing: Thing,
  restsOn: readonly unknown[],
  work: () => Answer,
) => Answer {
  const memory = memoryOf<Thing, Answer>();
  return (thing, restsOn, work) =>
    (memory.find(thing, restsOn) ?? memory.keep(thing, { restsOn, answer: work() })).answer;
}

/** The same for work that goes bit by bit. */
export function workWhileSame<Thing extends object, Answer>(): (
  thing: Thing,
  restsOn: readonly unknown[],
  work: () => Work<Answer>,
) => Work<Answer> {
  const memory = memoryOf<Thing, Answer>();
  return function* (thing, restsOn, work) {
    const known = memory.find(thing, restsOn);
    if (known !== undefined) return known.answer;
    return memory.keep(thing, { restsOn, answer: yield* work() }).answer;
  };
}

interface Memory<Thing, Answer> {
  readonly find: (thing: Thing, restsOn: readonly unknown[]) => Remembered<Answer> | undefined;
  readonly keep: (thing: Thing, one: Remembered<Answer>) => Remembered<Answer>;
}

function memoryOf<Thing extends object, Answer>(): Memory<Thing, Answer> {
  const known = new WeakMap<Thing, Remembered<Answer>[]>();
  return {
    find: (thing, restsOn) => known.get(thing)?.find((one) => isSame(one.restsOn, restsOn)),
    keep: (thing, one) => {
      const before = known.get(thing) ?? [];
      if (before.length >= mostAnswers) before.shift();
      before.push(one);
      known.set(thing, before);
      return one;
    },
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]));
}
