import { foldWithoutDiacritics, nfc } from '../../text/folding';

const spaces = /[\u00a0\u2000-\u200a\u202f\u3000\t\n]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
/** A letter that Vietnamese marks make, the stroked D included. */
const marked = /[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/;

/** Letters and figures beyond the Latin ones; in a searchable text one that no Vietnamese word has stands for each of them. */
const otherLetters = /(?![\u0000-\u024f\u1e00-\u1eff])[\p{L}\p{N}]/gu;
const standsForOthers = 'w';

/**
 * A text as words are looked for in it: composed, plain spaces and dashes, of the length of `nfc(text)`; in small letters, or in
 * capitals where it has no marks at all, so that only there words without marks are taken for those with. For letters of other
 * scripts some Latin letter stands.
 */
export function searchable(text: string): string {
  const composed = nfc(text).replace(spaces, ' ').replace(dashes, '-');
  if (!marked.test(composed)) return inLatin(composed.replace(/[a-z]+/g, (letters) => letters.toUpperCase()));
  const small = composed.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
  return inLatin(small);
}

function inLatin(text: string): string {
  return text.replace(otherLetters, (sign) => standsForOthers.repeat(sign.length));
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

/*
 * A letter or figure of a searchable text, spelled out: a class of all that Unicode counts as such, some hundred times in one
 * pattern, keeps the thread for a third of a second when the pattern is used first.
 */
const partOfWord =
  '[\\dA-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff]';
const wordStart = `(?<!${partOfWord})`;
export const wordEnd = `(?!${partOfWord})`;

/** Tells whether one of the words stands in a searchable text. */
export function finder(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(anyOf(words), 'u');
  return (text) => pattern.test(text);
}
