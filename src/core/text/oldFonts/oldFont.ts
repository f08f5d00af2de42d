import { isSyllable } from './syllable';
import { fromTcvn3, tcvn3Signs } from './tcvn3';
import { fromVni, vniSigns } from './vni';

/** How Vietnamese was written before Unicode, with fonts that show other letters than the text holds. */
export type OldEncoding = 'tcvn3' | 'vni';

export const oldEncodings = ['tcvn3', 'vni'] as const;

/** What words of a text say for and against an old encoding. */
export interface OldFontWords {
  /** Words that are Vietnamese syllables read so, and none as they stand; each once, as they stand. */
  readonly speaking: ReadonlyMap<string, string>;
  /** Words with marks that are no syllables read so, each once. */
  readonly against: ReadonlySet<string>;
}

interface Reading {
  readonly decode: (word: string) => string | null;
  readonly words: RegExp;
  readonly hasSign: RegExp;
}

const readings: Readonly<Record<OldEncoding, Reading>> = {
  tcvn3: reading(fromTcvn3, tcvn3Signs),
  vni: reading(fromVni, vniSigns),
};

function reading(decode: Reading['decode'], signs: string): Reading {
  // signs of the other half of Latin-1 belong to the word as well: they speak against it
  return {
    decode,
    words: /[A-Za-z\u00a1-\u00ff]+/g,
    hasSign: new RegExp(`[${signs}]`),
  };
}

/** Letters that only Unicode has: a text with one of them was not written with an old font. */
const unicodeOnly =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u036f]/;
const mayHoldSigns = /[\u00a1-\u00ff]/;
const plainLetter = /[A-Za-z]/;
/** "QĐ", "CSTĐCS", "HĐND": an abbreviation says nothing. */
const abbreviation = /^[A-ZĐ]+$/;

/** A quick no for most texts: nothing in it can be a sign of an old font, or it has letters that only Unicode has. */
export function mayBeOldFont(text: string): boolean {
  return mayHoldSigns.test(text) && !unicodeOnly.test(text.normalize('NFC'));
}

/** True for a text with any letter or sign beyond ASCII that an old font or Unicode's Vietnamese writes. */
export function hasMarks(text: string): boolean {
  return mayHoldSigns.test(text) || unicodeOnly.test(text);
}

/** What the words of a text say for and against an encoding. Linear. */
export function oldFontWords(text: string, encoding: OldEncoding): OldFontWords {
  const { decode, words, hasSign } = readings[encoding];
  const speaking = new Map<string, string>();
  const against = new Set<string>();
  for (const [word] of text.normalize('NFC').matchAll(words)) {
    if (!mayHoldSigns.test(word) || !plainLetter.test(word)) continue;
    const decoded = hasSign.test(word) ? decode(word) : null;
    if (decoded !== null && abbreviation.test(decoded)) continue;
    if (decoded === null || !isSyllable(decoded)) against.add(word);
    else if (!isSyllable(word)) speaking.set(word, decoded);
  }
  return { speaking, against };
}

/**
 * A text of an old encoding in Unicode (NFC). Words that cannot be read so, and all else, stay as they are.
 * @param look capitals: it stands in a font that shows every letter as a capital (.VnTimeH); asTyped: otherwise
 */
export function toUnicode(text: string, encoding: OldEncoding, look: 'capitals' | 'asTyped'): string {
  const { decode, words } = readings[encoding];
  const plain = text.normalize('NFC');
  const isShouted = encoding === 'tcvn3' && isAllCapitals(plain);
  return plain.replace(words, (word, at: number) => {
    const decoded = decode(word) ?? word;
    if (look === 'capitals' || isShouted) return decoded.toUpperCase();
    return encoding === 'tcvn3' && isCapitalWord(plain, at, word) ? decoded.toUpperCase() : decoded;
  });
}

/** "K\u00d5 HO\u00b9CH": capitals with tones are the font's, so the text has small signs between capitals. */
function isAllCapitals(text: string): boolean {
  if (/[a-z]/.test(text)) return false;
  const marked = [...text.matchAll(readings.tcvn3.words)].filter(([word]) => mayHoldSigns.test(word));
  return marked.some(([word]) => /[A-Z].*[A-Z]/.test(word));
}

/** A word of two capitals at least, or of one beside such a word. */
function isCapitalWord(text: string, at: number, word: string): boolean {
  if (/[a-z]/.test(word) || !mayHoldSigns.test(word)) return false;
  if (/[A-Z].*[A-Z]/.test(word)) return true;
  const before =
    text
      .slice(Math.max(0, at - 12), at)
      .trim()
      .split(/\s+/)
      .at(-1) ?? '';
  const after =
    text
      .slice(at + word.length, at + word.length + 12)
      .trim()
      .split(/\s+/)[0] ?? '';
  return [before, after].some(
    (near) => !/[a-z]/.test(near) && mayHoldSigns.test(near) && /[A-Z].*[A-Z]/.test(near),
  );
}
