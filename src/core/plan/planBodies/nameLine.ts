import { foldText, foldWithoutDiacritics } from '../../text/folding';
import { andWord } from '../../vocabulary/planBodyTails';

/** A word, a mark or words in parentheses of a line, with its place in it. */
export interface NameToken {
  readonly kind: 'word' | 'mark' | 'aside';
  readonly text: string;
  /** Folded: with diacritics, or without where the whole line has none. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a plan, cut for the search of names. */
export interface NameLine {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  /** True where nobody typed diacritics. */
  readonly isPlain: boolean;
}

/** Phrases word by word: marks and "và" between their words mean nothing. */
export interface PhraseTree {
  readonly exact: PhraseNode;
  readonly plain: PhraseNode;
}

interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  isEnd: boolean;
}

const token = /\([^()]*\)|[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}\p{N}]+)*|\S/gu;
/** A name that begins later than this is none of the line's. */
const longestSearch = 900;
const joining = foldText(andWord);
const plainJoining = foldWithoutDiacritics(andWord);

/** Cuts a composed (NFC) line into words, marks and asides. Linear. */
export function nameLine(text: string): NameLine {
  const isPlain = foldText(text) === foldWithoutDiacritics(text);
  const tokens = [...text.slice(0, longestSearch).matchAll(token)].map((found): NameToken => {
    const [piece] = found;
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(piece);
    const isAside = piece.length > 1 && piece.startsWith('(');
    const kind = isWord ? 'word' : isAside ? 'aside' : 'mark';
    const key = isWord ? foldText(piece) : piece;
    return { kind, text: piece, key, start: found.index, end: found.index + piece.length };
  });
  return { text, tokens, isPlain };
}

/** Makes a tree of phrases. */
export function phraseTree(phrases: Iterable<string>): PhraseTree {
  const tree: PhraseTree = { exact: emptyNode(), plain: emptyNode() };
  for (const phrase of phrases) {
    const words = foldText(phrase, { stripPunctuation: true })
      .split(' ')
      .filter((word) => word !== '' && word !== joining);
    if (words.length === 0) continue;
    insert(tree.exact, words);
    insert(
      tree.plain,
      words.map((word) => foldWithoutDiacritics(word)),
    );
  }
  return tree;
}

/** The index behind the longest phrase that begins at a token; `at` itself where none does. */
export function phraseEnd({ tokens, isPlain }: NameLine, at: number, tree: PhraseTree): number {
  let node: PhraseNode | undefined = isPlain ? tree.plain : tree.exact;
  let end = at;
  for (let index = at; index < tokens.length; index += 1) {
    const here = tokens[index];
    if (here === undefined || here.kind === 'aside') break;
    if (isJoin(here)) {
      if (index === at) break;
      continue;
    }
    if (here.kind !== 'word') break;
    node = node.next.get(here.key);
    if (node === undefined) break;
    if (node.isEnd) end = index + 1;
  }
  return end;
}

/** True for what may stand between two names, or between two words of one: a comma, a dash, "và", "&", a slash. */
export function isJoin({ kind, text, key }: NameToken): boolean {
  if (key === joining || (key === plainJoining && kind === 'word')) return true;
  return kind === 'mark' && /^[,&/+\-\u2010-\u2015]$/u.test(text);
}

/** True for a dash. */
export function isDash(token: NameToken | undefined): boolean {
  return token?.kind === 'mark' && /^[\-\u2010-\u2015]$/u.test(token.text);
}

/** True for a word that begins in a capital, or a number. */
export function isProper(token: NameToken | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}\d]/u.test(token.text);
}

/** True for a word in small letters. */
export function isSmall(token: NameToken | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text);
}

function emptyNode(): PhraseNode {
  return { next: new Map(), isEnd: false };
}

function insert(root: PhraseNode, words: readonly string[]): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    node = next;
  }
  node.isEnd = true;
}
