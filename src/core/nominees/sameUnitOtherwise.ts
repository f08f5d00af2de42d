import { foldWithoutDiacritics } from '../text/folding';
import { memoized } from '../text/memoized';
import { similarity } from '../text/similarity';

/**
 * True where two cells may name one unit in two ways: one is blank, a part of the other ("Thôn 3", "Thôn 3, xã X"),
 * nearly the same, or the other's short form ("Phòng VH-XH"). Numbers tell units apart. Linear in their words.
 */
export function mayBeSameUnit(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isShortFormOf(short, long) || (a.length === b.length && isShortFormOf(long, short))) return true;
  if (numbersOf(a) !== numbersOf(b)) return false;
  return similarity(a.join(' '), b.join(' ')) >= nearlySame;
}

const nearlySame = 0.8;

const wordsOf = memoized((unit: string): readonly string[] =>
  foldWithoutDiacritics(unit, { stripPunctuation: true })
    .split(' ')
    .filter((word) => word !== '' && word !== 'va'),
);

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /^\d+$/.test(word)).join(' ');
}

/** Each word of the short form stands in the long one, or is the first letters of words there that follow each other; in order. */
function isShortFormOf(short: readonly string[], long: readonly string[]): boolean {
  const initials = long.map((word) => word.charAt(0)).join('');
  let from = 0;
  for (const [index, word] of short.entries()) {
    // "P. Kinh tế", "Tr. Mầm non": the kind of unit by its first letters
    const isCutKind = index === 0 && short.length > 1 && /^(?:p|tr|t)$/.test(word);
    const same = isCutKind && long[0]?.startsWith(word) === true ? 0 : long.indexOf(word, from);
    const shortened = word.length > 1 ? initials.indexOf(word, from) : -1;
    if (same < 0 && shortened < 0) return false;
    const isWord = same >= 0 && (shortened < 0 || same <= shortened);
    from = isWord ? same + 1 : shortened + word.length;
  }
  return true;
}
