import { foldWithoutDiacritics, nfc } from '../../text/folding';

const spaces = /[\u00a0\u2000-\u200a\u202f\u3000\t\n]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
/** A letter that Vietnamese marks make, the stroked D included. */
const marked = /[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/;

/**
 * A text as words are looked for in it: composed, plain spaces and dashes, of the length of `nfc(text)`; in small letters, or in
 * capitals where it has no marks at all, so that only there words without marks are taken for those with.
 */
export function searchable(text: string): string {
  const composed = nfc(text).replace(spaces, ' ').replace(dashes, '-');
  if (!marked.test(composed)) return composed.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
  return composed.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** A piece of a pattern on searchable texts: any of the words, the longest first. Whole words. */
export function anyOf(words: readonly string[]): string {
  return `${wordStart}${startOf(words)}${wordEnd}`;
}

/** The same where the word may go on. */
export function startOf(words: readonly string[]): string {
  const spellings = words.flatMap((word) => [word, foldWithoutDiacritics(word).toUpperCase()]);
  spellings.sort((one, other) => other.length - one.length);
  return `(?:${[...new Set(spellings)].map((word) => word.replaceAll(' ', ' +')).join('|')})`;
}

const wordStart = '(?<![\\p{L}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{N}])';

/** Tells whether one of the words stands in a searchable text. */
export function finder(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(anyOf(words), 'u');
  return (text) => pattern.test(text);
}
