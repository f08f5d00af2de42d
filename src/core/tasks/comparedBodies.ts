import { bodyKey, readBodies } from '../bodies/readBodies';
import type { BodyDictionary } from '../bodies/bodyDictionary';
import type { NamedBody } from '../bodies/namedBody';
import { foldedWords } from '../text/folding';

/** The bodies that texts name, each text a cell or a name of its own. */
export function bodiesNamed(texts: readonly string[], dictionary: BodyDictionary): readonly NamedBody[] {
  return texts.flatMap((text) => readBodies(text, dictionary));
}

/**
 * True where two lists plainly name other bodies: none is in both, by whatever name. False where one of them is blank,
 * speaks of many at once, or could be a short form of the other.
 */
export function nameOtherBodies(ones: readonly NamedBody[], others: readonly NamedBody[]): boolean {
  if (ones.length === 0 || others.length === 0) return false;
  if ([...ones, ...others].some(({ kind }) => kind === 'collective')) return false;
  return !ones.some((one) => others.some((other) => couldBeSame(one, other)));
}

function couldBeSame(one: NamedBody, other: NamedBody): boolean {
  if (bodyKey(one) === bodyKey(other)) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  // a plan's own name for a body ("… xã") may be longer than the one that is known
  if (isWithin(a, b) || isWithin(b, a)) return true;
  if (one.kind === 'known' && other.kind === 'known') return false;
  return isShortFor(one, b) || isShortFor(other, a);
}

function wordsOf({ canonical, text }: NamedBody): readonly string[] {
  return foldedWords(canonical ?? text, { keepDiacritics: false });
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** True where a word in capitals is made of first letters of the words, in their order ("VHXH"). */
function isShortFor({ text }: NamedBody, words: readonly string[]): boolean {
  const capitals = text.split(/\s/).filter((word) => word.length > 1 && word === word.toUpperCase());
  return capitals.some((word) => {
    const letters = foldedWords(word, { keepDiacritics: false }).join('');
    let at = 0;
    for (const { 0: initial } of words) if (initial === letters.charAt(at)) at += 1;
    return letters !== '' && at >= letters.length;
  });
}
