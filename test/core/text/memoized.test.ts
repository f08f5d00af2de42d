import { memoized } from '../../../src/core/text/memoized';

function counting(): { readonly read: (text: string) => string | null; readonly asked: string[] } {
  const asked: string[] = [];
  const answer = (text: string): string | null => {
    asked.push(text);
    return text.startsWith('nothing') ? null : text.toUpperCase();
  };
  return { read: memoized(answer), asked };
}

const others = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `other ${from + at}`);

describe('answers that are remembered', () => {
  it('reads a text once, also where the answer is null', () => {
    const { read, asked } = counting();
    expect([read('a'), read('a'), read('nothing'), read('nothing')]).toEqual(['A', 'A', null, null]);
    expect(asked).toEqual(['a', 'nothing']);
  });

  it('keeps what is asked for again and again, whatever number of other texts comes between', () => {
    const { read, asked } = counting();
    for (let round = 0; round < 6; round += 1) {
      expect([read('a'), read('nothing')]).toEqual(['A', null]);
      others(round * 3900, 3900).forEach(read);
    }
    expect(asked.filter((text) => text === 'a' || text === 'nothing')).toEqual(['a', 'nothing']);
  });

  it('forgets what nobody asked for while 8 000 others came', () => {
    const { read, asked } = counting();
    read('a');
    others(0, 8001).forEach(read);
    expect(read('a')).toBe('A');
    expect(asked.filter((text) => text === 'a')).toEqual(['a', 'a']);
  });

  it('answers a reader that asks itself', () => {
    const length = memoized((text: string): number => (text === '' ? 0 : 1 + length(text.slice(1))));
    expect(length('x'.repeat(500))).toBe(500);
    expect(length('')).toBe(0);
  });
});
