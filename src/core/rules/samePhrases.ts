import { foldedWords } from '../text/folding';

/** The phrases of a text, two words each, folded, in order. */
export function phrasesOf(text: string): readonly string[] {
  const words = foldedWords(text, { keepDiacritics: true });
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

/** Least share of each text's phrases that the other one has too, and how many there must be. */
const leastShare = 0.6;
const fewestShared = 4;

/**
 * True where two texts plainly speak of the same thing: most phrases of each are the other's too, and each begins with
 * one of them. "Lập kế hoạch kiểm tra" and "Kiểm tra" are two things.
 */
export function speakOfTheSame(one: readonly string[], other: readonly string[]): boolean {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const shared = [...inOne].filter((phrase) => inOther.has(phrase)).length;
  const [first, firstOther] = [one[0], other[0]];
  if (shared < fewestShared || first === undefined || firstOther === undefined) return false;
  const isMost = shared >= leastShare * inOne.size && shared >= leastShare * inOther.size;
  return isMost && inOther.has(first) && inOne.has(firstOther);
}
