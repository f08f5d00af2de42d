import { whileSame, workWhileSame } from '../../../src/core/work/whileSame';
import { atOnce } from '../../../src/core/work/work';

const counted = () => {
  const answers = whileSame<object, number>();
  let done = 0;
  const ask = (thing: object, restsOn: readonly unknown[]): number =>
    answers(thing, restsOn, () => (done += 1));
  return ask;
};

test('the work is done once for a thing and what its answer rests on', () => {
  const ask = counted();
  const [thing, part] = [{}, {}];
  expect([ask(thing, ['a', part, 1]), ask(thing, ['a', part, 1])]).toEqual([1, 1]);
});

test.each([
  ['another text', ['b', null, 1]],
  ['another object that says the same', ['a', {}, 1]],
  ['one thing more', ['a', null, 1, 2]],
  ['one thing less', ['a', null]],
  ['0 and -0, which are told apart', ['a', null, -0]],
])('%s is new', (_what, restsOn) => {
  const ask = counted();
  const thing = {};
  ask(thing, ['a', null, 0]);
  expect(ask(thing, restsOn)).toBe(2);
});

test('each thing has answers of its own, and what stood there before is known again', () => {
  const ask = counted();
  const [one, other] = [{}, {}];
  expect([ask(one, [1]), ask(other, [1]), ask(one, [2]), ask(one, [1])]).toEqual([1, 2, 3, 1]);
});

test('of many answers the oldest is forgotten', () => {
  const ask = counted();
  const thing = {};
  for (const key of [1, 2, 3, 4, 5]) ask(thing, [key]);
  expect([ask(thing, [5]), ask(thing, [1])]).toEqual([5, 6]);
});

test('work that goes bit by bit is done once too, pauses and all', () => {
  const answers = workWhileSame<object, string>();
  let pauses = 0;
  function* work() {
    pauses += 1;
    yield 0.5;
    return 'done';
  }
  const thing = {};
  expect([atOnce(answers(thing, [], work)), atOnce(answers(thing, [], work)), pauses]).toEqual([
    'done',
    'done',
    1,
  ]);
});
