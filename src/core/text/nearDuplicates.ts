import { mapWork, part, type Work } from '../work/work';
import { foldText } from './folding';
import { memoized } from './memoized';
import { likenessOfPairs, pairsOfFolded, type LetterPairs } from './similarity';

/** Two texts of a list that say (nearly) the same; positions count from 0, first < second. */
export interface NearDuplicate {
  readonly first: number;
  readonly second: number;
  /** 1: the same after folding. */
  readonly likeness: number;
}

interface NearDuplicateOptions {
  /** Least likeness (0..1) that counts, e.g. 0.85. */
  readonly threshold: number;
  /** Texts are compared only within the same group; one name per text. Absent: all with all. */
  readonly groups?: readonly string[];
}

/** How many of a text's rarest words are looked up, and how many texts are tried per word: keeps the work linear. */
const rareWordsPerText = 4;
const triedPerWord = 12;

/** An earlier text to which some word still leads. */
interface Earlier {
  readonly index: number;
  readonly numbers: string;
  readonly pairs: LetterPairs;
}

/**
 * For every text the earlier one that it most resembles, if any reaches the threshold: at most one answer per
 * text, in order of the texts. Texts that name different numbers (Arabic or Roman) are never near duplicates:
 * "Quý I" and "Quý II" are two tasks. Work grows linearly: only texts that share a rare word are compared. Group
 * after group, so that no more is held than one of them needs.
 */
export function* findNearDuplicates(
  texts: readonly string[],
  options: NearDuplicateOptions,
): Work<readonly NearDuplicate[]> {
  const byGroup = yield* part(indicesByGroup(texts, options.groups), 0, 0.1);
  const shareAt = (index: number): number => 0.1 + 0.9 * (index / texts.length);
  const found: NearDuplicate[] = [];
  let before = 0;
  for (const group of byGroup.values()) {
    // a group may be too small for a pause of its own
    yield shareAt(before);
    const after = before + group.length;
    const inGroup = duplicatesIn(group, texts, options.threshold);
    for (const duplicate of yield* part(inGroup, shareAt(before), shareAt(after))) found.push(duplicate);
    before = after;
  }
  return found.sort((one, other) => one.second - other.second);
}

function* indicesByGroup(
  texts: readonly string[],
  groups: readonly string[] | undefined,
): Work<ReadonlyMap<string, readonly number[]>> {
  const byGroup = new Map<string, number[]>();
  yield* mapWork(texts, (_text, index) => {
    const group = groups?.[index] ?? '';
    const others = byGroup.get(group);
    if (others === undefined) byGroup.set(group, [index]);
    else others.push(index);
  });
  return byGroup;
}

function* duplicatesIn(
  indices: readonly number[],
  texts: readonly string[],
  threshold: number,
): Work<readonly NearDuplicate[]> {
  const formsAt = (index: number): TextForms => formsOf(texts[index] ?? '');
  const frequency = new Map<string, number>();
  const countWords = (index: number): void => {
    for (const word of formsAt(index).words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  };
  yield* part(mapWork(indices, countWords), 0, 0.3);
  const firstWithText = new Map<string, number>();
  const earlierByWord = new Map<string, Earlier[]>();
  const compare = (index: number): NearDuplicate | null => {
    const { folded, words } = formsAt(index);
    if (folded === '') return null;
    const same = firstWithText.get(folded);
    if (same !== undefined) return { first: same, second: index, likeness: 1 };
    firstWithText.set(folded, index);
    const rare = rarestWords(words, frequency);
    if (rare.length === 0) return null;
    const text: Earlier = { index, numbers: numbersIn(folded), pairs: pairsOf(folded) };
    const best = bestEarlier(text, rare, earlierByWord);
    for (const word of rare) remember(earlierByWord, word, text);
    return best !== null && best.likeness >= threshold ? best : null;
  };
  const compared = yield* part(mapWork(indices, compare), 0.3, 1);
  return compared.filter((duplicate) => duplicate !== null);
}

/** A text as it is compared. */
interface TextForms {
  readonly folded: string;
  /** Its words, each once. */
  readonly words: readonly string[];
}

/** A list is looked through again and again while somebody types; of a long one no more is kept than of a short one. */
const formsOf = memoized((text): TextForms => {
  const folded = foldText(text, { stripPunctuation: true });
  return { folded, words: folded === '' ? [] : [...new Set(folded.split(' '))] };
});
const pairsOf = memoized(pairsOfFolded);

/** The Arabic and Roman numbers that a folded text names. */
function numbersIn(folded: string): string {
  const words = folded.split(' ');
  return words.filter((word) => /^(?:\d+|[ivx]+)$/.test(word)).join(' ');
}

/** A word that stands once in the whole list cannot lead to another text, so it is left out. */
function rarestWords(words: readonly string[], frequency: ReadonlyMap<string, number>): readonly string[] {
  const shared = words.filter((word) => (frequency.get(word) ?? 0) > 1);
  return shared
    .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, rareWordsPerText);
}

function bestEarlier(
  text: Earlier,
  rare: readonly string[],
  earlierByWord: ReadonlyMap<string, readonly Earlier[]>,
): NearDuplicate | null {
  let best: NearDuplicate | null = null;
  const tried = new Set<number>();
  for (const word of rare) {
    for (const earlier of earlierByWord.get(word) ?? []) {
      if (tried.has(earlier.index)) continue;
      tried.add(earlier.index);
      if (earlier.numbers !== text.numbers) continue;
      const likeness = likenessOfPairs(earlier.pairs, text.pairs);
      if (best === null || likeness > best.likeness)
        best = { first: earlier.index, second: text.index, likeness };
    }
  }
  return best;
}

function remember(earlierByWord: Map<string, Earlier[]>, word: string, text: Earlier): void {
  const earlier = earlierByWord.get(word) ?? [];
  earlier.push(text);
  if (earlier.length > triedPerWord) earlier.shift();
  earlierByWord.set(word, earlier);
}
