import { foldWithoutDiacritics } from '../../../text/folding';
import { memoized } from '../../../text/memoized';

/** A text as words are looked for in it: folded, without diacritics and punctuation, a space at both ends. */
export const paddedFold = memoized(
  (text: string) => ` ${foldWithoutDiacritics(text, { stripPunctuation: true })} `,
);

/** True where one of the words (folded) stands in the text as whole words. */
export function hasAnyWord(text: string, words: readonly string[]): boolean {
  if (text === '') return false;
  const padded = paddedFold(text);
  return words.some((word) => padded.includes(` ${word} `));
}

/** True where the text begins with one of the words (folded). */
export function beginsWithAny(text: string, words: readonly string[]): boolean {
  if (text === '') return false;
  const padded = paddedFold(text);
  return words.some((word) => padded.startsWith(` ${word} `));
}

/** True where the whole text is one of the words (folded). */
export function isOneOf(text: string, words: readonly string[]): boolean {
  return words.includes(paddedFold(text).trim());
}
