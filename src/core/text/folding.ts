import { memoized } from './memoized';
import { hasUsualSigns, plainDashes, plainQuotes, plainSigns, withoutUnseen } from './signs';

/** Grave, acute, tilde, hook above, dot below, as combining marks. */
const toneMarks = [0x300, 0x301, 0x303, 0x309, 0x323].map((code) => String.fromCharCode(code));
/** Open syllables whose tone is written on either vowel: both spellings are one word. */
const tonePairs: readonly (readonly [string, string])[] = [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
];
const toneOnSecondVowel = new Map(
  tonePairs.flatMap(([first, second]) =>
    toneMarks.map((mark) => [
      (first + mark).normalize('NFC') + second,
      first + (second + mark).normalize('NFC'),
    ]),
  ),
);
const toneOnFirstVowel = new RegExp([...toneOnSecondVowel.keys()].join('|'), 'g');

const spaces = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
/** The capital and small "d with stroke", and the Icelandic and African letters typed in its place. */
const strokedD = /[\u00d0\u00f0\u0189\u0256\u0110]/g;
const notLetterOrDigit = /[^\p{L}\p{M}\p{N}]+/gu;
const combiningMarks = /[\u0300-\u036f]/g;
const smallStrokedD = String.fromCharCode(0x111);

interface FoldOptions {
  /** True: everything but letters and digits becomes one space. */
  readonly stripPunctuation?: boolean;
}

/** Unicode composed form (NFC); Vietnamese typed on other systems often comes decomposed. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Runs of spaces, NBSP, tabs and line breaks become one space; none at either end, and nothing that shows nothing. */
export function collapseSpaces(text: string): string {
  return withoutUnseen(text).replace(spaces, ' ').trim();
}

/**
 * The form in which Vietnamese texts are compared (never shown): NFC, small letters, one way of placing the
 * tone (both spellings of "hoa" with grave), one letter for stroked D, plain signs, dashes and quotes, single spaces.
 */
export function foldText(text: string, options: FoldOptions = {}): string {
  const folds = options.stripPunctuation === true ? foldedToWords : foldedAsItStands;
  return text.length > longestCell ? folds.anew(text) : folds.known(text);
}

/** Longer texts are whole papers: they are not said again and again, and are not held. */
const longestCell = 300;

/** A way of folding, worked out anew or remembered: one cell is folded for each question that is asked of it. */
function folding(anew: (text: string) => string) {
  return { anew, known: memoized(anew) };
}

const foldedAsItStands = folding((text) => collapseSpaces(unified(text)));
const foldedToWords = folding((text) => collapseSpaces(unified(text).replace(notLetterOrDigit, ' ')));
const bareAsItStands = folding((text) => withoutMarks(foldText(text)));
const bareWords = folding((text) => withoutMarks(foldText(text, { stripPunctuation: true })));

function unified(text: string): string {
  return oneTone(hasUsualSigns(text) ? withPlainQuotes(text.toLowerCase()) : unifiedSigns(text));
}

/** Usual signs hold one quote that is not the plain one: the accent typed alone. */
function withPlainQuotes(text: string): string {
  return text.includes('`') ? plainQuotes(text) : text;
}

function unifiedSigns(text: string): string {
  const small = plainSigns(text).replace(strokedD, smallStrokedD).toLowerCase();
  return plainQuotes(plainDashes(small));
}

function oneTone(text: string): string {
  return text.replace(toneOnFirstVowel, (pair) => toneOnSecondVowel.get(pair) ?? pair);
}

function withoutMarks(folded: string): string {
  return folded.normalize('NFD').replace(combiningMarks, '').replaceAll(smallStrokedD, 'd');
}

/** As foldText, and without tone and vowel marks: for a second look at scanned or carelessly typed text. */
export function foldWithoutDiacritics(text: string, options: FoldOptions = {}): string {
  const folds = options.stripPunctuation === true ? bareWords : bareAsItStands;
  return text.length > longestCell ? folds.anew(text) : folds.known(text);
}

/**
 * As foldWithoutDiacritics, but character for character: the answer has the length of `nfc(text)`, so that
 * positions found in it hold in the composed text. Signs that show nothing are left as they are: readers take them
 * out before they look for positions (`plainSigns`).
 */
export function foldKeepingPositions(composedText: string): string {
  let folded = '';
  for (let index = 0; index < composedText.length; index += 1) {
    const unit = composedText.charAt(index);
    folded += unit < firstMarkedLetter ? unit.toLowerCase() : bareLetter(unit);
  }
  return plainQuotes(plainDashes(folded.replace(spaces, (run) => ' '.repeat(run.length))));
}

/** Below this letter (the no-break space) there are no letters with marks. */
const firstMarkedLetter = String.fromCharCode(0xa0);

/** Few letters make up all texts: each is looked at once. */
const bareLetter = memoized((unit: string): string => {
  const plain = plainSigns(unit);
  const letter = (plain.length === 1 ? plain : unit).replace(strokedD, smallStrokedD).toLowerCase();
  const base = letter.normalize('NFD').replace(combiningMarks, '').replace(smallStrokedD, 'd');
  return base.length === 1 ? base : unit;
});

/** The words (runs of letters and digits) of a text, folded; with or without diacritics. */
export function foldedWords(text: string, options: { readonly keepDiacritics: boolean }): readonly string[] {
  const fold = options.keepDiacritics ? foldText : foldWithoutDiacritics;
  const folded = fold(text, { stripPunctuation: true });
  return folded === '' ? [] : folded.split(' ');
}
