import type { Award } from './award';
import type { LawEntry } from './entry';
import { covers } from './period';
import { foldWithoutDiacritics } from '../text/folding';
import { awardNegations, awardVerbs } from '../vocabulary/awardWords';
import type { IsoDate } from '../time/isoDate';

/** Words in the order in which a phrase says them; at its end, what the phrase names. */
interface WordNode<Meaning> {
  readonly next: Map<string, WordNode<Meaning>>;
  readonly meanings: Meaning[];
}

interface NamedAward {
  readonly id: string;
  readonly entry: LawEntry<Award>;
}

/** Cells remembered by a reader; above that it begins anew, so that its memory stays bounded. */
const mostKnown = 5000;

/**
 * A reader of award names over the book's names and aliases of all periods: see `LawBook.awardFromText`.
 * Linear in the length of a cell.
 */
export function awardMatcher(
  awards: readonly LawEntry<Award>[],
): (text: string, when?: { readonly date: IsoDate | null }) => readonly string[] | null {
  const root = emptyNode<NamedAward>();
  for (const entry of awards) {
    for (const name of [entry.value.name, ...entry.value.aliases])
      addPhrase(root, name, { id: entry.value.id, entry });
  }
  // Lists repeat few different cells thousands of times; folding them is most of the work.
  const known = new Map<string, readonly (readonly NamedAward[])[]>();
  const mentions = (text: string): readonly (readonly NamedAward[])[] => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const words = wordsOf(text);
    const found = matchesIn(root, words)
      .filter(({ start }) => !isNegated(words, start))
      .map(({ meanings }) => meanings);
    if (known.size >= mostKnown) known.clear();
    known.set(text, found);
    return found;
  };
  return (text, when) => {
    const ids = mentions(text).map((meanings) => chosen(meanings, when?.date ?? null));
    return ids.length === 0 ? null : [...new Set(ids)];
  };
}

/** A reader that answers the first of some phrases that a text has as whole words, folded; null: none. */
export function phraseFinder(phrases: readonly string[]): (text: string) => string | null {
  const root = emptyNode<string>();
  for (const phrase of phrases) addPhrase(root, phrase, phrase);
  return (text) => matchesIn(root, wordsOf(text))[0]?.meanings[0] ?? null;
}

/** Letters and digits only, without diacritics; both spellings of the word for fighter are one. */
function wordsOf(text: string): readonly string[] {
  const folded = foldWithoutDiacritics(text, { stripPunctuation: true });
  return folded === '' ? [] : folded.split(' ').map((word) => (word === 'sy' ? 'si' : word));
}

function emptyNode<Meaning>(): WordNode<Meaning> {
  return { next: new Map(), meanings: [] };
}

function addPhrase<Meaning>(root: WordNode<Meaning>, phrase: string, meaning: Meaning): void {
  let node = root;
  for (const word of wordsOf(phrase)) {
    const known = node.next.get(word) ?? emptyNode<Meaning>();
    node.next.set(word, known);
    node = known;
  }
  if (node !== root) node.meanings.push(meaning);
}

interface PhraseMatch<Meaning> {
  readonly start: number;
  readonly meanings: readonly Meaning[];
}

/** Longest phrases from left to right, none overlapping. */
function matchesIn<Meaning>(
  root: WordNode<Meaning>,
  words: readonly string[],
): readonly PhraseMatch<Meaning>[] {
  const found: PhraseMatch<Meaning>[] = [];
  let at = 0;
  while (at < words.length) {
    const match = longestFrom(root, words, at);
    if (match !== null) found.push({ start: at, meanings: match.meanings });
    at = match === null ? at + 1 : match.end;
  }
  return found;
}

const negations = new Set(awardNegations.flatMap(wordsOf));
const verbs = new Set(awardVerbs.flatMap(wordsOf));

/** True where the words before say that it was not given: a negation, with nothing but verbs between. */
function isNegated(words: readonly string[], start: number): boolean {
  let at = start - 1;
  while (at >= 0 && verbs.has(words[at] ?? '')) at -= 1;
  return negations.has(words[at] ?? '');
}

function longestFrom<Meaning>(
  root: WordNode<Meaning>,
  words: readonly string[],
  start: number,
): { readonly end: number; readonly meanings: readonly Meaning[] } | null {
  let best: { readonly end: number; readonly meanings: readonly Meaning[] } | null = null;
  let node: WordNode<Meaning> | undefined = root;
  for (let at = start; at < words.length; at += 1) {
    node = node.next.get(words[at] ?? '');
    if (node === undefined) break;
    if (node.meanings.length > 0) best = { end: at + 1, meanings: node.meanings };
  }
  return best;
}

function chosen(meanings: readonly NamedAward[], date: IsoDate | null): string {
  const inForce = date === null ? undefined : meanings.find(({ entry }) => covers(entry.period, date));
  return (inForce ?? meanings[0])?.id ?? '';
}
