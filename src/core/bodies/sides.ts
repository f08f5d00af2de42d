import { foldWithoutDiacritics } from '../text/folding';
import {
  belongingWords,
  higherLevels,
  numberedGroup,
  oneWordKinds,
  postWords,
  roleSuffixes,
  unitSuffixes,
} from '../vocabulary/bodyPhrases';
import { matchesAt, nextBorder, phraseLength, standingEnds, type NameMatch } from './bodyTokens';
import { endOfMany, isManyKinds, meansMany } from './manyBodies';
import type { NamedBody } from './namedBody';
import { behindAsides, chunkEnd, headLength, isProperName, isSmall, spanText, type Piece } from './piece';

/**
 * What stands on one side of a separator. standing: a name that something knows, or the workbook names alone; weak: a
 * known name without its head ("Kế toán"), which may be the end of a longer one; many: a phrase for many bodies; formed:
 * a name by its form alone ("Đội …"); bare: other words; none: no words at all.
 */
export interface Side {
  readonly kind: 'standing' | 'weak' | 'many' | 'formed' | 'bare' | 'none';
  /** Index behind its last token: a border, or the piece's end. */
  readonly end: number;
  /** Canonical name of a known body, or its own words where it is one of a kind; null: nothing knows it. */
  readonly canonical: string | null;
  /** Plainly over: the commune, an aside or a duty closes the name. */
  readonly isClosed: boolean;
  /** The short name of a body of another time, which says little beside others. */
  readonly isFaint: boolean;
}

/** The body that a side of a piece names. */
export function bodyOf(piece: Piece, from: number, { kind, end, canonical }: Side): NamedBody {
  const text = spanText(piece, from, end);
  if (kind === 'many') return { text, canonical: null, kind: 'collective' };
  return { text, canonical, kind: canonical === null ? 'unknown' : 'known' };
}

/** Reads what begins at a token of a piece: the longest that stands, else the words up to the next border. */
export function sideAt(piece: Piece, from: number): Side {
  const at = behindAsides(piece.tokens, from);
  const end = chunkEnd(piece, at);
  if (at === end) return side('none', end);
  const standing = Math.max(0, ...standingEnds(piece.tokens, at, piece.dictionary).filter(isWhole(piece)));
  const standingEnd = standing === 0 ? 0 : behindAsides(piece.tokens, standing);
  for (const start of startsOf(piece, at)) {
    const found = knownAt(piece, from, start) ?? manyAt(piece, start);
    if (found === null) continue;
    if (found.end > standingEnd) return found;
    if (found.end === standingEnd) return found.kind === 'weak' ? { ...found, kind: 'standing' } : found;
    break;
  }
  const words = wordsAt(piece, from, standing > 0 ? standingEnd : end);
  return standing > 0 ? { ...words, kind: 'standing' } : words;
}

/** Words that nothing knows: dwelling groups go by their number, other names by their form. */
export function wordsAt(piece: Piece, from: number, end: number): Side {
  const at = behindAsides(piece.tokens, from);
  if (end - at <= longestGroup && numberedGroup.test(foldWithoutDiacritics(spanText(piece, at, end)))) {
    return { ...side('standing', end), canonical: spanText(piece, from, end) };
  }
  return side(isFormed(piece, at) ? 'formed' : 'bare', end);
}

/** A group's number stands within so many words and asides. */
const longestGroup = 12;

/** True where the words from one token to another name nothing but a post ("Lãnh đạo"). */
export function isPost({ tokens }: Piece, from: number, end: number): boolean {
  const length = phraseLength(tokens, from, postWords);
  return length > 0 && from + length === end;
}

function side(kind: Side['kind'], end: number): Side {
  return { kind, end, canonical: null, isClosed: false, isFaint: false };
}

function isWhole(piece: Piece): (end: number) => boolean {
  return (end) => {
    const behind = behindAsides(piece.tokens, end);
    return behind === chunkEnd(piece, behind);
  };
}

function isFormed(piece: Piece, at: number): boolean {
  const head = headLength(piece, at);
  return (
    head > 0 &&
    (piece.isPlain || isProperName(piece.tokens[at])) &&
    (head > 1 || at + head < chunkEnd(piece, at))
  );
}

/** A post in front of a body is passed over ("Lãnh đạo Công an"), first where it stands on a line of its own. */
function startsOf({ tokens }: Piece, at: number): readonly number[] {
  const post = phraseLength(tokens, at, postWords);
  if (post === 0) return [at];
  const border = nextBorder(tokens, at + post);
  return border?.at === at + post && border.gap === 'line' ? [border.next, at] : [at, at + post];
}

