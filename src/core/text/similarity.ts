import { foldText } from './folding';

/** The pairs of neighbouring letters of a folded text, each as often as it stands there, in order: two units a pair. */
export type LetterPairs = string;

/** Letter pairs of a text after folding, punctuation and spaces left out; made once per text, compared often. */
export function letterPairs(text: string): LetterPairs {
  return pairsOfFolded(foldText(text, { stripPunctuation: true }));
}

/** The same of a text that was folded already, without punctuation. */
export function pairsOfFolded(folded: string): LetterPairs {
  const letters = folded.replaceAll(' ', '');
  const pairs = new Float64Array(Math.max(0, letters.length - 1));
  for (let index = 0; index < pairs.length; index += 1)
    pairs[index] = letters.charCodeAt(index) * unitValues + letters.charCodeAt(index + 1);
  pairs.sort();
  return Array.from(pairs, (pair) => String.fromCharCode(pair / unitValues, pair % unitValues)).join('');
}

/** How many values a unit of a text can have. */
const unitValues = 0x10000;

/** Dice coefficient of two sets of letter pairs, 0 (nothing in common) to 1 (the same pairs); linear in their size. */
export function likenessOfPairs(a: LetterPairs, b: LetterPairs): number {
  let shared = 0;
  let [inA, inB] = [0, 0];
  while (inA < a.length && inB < b.length) {
    const order = pairAt(a, inA) - pairAt(b, inB);
    if (order === 0) shared += 1;
    if (order <= 0) inA += 2;
    if (order >= 0) inB += 2;
  }
  const total = (a.length + b.length) / 2;
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairAt(pairs: LetterPairs, at: number): number {
  return pairs.charCodeAt(at) * unitValues + pairs.charCodeAt(at + 1);
}

/** Likeness of two texts after folding, 0 to 1; two texts that fold alike (also both empty) are 1. */
export function similarity(a: string, b: string): number {
  if (foldText(a, { stripPunctuation: true }) === foldText(b, { stripPunctuation: true })) return 1;
  return likenessOfPairs(letterPairs(a), letterPairs(b));
}
