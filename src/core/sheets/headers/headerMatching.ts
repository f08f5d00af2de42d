import { foldText, foldWithoutDiacritics } from '../../text/folding';
import { memoized } from '../../text/memoized';
import { differsByOneSlip } from '../../text/slip';
import { countOrShare, unitOfFigures } from '../../vocabulary/groupedHeaders';
import { writtenOut, type Abbreviations } from '../../vocabulary/headerAbbreviations';
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

/** Reads header words of one kind of table. */
export interface HeaderReader<Field extends string> {
  /** What one cell says for itself. */
  readonly read: (text: string) => HeaderMeaning<Field>;
  /** What a column says whose header has several rows: its words from top to bottom, groups first. */
  readonly under: (words: readonly string[]) => HeaderMeaning<Field>;
}

const exactScore = 1;
const containsScore = 0.75;
const perhapsScore = 0.6;
/** Words that are only shortened are as good as the words; a slip of the keyboard leaves some doubt. */
const writtenOutTrust = 0.95;
const slipTrust = 0.85;
/** Shorter words differ by one letter from too many others. */
const shortestSlip = 6;
/** Longer texts are contents, not headers. */
export const longestHeader = 90;

const unknown = {
  guesses: [],
  isKnown: false,
  isOfOtherList: false,
  isGroupHeader: false,
  isByForm: false,
};

const ofNoField = { ...unknown, isKnown: true };

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
  readonly abbreviations: Abbreviations;
  /** Headers of one word with their diacritics, by the word without: "Mục" is no "Mức", "Nam" no "Năm". */
  readonly accents: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Makes the reader of header words for a kind of table; answers are remembered, sheets repeat their words. */
export function headerReader<Field extends string>(profile: TableProfile<Field>): HeaderReader<Field> {
  const lexicon = lexiconOf(profile);
  const meant = memoized((text): HeaderMeaning<Field> => {
    return meaningByForm(text, profile) ?? meaningOf(text, lexicon);
  });
  const read = (text: string): HeaderMeaning<Field> =>
    text === '' || text.length > longestHeader ? unknown : meant(text);
  return { read, under: (words) => meaningUnder(words, read, profile) };
}

/** Of several rows the last says what the column is, unless what stands over it says more. */
function meaningUnder<Field extends string>(
  words: readonly string[],
  read: (text: string) => HeaderMeaning<Field>,
  profile: TableProfile<Field>,
): HeaderMeaning<Field> {
  // "Số lượng" and "%" side by side part a count from its share
  const lowest = foldHeader(words.at(-1) ?? '');
  if (words.length > 1 && countOrShare.test(lowest)) {
    const parted = profile.headerInGroup(foldHeader(words.slice(0, -1).join(' ')), lowest);
    if (parted !== undefined) return parted === null ? ofNoField : knownAs(parted);
  }
  // "(người)" under "Tổng số" says in what it is counted
  const naming = words.length > 1 ? words.filter((text) => !unitOfFigures.test(foldHeader(text))) : words;
  const last = naming.at(-1) ?? words.at(-1) ?? '';
  const own = read(last);
  if (naming.length < 2) return own;
  const groups = naming.slice(0, -1);
  const inGroup = profile.headerInGroup(foldHeader(groups.join(' ')), foldHeader(last));
  if (inGroup !== undefined) return inGroup === null ? ofNoField : knownAs(inGroup);
  const joined = read(naming.join(' '));
  if (joined.isByForm || own.guesses.length > 0) return joined.isByForm ? joined : own;
  return joined.guesses.length > 0 ? joined : own;
}

function meaningByForm<Field extends string>(
  text: string,
  profile: TableProfile<Field>,
): HeaderMeaning<Field> | null {
  const field = profile.headerByForm(text);
  return field === null ? null : knownAs(field);
}

function knownAs<Field extends string>(field: Field): HeaderMeaning<Field> {
  return { ...unknown, guesses: [{ field, score: exactScore }], isKnown: true, isByForm: true };
}

function lexiconOf<Field extends string>(profile: TableProfile<Field>): Lexicon<Field> {
  const exact = new Map<string, HeaderGuess<Field>[]>();
  const accents = new Map<string, Set<string>>();
  const add = (words: string, field: Field, score: number) => {
    const key = foldHeader(words);
    if (!key.includes(' ')) accents.set(key, new Set([...(accents.get(key) ?? []), accented(words)]));
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
    abbreviations: profile.abbreviations,
    accents,
  };
}

/** What the words say as they stand, else written out, else but for a slip of the keyboard. */
function meaningOf<Field extends string>(text: string, lexicon: Lexicon<Field>): HeaderMeaning<Field> {
  const folded = foldHeader(text);
  if (folded === '' || isOtherWord(text, folded, lexicon)) return unknown;
  const bare = foldHeader(text.replace(/\([^)]*\)/g, ' '));
  const said = meaningOfWords(folded, bare, lexicon);
  const [long = folded, longBare = bare] = [folded, bare].map((words) =>
    writtenOut(words, lexicon.abbreviations),
  );
  const isWhole = lexicon.exact.has(folded) || lexicon.exact.has(bare);
  // "LĐ phụ trách" is a header of its own, not one that has "phụ trách" in it
  if (said.isKnown && (isWhole || !lexicon.exact.has(long))) return said;
  const meant = long === folded ? said : meaningOfWords(long, longBare, lexicon);
  if (meant.isKnown) return trusted(meant, writtenOutTrust);
  const slip = bare.length < shortestSlip ? undefined : nearestExact(bare, lexicon);
  return slip === undefined
    ? said
    : trusted({ ...unknown, guesses: slip, isKnown: true, isGroupHeader: said.isGroupHeader }, slipTrust);
}

/** One word that is written like a header but for its diacritics is another word; without any it may be either. */
function isOtherWord<Field extends string>(
  text: string,
  folded: string,
  { accents }: Lexicon<Field>,
): boolean {
  const known = folded.includes(' ') ? undefined : accents.get(folded);
  const own = accented(text);
  return known !== undefined && own !== folded && !known.has(own);
}

function accented(text: string): string {
  return foldText(text, { stripPunctuation: true });
}

function trusted<Field extends string>(meaning: HeaderMeaning<Field>, trust: number): HeaderMeaning<Field> {
  return { ...meaning, guesses: meaning.guesses.map((guess) => ({ ...guess, score: guess.score * trust })) };
}

/** The guesses of a known header that differs by one letter put in, left out, changed or swapped with the next. */
function nearestExact<Field extends string>(
  folded: string,
  { exact }: Lexicon<Field>,
): readonly HeaderGuess<Field>[] | undefined {
  for (const [words, guesses] of exact) {
    if (words.length >= shortestSlip && differsByOneSlip(words, folded)) return guesses;
  }
  return undefined;
}

function meaningOfWords<Field extends string>(
  folded: string,
  bare: string,
  lexicon: Lexicon<Field>,
): HeaderMeaning<Field> {
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
