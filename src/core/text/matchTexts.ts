import { mapWork, part, type Work } from '../work/work';
import { foldText } from './folding';
import { likenessOfPairs, pairsOfFolded, type LetterPairs } from './similarity';

/** A text to be matched. */
export interface MatchedText {
  readonly text: string;
  /** What else tells it: of equal texts those of equal tags belong together. "": nothing. */
  readonly tag: string;
}

/** A text of the one list and the text of the other that says the same; positions count from 0. */
export interface TextMatch {
  readonly one: number;
  readonly other: number;
  /** 1: the same after folding; texts that only contain each other, or name other numbers, at most `looseLikeness`. */
  readonly likeness: number;
}

/** What tells two texts apart, however alike they are. */
export interface MatchingHow {
  /** Sets of folded words: texts that name different ones of a set never match. */
  readonly opposed: readonly (readonly string[])[];
}

/** Least likeness of two texts that are taken for the same in other words. */
const leastLikeness = 0.74;
/** How alike texts are at most of which one contains the other, or names numbers that the other leaves out. */
export const looseLikeness = 0.8;
/** Fewer words than this are in any longer text. */
const fewestContained = 5;
const containedShare = 0.9;
/** How many of a text's rarest words are looked up, and how many texts are tried per word: keeps the work linear. */
const rareWordsPerText = 4;
const triedPerWord = 12;

/**
 * Matches two lists of texts one to one: the same words first, then the likest, in which words, order and marks may
 * differ. Texts that name different numbers never match, but for years. Work grows linearly: only texts that share a rare
 * word are compared.
 */
export function* matchTexts(
  ones: readonly MatchedText[],
  others: readonly MatchedText[],
  how: MatchingHow,
): Work<readonly TextMatch[]> {
  const prepare = ({ text, tag }: MatchedText): Prepared => prepared(text, tag, how);
  const left = yield* part(mapWork(ones, prepare), 0, 0.1);
  const right = yield* part(mapWork(others, prepare), 0.1, 0.2);
  const taken: Taken = { ones: new Set(), others: new Set() };
  const same = [
    ...equalMatches(left, right, { taken, keyOf: ({ folded, tag }) => `${folded}\u0001${tag}` }),
    ...equalMatches(left, right, { taken, keyOf: ({ folded }) => folded }),
  ];
  const near = yield* part(nearMatches(left, right, taken), 0.2, 1);
  return [...same, ...near].sort((a, b) => a.one - b.one);
}

interface Prepared {
  readonly folded: string;
  readonly tag: string;
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Which words of each set of opposed ones it names. */
  readonly opposed: readonly (readonly string[])[];
}

/** Which texts have found theirs. */
interface Taken {
  readonly ones: Set<number>;
  readonly others: Set<number>;
}

function prepared(text: string, tag: string, { opposed }: MatchingHow): Prepared {
  const folded = foldText(text, { stripPunctuation: true });
  const words = new Set(folded === '' ? [] : folded.split(' '));
  const inText = (word: string): boolean => ` ${folded} `.includes(` ${word} `);
  return {
    folded,
    tag,
    words,
    numbers: new Set([...words].filter(isNumber)),
    opposed: opposed.map((set) => set.filter(inText)),
  };
}

/** Arabic and Roman numbers; not years, which stay behind when a list is carried on. */
function isNumber(word: string): boolean {
  return /^(?:\d+|[ivx]+)$/.test(word) && !/^20\d\d$/.test(word);
}

function equalMatches(
  ones: readonly Prepared[],
  others: readonly Prepared[],
  by: { readonly taken: Taken; readonly keyOf: (text: Prepared) => string },
): readonly TextMatch[] {
  const { taken, keyOf } = by;
  const waiting = new Map<string, number[]>();
  for (const [index, text] of others.entries()) {
    if (taken.others.has(index) || text.folded === '') continue;
    const key = keyOf(text);
    const known = waiting.get(key);
    if (known === undefined) waiting.set(key, [index]);
    else known.push(index);
  }
  // the first of them is taken first: turned round, taking the last is cheap
  for (const indices of waiting.values()) indices.reverse();
  return ones.flatMap((text, one): readonly TextMatch[] => {
    if (taken.ones.has(one) || text.folded === '') return [];
    const other = waiting.get(keyOf(text))?.pop();
    if (other === undefined) return [];
    taken.ones.add(one);
    taken.others.add(other);
    return [{ one, other, likeness: 1 }];
  });
}

function* nearMatches(
  ones: readonly Prepared[],
  others: readonly Prepared[],
  taken: Taken,
): Work<readonly TextMatch[]> {
  const open = others.flatMap((text, index) => (taken.others.has(index) ? [] : [{ text, index }]));
  const byWord = new Map<string, number[]>();
  open.forEach(({ text }, at) => {
    for (const word of text.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [at]);
      else known.push(at);
    }
  });
  const pairs = open.map(({ text }) => pairsOfFolded(text.folded));
  const likest = (one: Prepared, index: number): readonly Candidate[] => {
    if (taken.ones.has(index)) return [];
    const ownPairs = pairsOfFolded(one.folded);
    return [...candidatesOf(one, byWord)].flatMap((at) => {
      const other = open[at];
      const likeness = other === undefined ? 0 : likenessOf(one, other.text, [ownPairs, pairs[at] ?? '']);
      if (other === undefined || likeness < leastLikeness) return [];
      return [{ one: index, other: other.index, likeness, isOfTag: one.tag === other.text.tag }];
    });
  };
  const candidates = (yield* mapWork(ones, likest)).flat();
  candidates.sort((a, b) => b.likeness - a.likeness || Number(b.isOfTag) - Number(a.isOfTag));
  return candidates.flatMap(({ one, other, likeness }): readonly TextMatch[] => {
    if (taken.ones.has(one) || taken.others.has(other)) return [];
    taken.ones.add(one);
    taken.others.add(other);
    return [{ one, other, likeness }];
  });
}

interface Candidate extends TextMatch {
  readonly isOfTag: boolean;
}

/** Places of texts that share one of the rarest words that a text has in common with any. */
function candidatesOf(one: Prepared, byWord: ReadonlyMap<string, readonly number[]>): ReadonlySet<number> {
  const shared = [...one.words].flatMap((word) => {
    const places = byWord.get(word);
    return places === undefined ? [] : [{ word, places }];
  });
  shared.sort((a, b) => a.places.length - b.places.length || (a.word < b.word ? -1 : 1));
  const rare = shared.slice(0, rareWordsPerText);
  return new Set(rare.flatMap(({ places }) => places.slice(0, triedPerWord)));
}

function likenessOf(one: Prepared, other: Prepared, [a, b]: readonly [LetterPairs, LetterPairs]): number {
  if (areOpposed(one, other) || !isWithin(one.numbers, other.numbers)) return 0;
  const likeness = likenessOfPairs(a, b);
  const whole = one.numbers.size === other.numbers.size ? likeness : Math.min(likeness, looseLikeness);
  return whole < leastLikeness && isContained(one.words, other.words) ? leastLikeness : whole;
}

function areOpposed(one: Prepared, other: Prepared): boolean {
  return one.opposed.some((named, at) => {
    const theirs = other.opposed[at] ?? [];
    return named.length > 0 && theirs.length > 0 && !named.some((word) => theirs.includes(word));
  });
}

/** True where the smaller set lies in the larger one. */
function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return [...small].every((word) => large.has(word));
}

function isContained(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size < fewestContained) return false;
  const shared = [...small].filter((word) => large.has(word)).length;
  return shared >= small.size * containedShare;
}
