import { foldWithoutDiacritics } from '../../text/folding';
import { memoized } from '../../text/memoized';
import type { TableProfile } from '../tableProfile';

/** One field that a header may mean, and how plainly it says so (0 … 1). */
export interface HeaderGuess<Field extends string> {
  readonly field: Field;
  readonly score: number;
}

/** What the words of one header cell say. */
export interface HeaderMeaning<Field extends string> {
  /** Best first; empty where the words are unknown. */
  readonly guesses: readonly HeaderGuess<Field>[];
  /** The words are a known header, of this or another kind of list. */
  readonly isKnown: boolean;
  readonly isOfOtherList: boolean;
  /** May stand over several sub headers. */
  readonly isGroupHeader: boolean;
  /** Known by its form ("Danh hiệu 2023"): stands over what its last words alone would say. */
  readonly isByForm: boolean;
}

export type HeaderReader<Field extends string> = (text: string) => HeaderMeaning<Field>;

const exactScore = 1;
const containsScore = 0.75;
const perhapsScore = 0.6;
/** Longer texts are contents, not headers. */
export const longestHeader = 90;

const unknown = {
  guesses: [],
  isKnown: false,
  isOfOtherList: false,
  isGroupHeader: false,
  isByForm: false,
};

/** A header's words in the form in which they are compared: no diacritics, no punctuation but "%" and "#". */
export function foldHeader(text: string): string {
  return text.length > longestHeader ? foldSpoken(text) : foldKnown(text);
}

function foldSpoken(text: string): string {
  const spoken = text.replaceAll('%', ' phan_tram ').replaceAll('#', ' so_hieu ').replaceAll('_', ' ');
  return foldWithoutDiacritics(spoken, { stripPunctuation: true });
}

/** The words of the tables of headers are asked for at every reading. */
const foldKnown = memoized(foldSpoken);

interface Lexicon<Field extends string> {
  readonly exact: ReadonlyMap<string, readonly HeaderGuess<Field>[]>;
  readonly phrases: readonly { readonly words: string; readonly field: Field | null }[];
  readonly others: ReadonlySet<string>;
  readonly groups: readonly string[];
}

/** Makes the reader of header words for a kind of table; answers are remembered, sheets repeat their words. */
export function headerReader<Field extends string>(profile: TableProfile<Field>): HeaderReader<Field> {
  const lexicon = lexiconOf(profile);
  const known = new Map<string, HeaderMeaning<Field>>();
  return (text) => {
    if (text === '' || text.length > longestHeader) return unknown;
    const before = known.get(text);
    if (before !== undefined) return before;
    const meaning = meaningByForm(text, profile) ?? meaningOf(text, lexicon);
    known.set(text, meaning);
    return meaning;
  };
}

function meaningByForm<Field extends string>(
  text: string,
  profile: TableProfile<Field>,
): HeaderMeaning<Field> | null {
  const field = profile.headerByForm?.(text) ?? null;
  if (field === null) return null;
  return { ...unknown, guesses: [{ field, score: exactScore }], isKnown: true, isByForm: true };
}

function lexiconOf<Field extends string>(profile: TableProfile<Field>): Lexicon<Field> {
  const exact = new Map<string, HeaderGuess<Field>[]>();
  const add = (words: string, field: Field, score: number) => {
    const key = foldHeader(words);
    const guesses = exact.get(key) ?? [];
    if (!guesses.some((guess) => guess.field === field)) guesses.push({ field, score });
    exact.set(key, guesses);
  };
  const phrases: { words: string; field: Field | null }[] = [];
  for (const entry of profile.headers) {
    for (const words of entry.exact) add(words, entry.field, exactScore);
    for (const words of entry.perhaps ?? []) add(words, entry.field, perhapsScore);
    for (const words of entry.contains) phrases.push({ words: foldHeader(words), field: entry.field });
  }
  for (const words of profile.headersOfNoField) phrases.push({ words: foldHeader(words), field: null });
  phrases.sort((a, b) => b.words.length - a.words.length);
  return {
    exact,
    phrases,
    others: new Set(profile.headersOfOtherLists.map(foldHeader)),
    groups: profile.groupHeaders.map(foldHeader),
  };
}

function meaningOf<Field extends string>(text: string, lexicon: Lexicon<Field>): HeaderMeaning<Field> {
  const folded = foldHeader(text);
  if (folded === '') return unknown;
  const bare = foldHeader(text.replace(/\([^)]*\)/g, ' '));
  const isGroupHeader = lexicon.groups.some((group) => folded.startsWith(group));
  const isOfOtherList = lexicon.others.has(folded) || lexicon.others.has(bare);
  const exact = lexicon.exact.get(folded) ?? lexicon.exact.get(bare);
  if (exact !== undefined) return { ...unknown, guesses: exact, isKnown: true, isOfOtherList, isGroupHeader };
  if (isOfOtherList) return { ...unknown, guesses: [], isKnown: true, isOfOtherList, isGroupHeader };
  const phrase = lexicon.phrases.find(({ words }) => containsWords(folded, words));
  if (phrase === undefined) return { ...unknown, isGroupHeader };
  if (phrase.field === null) return { ...unknown, guesses: [], isKnown: true, isOfOtherList, isGroupHeader };
  // a header says little beside its key words; a sentence that happens to hold them says much more
  const share = phrase.words.length / folded.length;
  const score = containsScore * Math.min(1, 0.5 + share);
  return {
    ...unknown,
    guesses: [{ field: phrase.field, score }],
    isKnown: share > 0.3,
    isOfOtherList,
    isGroupHeader,
  };
}

/** Whole words only. Looked for bare first: most phrases are in no way part of a text. */
function containsWords(text: string, words: string): boolean {
  return text.includes(words) && ` ${text} `.includes(` ${words} `);
}
