import { collapseSpaces, foldText, foldWithoutDiacritics } from '../text/folding';
import { nameHeads, notNameHeads } from '../vocabulary/bodyPhrases';
import type { BodyDictionary } from './bodyDictionary';
import { nextBorder, phraseLength, tokensOf, type Token } from './bodyTokens';

/** A part of a cell between two hard separators, with what its names are looked up in. */
export interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dictionary: BodyDictionary;
  /** True where nobody typed diacritics. */
  readonly isPlain: boolean;
}

/** Opens a piece of a cell. */
export function pieceOf(text: string, dictionary: BodyDictionary): Piece {
  const tokens = tokensOf(text);
  return { text, tokens, dictionary, isPlain: tokens.every(({ exact, plain }) => exact === plain) };
}

/** The piece's words from one token to before another, on one line, without closing marks. */
export function spanText({ text, tokens }: Piece, from: number, end: number): string {
  const first = tokens[from];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return '';
  return collapseSpaces(text.slice(first.start, last.end)).replace(/[\s,;.:]+$/u, '');
}

/** Where the next border begins, or the piece ends. */
export function chunkEnd({ tokens }: Piece, from: number): number {
  return nextBorder(tokens, from)?.at ?? tokens.length;
}

/** The head with which a name begins at a token ("Phòng", "Ban"), in tokens; 0: none. */
export function headLength({ tokens, isPlain }: Piece, at: number): number {
  const heads = (phrases: readonly string[]) =>
    Math.max(
      phraseLength(tokens, at, foldedPhrases(phrases, foldText, exactPhrases), 'exact'),
      isPlain ? phraseLength(tokens, at, foldedPhrases(phrases, foldWithoutDiacritics, plainPhrases)) : 0,
    );
  return heads(notNameHeads) > 0 ? 0 : heads(nameHeads);
}

/** True for a word with a capital letter, or a number. */
export function isProperName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}\d]/u.test(token.text);
}

/** True for a word that begins in a small letter. */
export function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text);
}

/** The token behind the asides that begin at one. */
export function behindAsides(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'aside') at += 1;
  return at;
}

const exactPhrases = new WeakMap<readonly string[], readonly string[]>();
const plainPhrases = new WeakMap<readonly string[], readonly string[]>();

/** Phrases in the form in which words are compared, folded once. */
function foldedPhrases(
  phrases: readonly string[],
  fold: (phrase: string) => string,
  kept: WeakMap<readonly string[], readonly string[]>,
): readonly string[] {
  const known = kept.get(phrases) ?? phrases.map((phrase) => fold(phrase));
  kept.set(phrases, known);
  return known;
}
