import { oncePer } from '../../../src/core/work/oncePer';

test('each thing is looked at once, also where the answer is no, nought or nothing', () => {
  const asked: string[] = [];
  const answerOf = oncePer(({ name, answer }: { readonly name: string; readonly answer: unknown }) => {
    asked.push(name);
    return answer === undefined ? null : (answer as boolean | number);
  });
  const things = [
    { name: 'no', answer: false },
    { name: 'nought', answer: 0 },
    { name: 'nothing', answer: undefined },
  ];
  expect(things.map(answerOf)).toEqual([false, 0, null]);
  expect(things.map(answerOf)).toEqual([false, 0, null]);
  expect(asked).toEqual(['no', 'nought', 'nothing']);
});

test('things that only look alike are looked at each by itself, and two functions do not share answers', () => {
  const lengthOf = oncePer(({ text }: { readonly text: string }) => text.length);
  const firstOf = oncePer(({ text }: { readonly text: string }) => text.charAt(0));
  const [one, other] = [{ text: 'ba' }, { text: 'ba' }];
  expect([lengthOf(one), lengthOf(other), firstOf(one)]).toEqual([2, 2, 'b']);
});
