import { foldText, foldWithoutDiacritics } from '../text/folding';

/** How words are compared: with their tones and vowel marks, or bare (typed without, or carelessly). */
export type WordFolding = 'marked' | 'bare';

/** Words in the order in which a phrase says them; at its end, what the phrase names. */
interface WordNode<Meaning> {
  readonly next: Map<string, WordNode<Meaning>>;
  readonly meanings: Meaning[];
}

/** Phrases to be looked for in texts, each with what it names. */
export interface PhraseTree<Meaning> {
  readonly folding: WordFolding;
  readonly root: WordNode<Meaning>;
}

/** A phrase found in a text: its words from `start` up to, not with, `end` (0-based). */
export interface PhraseMatch<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

const abbreviation = /^[^aeiouy\p{M}]+$/u;
const strokedD = String.fromCharCode(0x111);
/** Both spellings of the second word of "chiến sĩ"; the book has the first of them. */
const iForY = new Map([
  ['sy', 'si'],
  ['sỹ', 'sĩ'],
]);

/**
 * Words of a text, letters and digits only, as they are compared. An abbreviation (no vowels: "LĐTT") is compared
 * without the stroke of its D, since it is often typed so.
 */
export function comparedWords(text: string, folding: WordFolding): readonly string[] {
  const fold = folding === 'marked' ? foldText : foldWithoutDiacritics;
  const folded = fold(text, { stripPunctuation: true });
  return folded === '' ? [] : folded.split(' ').map(compared);
}

/** A tree of phrases; a phrase without a word is left out. */
export function phraseTree<Meaning>(
  phrases: readonly { readonly phrase: string; readonly meaning: Meaning }[],
  folding: WordFolding,
): PhraseTree<Meaning> {
  const root = emptyNode<Meaning>();
  for (const { phrase, meaning } of phrases) {
    let node = root;
    for (const word of comparedWords(phrase, folding)) {
      const known = node.next.get(word) ?? emptyNode<Meaning>();
      node.next.set(word, known);
      node = known;
    }
    if (node !== root) node.meanings.push(meaning);
  }
  return { folding, root };
}

/** Longest phrases from left to right, none overlapping. Linear in the words, times the longest phrase. */
export function findPhrases<Meaning>(
  tree: PhraseTree<Meaning>,
  words: readonly string[],
): readonly PhraseMatch<Meaning>[] {
  const found: PhraseMatch<Meaning>[] = [];
  let at = 0;
  while (at < words.length) {
    const match = longestFrom(tree, words, at);
    if (match !== null) found.push(match);
    at = match?.end ?? at + 1;
  }
  return found;
}

/** A reader that answers the first of some phrases that a text has as whole words, marks and all; null: none. */
export function phraseFinder(phrases: readonly string[]): (text: string) => string | null {
  const tree = phraseTree(
    phrases.map((phrase) => ({ phrase, meaning: phrase })),
    'marked',
  );
  return (text) => findPhrases(tree, comparedWords(text, 'marked'))[0]?.meanings[0] ?? null;
}

function compared(word: string): string {
  const respelled = iForY.get(word) ?? word;
  return abbreviation.test(respelled.normalize('NFD')) ? respelled.replaceAll(strokedD, 'd') : respelled;
}

function emptyNode<Meaning>(): WordNode<Meaning> {
  return { next: new Map(), meanings: [] };
}

function longestFrom<Meaning>(
  tree: PhraseTree<Meaning>,
  words: readonly string[],
  start: number,
): PhraseMatch<Meaning> | null {
  let best: PhraseMatch<Meaning> | null = null;
  let node: WordNode<Meaning> | undefined = tree.root;
  for (let at = start; at < words.length; at += 1) {
    node = node.next.get(words[at] ?? '');
    if (node === undefined) break;
    if (node.meanings.length > 0) best = { start, end: at + 1, meanings: node.meanings };
  }
  return best;
}
