import {
  hasMarks,
  mayBeOldFont,
  oldEncodings,
  oldFontWords,
  toUnicode,
  type OldEncoding,
  type OldFontWords,
} from './oldFont';

/** The encoding of a text and what tells it. */
export interface OldFontFinding {
  readonly encoding: OldEncoding;
  /** The font's name, where it is known to be an old one; null: the letters alone tell. */
  readonly font: string | null;
  /** True where hardly any of the texts has letters that only Unicode has: words that could be either are meant so too. */
  readonly isWhole: boolean;
  /** A few words that tell it: as they stand, and as they are meant. */
  readonly samples: readonly { readonly printed: string; readonly meant: string }[];
}

/** So many different words can be no accident. */
const leastWords = 3;
/** Names of other peoples and slips stand in such texts too: one word in so many may speak against it. */
const wordsForOneAgainst = 6;
const samplesTold = 3;
/** One text in so many may be Unicode where the others are taken for one hand's work. */
const textsForOneOfUnicode = 10;

/** The encoding that a font's name tells: ".VnTime", ".VNARIALH", "VNI-Times"; null: any other font. */
export function encodingOfFont(font: string): OldEncoding | null {
  if (/^\s*\.vn/i.test(font)) return 'tcvn3';
  return /^\s*vni[-\s]/i.test(font) ? 'vni' : null;
}

/** True for fonts that show small letters as capitals (".VnTimeH"). */
export function showsCapitals(font: string): boolean {
  return encodingOfFont(font) === 'tcvn3' && /h\s*$/i.test(font);
}

/**
 * Whether texts that belong together (a cell, a paragraph, or all of a sheet or paper) were written with an old font, by their
 * letters alone: several words that are Vietnamese syllables in one encoding and none as they stand, and hardly any that speaks
 * against it. Texts with letters that only Unicode has are left out. null: no, or not certain. Linear.
 */
export function recogniseOldFont(texts: Iterable<string>): OldFontFinding | null {
  const withMarks = [...texts].filter(hasMarks);
  const candidates = withMarks.filter(mayBeOldFont);
  const told = oldEncodings.map((encoding) => ({ encoding, ...wordsOf(candidates, encoding) }));
  const certain = told
    .filter(
      ({ speaking, against }) => speaking.size >= Math.max(leastWords, against.size * wordsForOneAgainst),
    )
    .sort((one, other) => other.speaking.size - one.speaking.size);
  const [best, second] = certain;
  if (best === undefined || (second !== undefined && second.speaking.size * 2 > best.speaking.size))
    return null;
  return {
    encoding: best.encoding,
    font: null,
    isWhole: (withMarks.length - candidates.length) * textsForOneOfUnicode <= withMarks.length,
    samples: samplesOf(best.speaking),
  };
}

/** What the words of several texts say together. */
export function wordsOf(texts: readonly string[], encoding: OldEncoding): OldFontWords {
  const speaking = new Map<string, string>();
  const against = new Set<string>();
  for (const text of texts) {
    const words = oldFontWords(text, encoding);
    for (const [printed, meant] of words.speaking) speaking.set(printed, meant);
    for (const word of words.against) against.add(word);
  }
  return { speaking, against };
}

/** A few of the words that tell an encoding. */
export function samplesOf(speaking: OldFontWords['speaking']): OldFontFinding['samples'] {
  return [...speaking].slice(0, samplesTold).map(([printed, meant]) => ({ printed, meant }));
}

/**
 * A text among others that are known to be of an encoding, in Unicode; null where it stays: no word of it needs the
 * encoding (unless all around it does), or some speak against it.
 */
export function convertedAmong(
  text: string,
  among: Pick<OldFontFinding, 'encoding' | 'isWhole'>,
): string | null {
  if (!mayBeOldFont(text)) return null;
  const { speaking, against } = oldFontWords(text, among.encoding);
  if (speaking.size < against.size * wordsForOneAgainst || (speaking.size === 0 && !among.isWhole))
    return null;
  return toUnicode(text, among.encoding, 'asTyped');
}
