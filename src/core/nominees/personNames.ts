import { collapseSpaces, foldText, foldWithoutDiacritics, nfc } from '../text/folding';
import { plainDashes, plainQuotes, plainSigns } from '../text/signs';
import {
  middleNames,
  notPersons,
  smallSurnames,
  soleLetters,
  surnames,
  surnamesOfManyWords,
} from '../vocabulary/personNames';
import { namesCollective, splitName } from './splitName';

/** More words than a name of any people has. */
const mostWords = 8;
/** No syllable of a name is longer: the longest Vietnamese one has seven letters, those of other peoples a mark more. */
const longestWord = 9;

/** Letters, joined by the marks that names of some peoples bear: "H'Hen", "Y-Bhăm", "Ê-ban". Plain signs. */
const wordOfName = /^\p{L}+(?:['-]\p{L}+)*\.?$/u;
/** A mark behind one letter or two: "H'Hen", "K’Rênh", "Y-Bhăm". */
const markedWord = /^\p{L}{1,2}['-]\p{L}/u;
/** How no Vietnamese syllable begins or ends: "Bhăm", "Krông", "Ksor", "Blúp", "Rênh" does not. Folded. */
const otherSyllable = /^(?:b[lrh]|k[lrpsbnđd]|h[mlnbd]|r[mc]|m[lnđ]|d[rl]|p[lr]|s[rl]|[gj]r|zo)|[lrskbdvw]$/;

/**
 * True for what stands in a column of nominees' names: a person of any people of the country, with or without
 * salutation, or a collective. Awards, headings and sentences are none.
 */
export function looksLikeName(text: string): boolean {
  if (namesCollective(text)) return true;
  const { salutation, name } = splitName(text);
  return salutation !== '' || isPersonName(name);
}

/**
 * True for the name of a person: a known surname; a middle name that only persons have; or the marks and syllables of
 * other peoples ("K'Rênh", "Y Bhăm Êban", "A Lăng Nhớ"). Every word
 * begins with a capital; without any, only what is hardly anything else.
 */
export function isPersonName(text: string): boolean {
  const words = collapseSpaces(plainQuotes(plainDashes(plainSigns(text)))).split(' ');
  if (words.length > mostWords || words.some((word) => !wordOfName.test(word) || word.length > longestWord)) {
    return false;
  }
  const folded = words.map((word) => foldWithoutDiacritics(word));
  if (notPersons.test(folded.join(' '))) return false;
  const [first = '', second = ''] = folded;
  const inner = words.slice(1, -1).map((word) => foldText(word));
  // without marks "thi" is also "thi đua"
  const isPlain = folded.join(' ') === words.join(' ').toLowerCase() && !folded.includes('dua');
  const isOrdinary = inner.some(
    (word) => /^(?:văn|thị)$/.test(word) || (isPlain && /^(?:van|thi)$/.test(word)),
  );
  // "Trần thị Thử": the middle name alone may be small
  const hasCapitals = words.every(
    (word, at) => /^\p{Lu}/u.test(word) || (at > 0 && /^(?:văn|thị)$/.test(word)),
  );
  if (!hasCapitals) {
    const isSmall = !/\p{Lu}/u.test(text);
    return isSmall && (isOrdinary || markedWord.test(words[0] ?? '') || smallSurnames.has(words[0] ?? ''));
  }
  if (words.some((word) => markedWord.test(word))) return true;
  if (words.length === 1) return otherSyllable.test(first) && /\p{Ll}/u.test(text);
  if (
    isOrdinary ||
    inner.some((word) => middleNames.has(word)) ||
    surnamesOfManyWords.has(`${first} ${second}`)
  )
    return true;
  if (surnames.has(first) || soleLetters.has(first)) return true;
  return /\p{Ll}/u.test(text) && folded.some((word) => otherSyllable.test(word));
}

/** True where a name is written without a single capital ("nguyễn văn an"). */
export function isAllSmall(name: string): boolean {
  return /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name);
}

/** The same name with a capital at each word, behind the marks inside a word too: "h'hen niê" → "H'Hen Niê". */
export function withCapitals(name: string): string {
  return nfc(name).replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
