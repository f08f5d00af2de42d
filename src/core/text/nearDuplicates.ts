import { mapWork, part, type Work } from '../work/work';
import { foldText } from './folding';
import { letterPairs, likenessOfPairs, type LetterPairs } from './similarity';

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

interface Candidate {
  readonly index: number;
  readonly folded: string;
  readonly words: readonly string[];
  readonly numbers: string;
}

/**
 * For every text the earlier one that it most resembles, if any reaches the threshold: at most one answer per
 * text, in order of the texts. Texts that name different numbers (Arabic or Roman) are never near duplicates:
 * "Quý I" and "Quý II" are two tasks. Work grows linearly: only texts that share a rare word are compared.
 */
export function* findNearDuplicates(
  texts: readonly string[],
  options: NearDuplicateOptions,
): Work<readonly NearDuplicate[]> {
  const readText = (text: string, index: number): Candidate => {
    return candidateOf(text, index, options.groups?.[index] ?? '');
  };
  const candidates = yield* part(mapWork(texts, readText), 0, 0.3);
  const frequency = countWords(candidates);
  const firstWithText = new Map<string, number>();
  const seenByWord = new Map<string, number[]>();
  const pairsOf = lazyPairs(texts);
  const compare = (candidate: Candidate): readonly NearDuplicate[] => {
    if (candidate.words.length === 0) return [];
    const same = firstWithText.get(candidate.folded);
    if (same !== undefined) return [{ first: same, second: candidate.index, likeness: 1 }];
    firstWithText.set(candidate.folded, candidate.index);
    const rare = rarestWords(candidate.words, frequency);
    const best = bestEarlier(candidate, rare, { candidates, seenByWord, pairsOf });
    for (const word of rare) remember(seenByWord, word, candidate.index);
    return best !== null && best.likeness >= options.threshold ? [best] : [];
  };
  return (yield* part(mapWork(candidates, compare), 0.3, 1)).flat();
}

function candidateOf(text: string, index: number, group: string): Candidate {
  const folded = foldText(text, { stripPunctuation: true });
  const plain = folded === '' ? [] : folded.split(' ');
  const numbers = plain.filter((word) => /^(?:\d+|[ivx]+)$/.test(word)).join(' ');
  const prefix = `${group}\u0001`;
  return { index, folded: prefix + folded, words: [...new Set(plain)].map((word) => prefix + word), numbers };
}

function countWords(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { words } of candidates) {
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return frequency;
}

/** A word that stands once in the whole list cannot lead to another text, so it is left out. */
function rarestWords(words: readonly string[], frequency: ReadonlyMap<string, number>): readonly string[] {
  const shared = words.filter((word) => (frequency.get(word) ?? 0) > 1);
  return shared
    .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, rareWordsPerText);
}

interface Search {
  readonly candidates: readonly Candidate[];
  readonly seenByWord: ReadonlyMap<string, readonly number[]>;
  readonly pairsOf: (index: number) => LetterPairs;
}

function bestEarlier(candidate: Candidate, rare: readonly string[], search: Search): NearDuplicate | null {
  let best: NearDuplicate | null = null;
  const tried = new Set<number>();
  for (const word of rare) {
    for (const earlier of search.seenByWord.get(word) ?? []) {
      if (tried.has(earlier)) continue;
      tried.add(earlier);
      if (search.candidates[earlier]?.numbers !== candidate.numbers) continue;
      const likeness = likenessOfPairs(search.pairsOf(earlier), search.pairsOf(candidate.index));
      if (best === null || likeness > best.likeness)
        best = { first: earlier, second: candidate.index, likeness };
    }
  }
  return best;
}

function remember(seenByWord: Map<string, number[]>, word: string, index: number): void {
  const seen = seenByWord.get(word) ?? [];
  seen.push(index);
  if (seen.length > triedPerWord) seen.shift();
  seenByWord.set(word, seen);
}

function lazyPairs(texts: readonly string[]): (index: number) => LetterPairs {
  const made = new Map<number, LetterPairs>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const pairs = letterPairs(texts[index] ?? '');
    made.set(index, pairs);
    return pairs;
  };
}
