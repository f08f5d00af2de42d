import { oncePer, workOncePer } from '../../../src/core/work/oncePer';
import { atOnce, type Work } from '../../../src/core/work/work';

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

describe('work that is done once, by whoever asks first', () => {
  const counting = () => {
    const asked: string[] = [];
    const lettersOf = workOncePer(function* ({ text }: { readonly text: string }): Work<readonly string[]> {
      asked.push(text);
      for (const letter of text) yield letter === '' ? 0 : 0.5;
      return [...text];
    });
    return { asked, lettersOf };
  };

  test('bit by bit it pauses; then the answer is there at once', () => {
    const { asked, lettersOf } = counting();
    const thing = { text: 'abc' };
    expect([...lettersOf.bitByBit(thing)]).toEqual([0.5, 0.5, 0.5]);
    expect(lettersOf.atOnce(thing)).toEqual(['a', 'b', 'c']);
    expect([...lettersOf.bitByBit(thing)]).toEqual([]);
    expect(asked).toEqual(['abc']);
  });

  test('asked at once while it is half done it is done anew, and both say the same', () => {
    const { asked, lettersOf } = counting();
    const thing = { text: 'ab' };
    const begun = lettersOf.bitByBit(thing);
    begun.next();
    expect(lettersOf.atOnce(thing)).toEqual(['a', 'b']);
    expect(atOnce(begun)).toEqual(['a', 'b']);
    expect(asked).toHaveLength(2);
  });
});
