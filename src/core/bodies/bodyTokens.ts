import { foldText, foldWithoutDiacritics } from '../text/folding';
import { shortWords } from '../vocabulary/bodyPhrases';
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

/** What stands between two names: a comma or slash, "và", a dash, a line break, a full stop. */
export type Gap = 'list' | 'join' | 'dash' | 'line' | 'stop';

/** Of several marks in a row, the first of these counts: a line that ends in "và" goes on. */
const gapsByWeight: readonly Gap[] = ['list', 'join', 'dash', 'line', 'stop'];

function gapOf(token: Token): Gap | null {
  if (token.plain === 'va' || token.text === '&' || token.text === '+') return 'join';
  if (token.kind !== 'mark') return null;
  if (token.text === '\n') return 'line';
  if (/^[,/\u2022|]$/u.test(token.text)) return 'list';
  if (/^[.:]$/.test(token.text)) return 'stop';
  return /^[\-\u2010-\u2015]$/u.test(token.text) ? 'dash' : null;
}

/** A place where a name may end: `at` its first mark, `next` the token behind the last. */
export interface Border {
  readonly at: number;
  readonly next: number;
  readonly gap: Gap;
}

/** The first border at or behind a token; null: none before the end. */
export function nextBorder(tokens: readonly Token[], from: number): Border | null {
  for (let at = from; at < tokens.length; at += 1) {
    const gaps: Gap[] = [];
    for (let token = tokens[at]; token !== undefined; token = tokens[at + gaps.length]) {
      const gap = gapOf(token);
      if (gap === null) break;
      gaps.push(gap);
    }
    const gap = gapsByWeight.find((one) => gaps.includes(one));
    if (gap !== undefined) return { at, next: at + gaps.length, gap };
  }
  return null;
}

/** True for a comma, a join, a dash or a line break. */
export function isSeparator(token: Token): boolean {
  return gapOf(token) !== null;
}

/** A known name that begins at a token: `end` is the index after its last token. */
export interface NameMatch {
  readonly body: KnownBody;
  readonly end: number;
  /** plain: only without diacritics are the words the same. */
  readonly form: 'exact' | 'plain';
}

/**
 * The names of the dictionary that begin at `from`, longest first; marks and joins between their words are passed over.
 * A name may begin with a short word that stands for others ("TT." for "Thường trực").
 */
export function matchesAt(
  tokens: readonly Token[],
  from: number,
  dictionary: BodyDictionary,
): readonly NameMatch[] {
  const written = walks(tokens, from, dictionary);
  const first = tokens[from];
  const spellings = first?.kind === 'word' ? shortWords[first.exact] : undefined;
  if (first === undefined || spellings === undefined) return written;
  const ahead = tokens.slice(from + 1, from + 1 + longestName);
  const spelledOut = spellings.flatMap((words) => {
    const spelled = words.split(' ').map((word): Token => {
      return { ...first, text: word, exact: foldText(word), plain: foldWithoutDiacritics(word) };
    });
    const added = spelled.length - 1;
    const found = walks([...spelled, ...ahead], 0, dictionary);
    return found
      .filter(({ end }) => end > spelled.length)
      .map((match) => ({ ...match, end: from + match.end - added }));
  });
  return [...written, ...spelledOut].sort((one, other) => other.end - one.end);
}

/** No name has more words and marks than these. */
const longestName = 40;

function walks(tokens: readonly Token[], from: number, dictionary: BodyDictionary): readonly NameMatch[] {
  const found = new Map<number, NameMatch>();
  for (const match of walk(tokens, from, { root: dictionary.plain, form: 'plain' }))
    found.set(match.end, match);
  // the same words with their diacritics say more
  for (const match of walk(tokens, from, { root: dictionary.exact, form: 'exact' }))
    found.set(match.end, match);
  return [...found.values()].sort((one, other) => other.end - one.end);
}

/** The longest name that stands for itself in the workbook and begins at `from`; its end, or null. */
export function standingEnds(
  tokens: readonly Token[],
  from: number,
  { standing }: BodyDictionary,
): readonly number[] {
  return walk(tokens, from, { root: standing, form: 'exact' }).map(({ end }) => end);
}

function walk(
  tokens: readonly Token[],
  from: number,
  by: { readonly root: NameNode; readonly form: 'exact' | 'plain' },
): readonly NameMatch[] {
  let node: NameNode | undefined = by.root;
  const found: NameMatch[] = [];
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'aside') break;
    if (isSeparator(token)) {
      if (index === from) return [];
      continue;
    }
    if (token.kind !== 'word') break;
    node = node.next.get(token[by.form]);
    if (node === undefined) break;
    if (node.body !== null) found.push({ body: node.body, end: index + 1, form: by.form });
  }
  return found;
}

/** The length in tokens of the longest of `phrases` that begins at `from`; 0: none. */
export function phraseLength(
  tokens: readonly Token[],
  from: number,
  phrases: readonly string[],
  form: 'exact' | 'plain' = 'plain',
): number {
  const first = tokens[from]?.[form];
  const beginning = first === undefined ? undefined : byFirstWord(phrases).get(first);
  let longest = 0;
  for (const words of beginning ?? []) {
    if (words.length <= longest) continue;
    if (words.every((word, offset) => tokens[from + offset]?.[form] === word)) longest = words.length;
  }
  return longest;
}

type PhrasesByWord = ReadonlyMap<string, readonly (readonly string[])[]>;

const indexes = new WeakMap<readonly string[], PhrasesByWord>();

/** Phrases as words, by their first: most tokens begin none. Made once for each list of phrases. */
function byFirstWord(phrases: readonly string[]): PhrasesByWord {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.match(/[\p{L}\p{N}]+|,/gu) ?? [];
    const [first] = words;
    if (first === undefined) continue;
    index.set(first, [...(index.get(first) ?? []), [...words]]);
  }
  indexes.set(phrases, index);
  return index;
}
