import { latinTwins } from './latinTwins';

/**
 * Signs that show nothing: soft hyphen, zero-width space, joiners and marks of direction, word joiner, byte order mark.
 * Source: Unicode, general category Cf.
 */
const unseen = String.raw`\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;
const unseenSigns = new RegExp(`[${unseen}]+`, 'g');

/** Everything that plainSigns looks at; most texts of a sheet hold none of it. */
const mayBeOdd = new RegExp(
  `[${unseen}\\u00a0\\u00d0\\u00f0\\u0189\\u0256\\u0370-\\u04ff\\u1680\\u2000-\\u200a\\u2010-\\u2012\\u2015\\u202f\\u2044\\u205f` +
    `\\u2160-\\u217f\\u2212\\u2215\\u2236\\u29f8\\u3000\\ufb00-\\ufb06\\ufe50-\\ufe6b\\uff01-\\uff5e]`,
);

/** Anything but plain signs, and letters as Vietnamese is typed (composed, no other "d with stroke"). */
const unusual = /[^\t\n\r -~\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u024f\u1ea0-\u1ef9]/;

/** True for most texts: every sign is the one that it means, and composed (NFC). One look at each sign. */
export function hasUsualSigns(text: string): boolean {
  return !unusual.test(text);
}

/** One sign for another, one unit for one unit, but for the long forms below. Every blank is a space. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const hyphens = /[\u2010\u2011\u2212\ufe63\uff0d]/g;
const shortDashes = /\u2012/g;
const longDashes = /[\u2015\ufe58]/g;
const slashes = /[\u2044\u2215\u29f8]/g;
const ratios = /\u2236/g;
const capitalD = /[\u00d0\u0189]/g;
const smallD = /[\u00f0\u0256]/g;
const plainCapitalD = String.fromCharCode(0x110);
const plainSmallD = String.fromCharCode(0x111);
/** Full-width and small forms, ligatures, and Roman figures that are one sign: Unicode says what they stand for. */
const compatible = /[\u2160-\u217f\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uff5e]+/g;

const everyDash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const dashWithin = /(?<=\S)[\u2010-\u2015\u2212\ufe58\ufe63\uff0d](?=\S)/g;
const doubleQuotes = /[\u201c-\u201f\u00ab\u00bb\u2033\u2036\uff02]/g;
/** Curly quotes, primes, accents typed alone and the letters that names are written with ("K\u02bcR\u00eanh"). */
const singleQuotes = /[\u0060\u00b4\u02b9\u02bb-\u02bd\u02c8\u2018-\u201b\u2032\u2035\ua78b\ua78c\uff07]/g;

/**
 * A text with the signs that it means: what shows nothing is left out, every blank is a space, hyphens and the minus
 * are "-", full-width figures, letters and slashes are the usual ones, the African and Icelandic "d with stroke" are
 * the Vietnamese one, single Greek and Cyrillic letters among Latin ones are Latin; composed (NFC). Dashes between
 * words and quotes stay as printed: an en dash between two years is a span, a title keeps its quotes. Line breaks and
 * tabs stay. For reading and comparing; what is shown or written back is the text itself. Linear.
 */
export function plainSigns(text: string): string {
  if (hasUsualSigns(text)) return text;
  const composed = text.normalize('NFC');
  if (!mayBeOdd.test(composed)) return composed;
  return latinTwins(
    composed
      .replace(unseenSigns, '')
      .replace(blanks, ' ')
      .replace(hyphens, '-')
      .replace(shortDashes, '\u2013')
      .replace(longDashes, '\u2014')
      .replace(slashes, '/')
      .replace(ratios, ':')
      .replace(capitalD, plainCapitalD)
      .replace(smallD, plainSmallD)
      .replace(compatible, (signs) => signs.normalize('NFKC')),
  ).normalize('NFC');
}

/** Only what can be seen: every blank is a space, what shows nothing is left out; all other signs stay. */
export function asSeen(text: string): string {
  return text.replace(unseenSigns, '').replace(blanks, ' ');
}

/** Without the signs that show nothing; everything else stays. */
export function withoutUnseen(text: string): string {
  return text.replace(unseenSigns, '');
}

/** Every hyphen, dash and minus as "-", sign for sign: numbers of papers are read so, wherever their hyphens came from. */
export function plainDashes(text: string): string {
  return text.replace(everyDash, '-');
}

/**
 * A dash between two signs as "-", sign for sign: within a number or a word it was meant as a hyphen ("NĐ–CP"),
 * between blanks it parts.
 */
export function hyphensWithin(text: string): string {
  return text.replace(dashWithin, '-');
}

/** Curly quotes, primes and modifier apostrophes as ' and ", sign for sign. */
export function plainQuotes(text: string): string {
  return text.replace(doubleQuotes, '"').replace(singleQuotes, "'");
}
