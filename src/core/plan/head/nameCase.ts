import { foldText, foldWithoutDiacritics } from '../../text/folding';
import { unitKinds } from '../../vocabulary/planHeadings';
import {
  namePhrases,
  numberedName,
  otherUnitKinds,
  namedKinds,
  smallInNames,
  societyWords,
  unitsLikeOtherWords,
} from '../../vocabulary/issuerNames';

/** Words of names that are written in one way. */
interface Phrase {
  readonly printed: readonly string[];
  /** As they are compared, with their marks and without. */
  readonly folded: readonly string[];
  readonly bare: readonly string[];
  readonly kind: 'unit' | 'named' | 'body';
}

const phrases: readonly Phrase[] = [
  ...[...unitKinds, ...otherUnitKinds].map((words) => phrase(words, 'unit')),
  ...namedKinds.map((words) => phrase(words, 'named')),
  ...namePhrases.map((words) => phrase(words, 'body')),
].sort((a, b) => b.folded.length - a.folded.length);
const small = new Set(smallInNames.map((word) => foldText(word)));

/** Syllables of Vietnamese and of names of all peoples, folded; letters that make none are an abbreviation. */
const syllable =
  /^(?:[bcdghklmnpqrstvx]|[bcghkt][hlr]|ng|ngh|nh|ph|pl|pr|gi|qu|tr|th|dr|chr|kh|kn|kb|kp|kd|mdr|ml|mn)?'?[aeiouy]{1,3}(?:ch|ng|nh|[cmnptklr])?$/;
/** "BAN" without its marks may be a village or a board. */
const sameWithoutMarks = new Set(unitsLikeOtherWords.map((words) => foldWithoutDiacritics(words)));
const romanNumber = /^[IVX]+$/;

/**
 * A name in capitals as names are written: kinds of units small, fixed phrases with their capitals, abbreviations as
 * they stand, proper names behind units and schools with a capital each. The letters themselves are never changed.
 */
export function nameInSmallLetters(name: string): string {
  const words = name.split(' ');
  const compared = comparedWords(name);
  const written: string[] = [];
  let isProper = false;
  let isNewPhrase = true;
  let isBehindUnit = false;
  while (written.length < words.length) {
    const at = written.length;
    const found = phraseAt(compared, at);
    const isNumber = isBehindUnit && isNumbered(words, at);
    // "THÔN BẢN NGÒ": behind one kind of unit another is its name
    const isName = found?.kind === 'unit' && isBehindUnit;
    isBehindUnit = found?.kind === 'unit';
    if (found !== null && !isName) {
      found.printed.forEach((pattern, index) => {
        written.push(casedAs(pattern, words[at + index] ?? '', at + index === 0));
      });
      isProper = found.kind !== 'body';
      isNewPhrase = true;
      continue;
    }
    const word = words[at] ?? '';
    const isRoman = romanNumber.test(word) && at === words.length - 1;
    if (isRoman || isAbbreviation(word, isProper)) written.push(word);
    else if (isNumber || small.has(compared.words[at] ?? '')) written.push(word.toLowerCase());
    else written.push(isProper || isNewPhrase || at === 1 ? withCapital(word) : word.toLowerCase());
    isNewPhrase = /[-,\u2013]$/.test(word);
  }
  return written.join(' ');
}

/** "KHU PHỐ SỐ 5". */
function isNumbered(words: readonly string[], at: number): boolean {
  return foldText(words[at] ?? '') === foldText(numberedName) && /^\d/.test(words[at + 1] ?? '');
}

/** Where the kind of unit begins that a name ends with, as a position of its words; -1 for none. */
export function unitAt(name: string): number {
  const compared = comparedWords(name);
  return compared.words.findLastIndex((_, at) => phraseAt(compared, at)?.kind === 'unit');
}

/** True for a line that begins with a kind of unit and its name. */
export function startsWithUnit(line: string): boolean {
  return phraseAt(comparedWords(line), 0)?.kind === 'unit';
}

/** True where a line names a unit anywhere. */
export function namesUnit(line: string): boolean {
  return unitAt(line) >= 0;
}

function phrase(words: string, kind: Phrase['kind']): Phrase {
  return {
    printed: words.split(' '),
    folded: foldText(words).split(' '),
    bare: foldWithoutDiacritics(words).split(' '),
    kind,
  };
}

interface ComparedWords {
  readonly words: readonly string[];
  /** The name is typed without any mark: its words are compared so. */
  readonly isBare: boolean;
}

function comparedWords(name: string): ComparedWords {
  const folded = name.split(' ').map((word) => foldText(word).replace(/^[("]+|[,.;:)"]+$/g, ''));
  return { words: folded, isBare: foldText(name) === foldWithoutDiacritics(name) };
}

/** The longest phrase that begins there; a kind of unit only where a name follows it. */
function phraseAt({ words, isBare }: ComparedWords, at: number): Phrase | null {
  const found = phrases.find((each) => {
    const wanted = isBare ? each.bare : each.folded;
    return wanted.every((word, index) => words[at + index] === word.replace(/[,]$/, ''));
  });
  if (found === undefined) return null;
  if (found.kind !== 'unit') return found;
  if (isOfSociety(words, at)) return null;
  const hasName = at + found.folded.length < words.length;
  return hasName && !(isBare && sameWithoutMarks.has(found.bare.join(' '))) ? found : null;
}

/** "VĂN HÓA - XÃ HỘI" names no unit, "UBND XÃ HỘI SƠN" does. */
function isOfSociety(words: readonly string[], at: number): boolean {
  const { unit, behind, before } = societyWords;
  if (words[at] !== foldText(unit) || words[at + 1] !== foldText(behind)) return false;
  const above = words[at - 1] ?? '';
  return before.some((word) => foldText(word) === above) || at + 2 === words.length;
}

function casedAs(pattern: string, word: string, isFirst: boolean): string {
  if (/\p{Lu}{2}/u.test(pattern)) return word;
  return isFirst || /^\p{Lu}/u.test(pattern) ? withCapital(word) : word.toLowerCase();
}

/** "MTTQ", "HĐND", "GDĐT", "TH&THCS"; a word with marks in a proper name ("KRÔNG") is none. */
function isAbbreviation(word: string, isProper: boolean): boolean {
  const letters = word.replace(/[^\p{L}'\u2018\u2019\u02bc]/gu, '');
  if (letters.length < 2) return false;
  const folded = foldWithoutDiacritics(letters).replace(/[\u02bc]/g, "'");
  if (folded.includes("'")) return false;
  if (!/[aeiouy]/.test(folded)) return true;
  return !isProper && letters.length <= 8 && !syllable.test(folded);
}

/** Small but for the first letter, also behind an apostrophe or a dash inside the word ("K'RÊNH", "H'HEN"). */
function withCapital(word: string): string {
  return word
    .toLowerCase()
    .replace(
      /(^|['\u2018\u2019\u02bc-])(\P{L}*)(\p{L})/gu,
      (_, before: string, signs: string, first: string) => {
        return `${before}${signs}${first.toUpperCase()}`;
      },
    );
}