function knownAt(piece: Piece, from: number, start: number): Side | null {
  for (const match of matchesAt(piece.tokens, start, piece.dictionary)) {
    // "Các ban" are no "Các bản"
    if (match.form === 'plain' && match.body.isNamed && !piece.isPlain) continue;
    const found = match.body.isNamed
      ? namedBody(piece, { from, start, match })
      : knownBody(piece, { from, start, match });
    if (found !== null) return found;
  }
  return null;
}

interface MatchAt {
  readonly from: number;
  readonly start: number;
  readonly match: NameMatch;
}

/** One of a kind: the words up to the border are its name. "Bản tin" is no "Bản". */
function namedBody(piece: Piece, { from, start, match }: MatchAt): Side | null {
  const { tokens } = piece;
  const end = chunkEnd(piece, match.end);
  const isMany = tokens.slice(start, end).some((_token, offset) => isManyKinds(piece, start + offset));
  const many = isMany ? endOfMany(piece, start, isNameIn(piece)) : end;
  if (many > end) return side('many', many);
  const isOneWord = phraseLength(tokens, start, oneWordKinds) === match.end - start;
  if (isOneWord && isSmall(tokens[match.end])) return null;
  return { ...side('standing', end), canonical: spanText(piece, from, end) };
}

/** A known body, where what follows its name up to the border says no other. */
function knownBody(piece: Piece, { start, match }: MatchAt): Side | null {
  const { body } = match;
  const isHigher = phraseLength(piece.tokens, match.end, higherLevels) > 0 && !body.isTheirs;
  const tail = isHigher ? null : tailOf(piece, match.end);
  if (tail === null) return null;
  const many = endOfUnits(piece, tail.end);
  if (many > tail.end) return side('many', many);
  const isWeak = !tail.isClosed && !body.isTheirs && isHeadless(piece, start, match.end);
  return {
    kind: isWeak ? 'weak' : 'standing',
    end: tail.end,
    canonical: body.canonical,
    isClosed: tail.isClosed,
    isFaint: isWeak && !body.isOfEra,
  };
}

/** "UBND xã, phường": a level behind the comma makes many of one. */
function endOfUnits(piece: Piece, from: number): number {
  const { tokens } = piece;
  if (phraseLength(tokens, from - 1, unitSuffixes) !== 1) return from;
  let end = from;
  for (let border = nextBorder(tokens, end); border !== null; border = nextBorder(tokens, end)) {
    const unit = phraseLength(tokens, border.next, unitSuffixes);
    if (border.at !== end || unit === 0 || border.next + unit !== chunkEnd(piece, border.next)) break;
    end = border.next + unit;
  }
  return end;
}

function isHeadless(piece: Piece, start: number, end: number): boolean {
  const [first, second] = piece.tokens.slice(start, end);
  const isAbbreviation = second === undefined && /^\p{Lu}{2,}$/u.test(first?.text ?? '');
  return !isAbbreviation && headLength(piece, start) === 0;
}

/** Passes the commune and its name, asides, and "chủ trì", "thuộc …" behind those; null where other words follow. */
function tailOf(piece: Piece, from: number): { readonly end: number; readonly isClosed: boolean } | null {
  const { tokens } = piece;
  let at = from;
  for (;;) {
    const end = chunkEnd(piece, at);
    const unit = phraseLength(tokens, at, unitSuffixes);
    const proper = properEnd(piece, at + unit, end);
    const aside = behindAsides(tokens, at);
    if (at === end) return { end, isClosed: at > from };
    const says = phraseLength(tokens, at, roleSuffixes) > 0 || phraseLength(tokens, at, belongingWords) > 0;
    if (says) return { end, isClosed: true };
    if (unit > 0) at = proper;
    else if (aside > at) at = aside;
    else if (proper > at && headLength(piece, at) === 0) at = proper;
    else return null;
  }
}

/** The end of a proper name of at most five words. */
function properEnd({ tokens }: Piece, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + longestPlaceName && isProperName(tokens[at])) at += 1;
  return at;
}

const longestPlaceName = 5;

function manyAt(piece: Piece, start: number): Side | null {
  if (!meansMany(piece, start)) return null;
  return side('many', endOfMany(piece, start, isNameIn(piece)));
}

/** A single body is named there, by whatever knows it or by its form. */
function isNameIn(piece: Piece): (at: number) => boolean {
  return (at) =>
    startsOf(piece, at).some((start) => knownAt(piece, at, start) !== null) ||
    standingEnds(piece.tokens, at, piece.dictionary).some(isWhole(piece)) ||
    isFormed(piece, at);
}
