import { foldText, foldWithoutDiacritics } from '../text/folding';
import type { BodyDictionary, KnownBody, NameNode } from './bodyDictionary';

/** A word or a mark of a cell's text, with its place in it. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'aside';
  readonly text: string;
  /** Folded, with and without diacritics. */
  readonly exact: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const tokenPattern = /\([^()]*\)|[\p{L}\p{M}\p{N}]+|\n|[^\s]/gu;

/** Cuts a composed (NFC) text into words, marks and asides in parentheses. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)].map((found): Token => {
    const [piece] = found;
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(piece);
    const kind = isWord ? 'word' : piece.startsWith('(') && piece.length > 1 ? 'aside' : 'mark';
    const exact = isWord ? foldText(piece) : piece;
    const plain = isWord ? foldWithoutDiacritics(piece) : piece;
    return { kind, text: piece, exact, plain, start: found.index, end: found.index + piece.length };
  });
}

/** True for "và", "&" and "+": they may join two bodies, or two words inside one name. */
function isJoin(token: Token): boolean {
  return token.plain === 'va' || token.text === '&' || token.text === '+';
}

/** True for a line break: it ends an unknown name, but a known one may be wrapped over it. */
export function isLineBreak(token: Token): boolean {
  return token.text === '\n';
}

/** True where a body's name may end: comma, join, dash or line break. */
export function isSoftSeparator(token: Token): boolean {
  return (
    isJoin(token) ||
    isLineBreak(token) ||
    (token.kind === 'mark' && /^[,\-\u2010-\u2015/:.]$/u.test(token.text))
  );
}

/** A known name that begins at a token: `end` is the index after its last token. */
export interface NameMatch {
  readonly body: KnownBody;
  readonly end: number;
}

/** The longest name of the dictionary that begins at `from`; marks and joins between its words are passed over. */
export function longestMatch(
  tokens: readonly Token[],
  from: number,
  dictionary: BodyDictionary,
): NameMatch | null {
  const exact = walk(tokens, from, { root: dictionary.exact, form: 'exact' });
  const plain = walk(tokens, from, { root: dictionary.plain, form: 'plain' });
  if (exact === null) return plain;
  return plain !== null && plain.end > exact.end ? plain : exact;
}

function walk(
  tokens: readonly Token[],
  from: number,
  by: { readonly root: NameNode; readonly form: 'exact' | 'plain' },
): NameMatch | null {
  let node: NameNode | undefined = by.root;
  let best: NameMatch | null = null;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'aside') break;
    if (isSoftSeparator(token)) {
      if (index === from) return null;
      continue;
    }
    if (token.kind !== 'word') break;
    node = node.next.get(token[by.form]);
    if (node === undefined) break;
    if (node.body !== null) best = { body: node.body, end: index + 1 };
  }
  return best;
}

/** The length in tokens of the longest of `phrases` (folded, without diacritics) that begins at `from`; 0: none. */
export function phraseLength(tokens: readonly Token[], from: number, phrases: readonly string[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    const words = phrase.match(/[\p{L}\p{N}]+|,/gu) ?? [];
    if (words.length <= longest) continue;
    if (words.every((word, offset) => tokens[from + offset]?.plain === word)) longest = words.length;
  }
  return longest;
}
