import { foldText, foldWithoutDiacritics } from '../text/folding';
import { memoized } from '../text/memoized';
import { communeWords } from '../vocabulary/bodyPhrases';
import { lookUp, nameWords, type BodyDictionary, type KnownBody, type OfficeBody } from './bodyDictionary';
import type { NamedBody } from './namedBody';

/** A body's full name for the words of a cell, or null where they are full or not sure. */
export type FullName = (words: string) => string | null;

/**
 * The full names that are sure: what the office itself said that a name stands for, else a known body of this time of
 * which the words are plainly a shortening ("P.VH-XH", "BCH QS xã") or another spelling, so that a paper has one. What another body once was called stays as typed.
 */
export function fullNames(dictionary: BodyDictionary, officeBodies: readonly OfficeBody[]): FullName {
  const tied = new Map(
    officeBodies.flatMap((entry) =>
      typeof entry === 'string' ? [] : [[foldText(entry.alias), entry.body.trim()] as const],
    ),
  );
  return memoized((words) => {
    const ofOffice = tied.get(foldText(words));
    if (ofOffice !== undefined) return ofOffice === words.trim() ? null : ofOffice;
    return knownInFull(dictionary, words) ?? withUnit(dictionary, words);
  });
}

function knownInFull(dictionary: BodyDictionary, words: string): string | null {
  const body = lookUp(dictionary, words);
  if (body === null || !isSure(body) || body.canonical === words.trim()) return null;
  return saysName(words, body.canonical) ? body.canonical : null;
}

/** A shortening of the name; or its own words with other signs, capitals, or the tone on the other vowel ("hoá", "hóa"). */
function saysName(words: string, name: string): boolean {
  return nameWords(words).join(' ') === nameWords(name).join(' ') || isShortFor(words, name);
}

/** "BCH QS xã": the body's name in full, and the commune's own word behind it. */
function withUnit(dictionary: BodyDictionary, words: string): string | null {
  const [, head, unit] = /^(.*\S)\s+(\S+)$/u.exec(words.trim()) ?? [];
  if (head === undefined || unit === undefined || !units.has(foldText(unit))) return null;
  // "CA" alone may be many things, "CA xã" is known as a whole
  const body = lookUp(dictionary, head) ?? lookUp(dictionary, words);
  if (body === null || !isSure(body) || !saysName(head, body.canonical)) return null;
  return `${body.canonical} ${unit}`;
}

function isSure({ isNamed, isTheirs, isOfEra }: KnownBody): boolean {
  return !isNamed && (isTheirs || isOfEra);
}

const units: ReadonlySet<string> = new Set(communeWords.map((word) => foldText(word)));

/**
 * True where words are a shortening of a name: each stands in the name as it is or as first letters of its words, in
 * their order, and the name says more.
 */
function isShortFor(words: string, name: string): boolean {
  const left = nameWords(name);
  let at = 0;
  for (const word of nameWords(words)) {
    const same = left.indexOf(word, at);
    if (same >= 0) at = same + 1;
    else {
      const end = endOfInitials(word, left, at);
      if (end === null) return false;
      at = end;
    }
  }
  return nameWords(words).join('').length < left.join('').length;
}

/** Behind the words whose first letters spell an abbreviation; null where none do. */
function endOfInitials(letters: string, words: readonly string[], from: number): number | null {
  for (let start = from; start < words.length; start += 1) {
    const end = endOfSpelling(letters, words, start);
    if (end !== null) return end;
  }
  return null;
}

/** A word gives its first letter; one that is an abbreviation itself as many as follow ("UBMTTQ": ủy ban MTTQ). */
function endOfSpelling(letters: string, words: readonly string[], from: number): number | null {
  let [at, left] = [from, letters];
  while (left !== '') {
    const word = words[at] ?? '';
    const most = isAbbreviation(word) ? word.length : 1;
    const given = commonBeginning(word.slice(0, most), left);
    if (given === 0) return null;
    left = left.slice(given);
    at += 1;
  }
  return at;
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** A folded word without a vowel is no syllable. */
function isAbbreviation(word: string): boolean {
  return word.length > 1 && !/[aeiouy]/.test(foldWithoutDiacritics(word));
}

/**
 * A cell's words with the full names of its bodies, each in its own place; marks, line breaks and all other words stay.
 * In: the cell's text and the bodies that were read from it, in its order.
 */
export function withFullNames(text: string, bodies: readonly NamedBody[], fullName: FullName): string {
  let written = '';
  let rest = text;
  for (const { text: words, kind } of bodies) {
    const at = words === '' ? -1 : rest.indexOf(words);
    if (at < 0) continue;
    const full = kind === 'known' ? fullName(words) : null;
    written += rest.slice(0, at) + (full ?? words);
    rest = rest.slice(at + words.length);
  }
  return written + rest;
}
