import { foldText } from './folding';

/** How often each pair of neighbouring letters stands in a folded text. */
export type LetterPairs = ReadonlyMap<string, number>;

/** Letter pairs of a text after folding, punctuation and spaces left out; made once per text, compared often. */
export function letterPairs(text: string): LetterPairs {
  const folded = foldText(text, { stripPunctuation: true }).replaceAll(' ', '');
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < folded.length; index += 1) {
    const pair = folded.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice coefficient of two sets of letter pairs, 0 (nothing in common) to 1 (the same pairs); linear in their size. */
export function likenessOfPairs(a: LetterPairs, b: LetterPairs): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of small) shared += Math.min(count, large.get(pair) ?? 0);
  const total = countPairs(a) + countPairs(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

/** Likeness of two texts after folding, 0 to 1; two texts that fold alike (also both empty) are 1. */
export function similarity(a: string, b: string): number {
  if (foldText(a, { stripPunctuation: true }) === foldText(b, { stripPunctuation: true })) return 1;
  return likenessOfPairs(letterPairs(a), letterPairs(b));
}

function countPairs(pairs: LetterPairs): number {
  let total = 0;
  for (const count of pairs.values()) total += count;
  return total;
}
