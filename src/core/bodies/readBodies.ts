import { collapseSpaces, foldWithoutDiacritics, nfc } from '../text/folding';
import {
  bodyHeads,
  bodyPrefixes,
  collectiveBeginnings,
  collectiveWords,
  higherLevels,
  numberedGroup,
  roleSuffixes,
  unitSuffixes,
} from '../vocabulary/bodyPhrases';
import type { BodyDictionary } from './bodyDictionary';
import {
  isLineBreak,
  isSoftSeparator,
  longestMatch,
  phraseLength,
  tokensOf,
  type NameMatch,
  type Token,
} from './bodyTokens';
import type { NamedBody } from './namedBody';

/**
 * The bodies that a cell names, in its order. Names are matched whole and longest first, so that commas and "và"
 * inside a name do not cut it; what stays is cut at ";", line breaks, "," and " và ". Parentheses belong to the
 * body before them. In: the cell's text and the dictionary; out: each body's own words with what they stand for.
 */
export function readBodies(text: string, dictionary: BodyDictionary): readonly NamedBody[] {
  const composed = nfc(text);
  return hardPieces(composed).flatMap((piece) => bodiesOfPiece(piece, dictionary));
}

/** Cuts at ";" outside parentheses; a line that goes on in small letters belongs to the one above. */
function hardPieces(text: string): readonly string[] {
  const joined = text.replace(/\r\n?/g, '\n').replace(/([^;,:.\n])[ \t]*\n[ \t]*(?=\p{Ll})/gu, '$1 ');
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < joined.length; index += 1) {
    const letter = joined[index];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === ';' && depth === 0) {
      pieces.push(joined.slice(from, index));
      from = index + 1;
      depth = 0;
    }
  }
  pieces.push(joined.slice(from));
  return pieces
    .map((piece) => piece.split('\n').map(collapseSpaces).join('\n').trim())
    .filter((piece) => piece !== '');
}

interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dictionary: BodyDictionary;
}

function bodiesOfPiece(text: string, dictionary: BodyDictionary): readonly NamedBody[] {
  const piece = { text, tokens: tokensOf(text), dictionary };
  const bodies: NamedBody[] = [];
  let at = 0;
  while (at < piece.tokens.length) {
    const token = piece.tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      at += 1;
      continue;
    }
    if (isSoftSeparator(token)) {
      at += 1;
      continue;
    }
    const { body, end } = nextBody(piece, at);
    if (body.text !== '') bodies.push(body);
    at = Math.max(end, at + 1);
  }
  return bodies;
}

interface BodyRead {
  readonly body: NamedBody;
  readonly end: number;
}

function nextBody(piece: Piece, from: number): BodyRead {
  const prefix = phraseLength(piece.tokens, from, bodyPrefixes);
  const starts = prefix > 0 ? [from, from + prefix] : [from];
  for (const start of starts) {
    const match = longestMatch(piece.tokens, start, piece.dictionary);
    if (match !== null) return knownBody(piece, from, match);
    if (isCollectiveAt(piece, start)) return collectiveBody(piece, from);
  }
  return unknownBody(piece, from);
}

function knownBody(piece: Piece, from: number, match: NameMatch): BodyRead {
  const afterUnit = skipUnit(piece.tokens, match.end);
  const end = nextSeparator(piece.tokens, afterUnit);
  const text = spanText(piece, from, end);
  if (match.body.isNamed) return { body: { text, canonical: text, kind: 'known' }, end };
  const isOfHigherLevel =
    afterUnit === match.end &&
    phraseLength(piece.tokens, match.end, higherLevels) > 0 &&
    !match.body.isTheirs;
  if (isOfHigherLevel) return { body: { text, canonical: null, kind: 'unknown' }, end };
  return { body: { text, canonical: match.body.canonical, kind: 'known' }, end };
}

/** Passes "xã", "phường" and the commune's own name behind it, and "chủ trì", "tham mưu" behind that. */
function skipUnit(tokens: readonly Token[], from: number): number {
  let at = from;
  const unit = phraseLength(tokens, at, unitSuffixes);
  if (unit > 0) {
    at += unit;
    while (isProperName(tokens[at])) at += 1;
  }
  return at + phraseLength(tokens, at, roleSuffixes);
}

function isProperName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}\d]/u.test(token.text);
}

/** Index of the next comma, join or dash; asides before it belong to the body. */
function nextSeparator(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== undefined && isSoftSeparator(token)) return index;
  }
  return tokens.length;
}

function isCollectiveAt(piece: Piece, from: number): boolean {
  if (phraseLength(piece.tokens, from, collectiveBeginnings) > 0) return true;
  const rest = piece.tokens.slice(from, nextSeparator(piece.tokens, from)).map((token) => token.plain);
  return collectiveWords.some((words) => ` ${rest.join(' ')} `.includes(` ${words} `));
}

/** A phrase for many bodies reaches to the piece's end, or to a separator behind which a single body is named. */
function collectiveBody(piece: Piece, from: number): BodyRead {
  const { tokens } = piece;
  for (let index = from + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isSoftSeparator(token)) continue;
    if (isLineBreak(token)) return collective(piece, from, index);
    const isPlural = tokens[index + 1]?.plain === 'cac';
    if (!isPlural && longestMatch(tokens, index + 1, piece.dictionary) !== null)
      return collective(piece, from, index);
  }
  return collective(piece, from, tokens.length);
}

function collective(piece: Piece, from: number, end: number): BodyRead {
  return { body: { text: spanText(piece, from, end), canonical: null, kind: 'collective' }, end };
}

/** Unknown words reach to a separator behind which another body plainly begins, so that names keep their "và". */
function unknownBody(piece: Piece, from: number): BodyRead {
  const { tokens } = piece;
  let end = tokens.length;
  for (let index = from + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isSoftSeparator(token) || /^[./:]$/.test(token.text)) continue;
    const next = index + 1;
    const begins =
      isLineBreak(token) ||
      longestMatch(tokens, next, piece.dictionary) !== null ||
      phraseLength(tokens, next, bodyHeads) > 0 ||
      isCollectiveAt(piece, next);
    if (begins) {
      end = index;
      break;
    }
  }
  const text = spanText(piece, from, end);
  // dwelling groups are known by their number, each a body of its own
  const isKnown = numberedGroup.test(foldWithoutDiacritics(text));
  return { body: { text, canonical: isKnown ? text : null, kind: isKnown ? 'known' : 'unknown' }, end };
}

function spanText(piece: Piece, from: number, end: number): string {
  const first = piece.tokens[from];
  const last = piece.tokens[end - 1];
  if (first === undefined || last === undefined) return '';
  return collapseSpaces(piece.text.slice(first.start, last.end)).replace(/[\s,;.:]+$/u, '');
}

const keys = new WeakMap<NamedBody, string>();

/** The form in which two named bodies are the same: canonical name, else their folded words without asides. */
export function bodyKey(body: NamedBody): string {
  const known = keys.get(body);
  if (known !== undefined) return known;
  const words = body.canonical ?? body.text;
  const key = foldWithoutDiacritics(words.replace(/\([^()]*\)/g, ' '), { stripPunctuation: true });
  keys.set(body, key);
  return key;
}

/** Share of texts (0 … 1) in which at least one body is known or many are meant: whether a column names bodies. */
export function shareNamingBodies(texts: readonly string[], dictionary: BodyDictionary): number {
  const filled = texts.filter((text) => text.length <= 300);
  if (filled.length === 0) return 0;
  const naming = filled.filter((text) =>
    readBodies(text, dictionary).some((body) => body.kind !== 'unknown'),
  );
  return naming.length / texts.length;
}
