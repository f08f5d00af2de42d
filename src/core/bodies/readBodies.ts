import { foldWithoutDiacritics } from '../text/folding';
import { lookUp, type BodyDictionary } from './bodyDictionary';
import { isSeparator, matchesAt, nextBorder, tokensOf, type Border } from './bodyTokens';
import { positionBefore } from '../vocabulary/nomineeWords';
import { hardPieces } from './hardPieces';
import type { NamedBody } from './namedBody';
import { namesPerson } from './namesPerson';
import { chunkEnd, headLength, isProperName, pieceOf, spanText, type Piece } from './piece';
import { withoutReferences } from './withoutReferences';
import { bodyOf, isPost, sideAt, wordsAt, type Side } from './sides';
import { oncePer } from '../work/oncePer';

/**
 * The bodies that a cell names, in its order. Names are matched whole and longest first; at ",", "-", "và", "/", "&" and
 * line breaks a cell is cut only where both sides stand for themselves: known to the dictionary, named alone elsewhere in
 * the workbook, or plainly names by their form. Parentheses belong to the body before them. In: the cell's text and the
 * dictionary; out: each body's own words with what they stand for.
 */
export function readBodies(text: string, dictionary: BodyDictionary): readonly NamedBody[] {
  return hardPieces(withoutReferences(text)).flatMap((piece) => bodiesOfPiece(pieceOf(piece, dictionary)));
}

/** A piece being read: what stands at its tokens, each looked at once. */
interface Reading {
  readonly piece: Piece;
  readonly sides: Map<number, Side>;
  /** The head that words without one lean on: "Hội" for "CCB" in "Hội Nông dân, CCB". */
  readonly heads: Map<number, string>;
}

function bodiesOfPiece(piece: Piece): readonly NamedBody[] {
  const reading: Reading = { piece, sides: new Map(), heads: new Map() };
  const bodies: NamedBody[] = [];
  let from = firstWord(piece, 0);
  while (from < piece.tokens.length) {
    const side = bodyAt(reading, from);
    const body = bodyOf(piece, from, side);
    if (body.text !== '') bodies.push(body);
    from = firstWord(piece, Math.max(side.end, from + 1));
  }
  return bodies;
}

/** The first token behind marks and separators. */
function firstWord({ tokens }: Piece, from: number): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    if (token.kind !== 'mark' && !isSeparator(token)) break;
    at += 1;
  }
  return at;
}

function sideOf({ piece, sides }: Reading, at: number): Side {
  const known = sides.get(at) ?? sideAt(piece, at);
  sides.set(at, known);
  return known;
}

/** The body that begins at a token: it reaches to the first border at which the cell may be cut. */
function bodyAt(reading: Reading, from: number): Side {
  const { piece } = reading;
  let left = sideOf(reading, from);
  for (;;) {
    const border = nextBorder(piece.tokens, left.end);
    if (border === null || border.next >= piece.tokens.length) return left;
    const right = leaningOn(reading, { from, left, border, right: sideOf(reading, border.next) });
    if (right.kind !== 'none' && isCut(piece, { from, left, border, right })) return left;
    left = wordsAt(piece, from, chunkEnd(piece, border.next));
  }
}

/** Words behind a comma that are a body only with the head of the name before them ("Hội Nông dân, CCB"). */
function leaningOn(reading: Reading, { from, left, border, right }: Meeting): Side {
  const { piece, sides, heads } = reading;
  const stands = left.kind === 'standing' || left.kind === 'weak';
  if (right.kind !== 'bare' || border.gap !== 'list' || !stands) return right;
  const ownHead = headLength(piece, from);
  const head = ownHead > 0 ? spanText(piece, from, from + ownHead) : heads.get(from);
  const canonical =
    head === undefined ? null : bodyNamed(piece, head, spanText(piece, border.next, right.end));
  if (head === undefined || canonical === null) return right;
  const leaning: Side = { ...right, kind: 'standing', canonical };
  sides.set(border.next, leaning);
  heads.set(border.next, head);
  return leaning;
}

/** The body that a head and other words name together; one of a kind is its own name. */
function bodyNamed({ dictionary }: Piece, head: string, rest: string): string | null {
  const whole = `${head} ${rest}`;
  const [match] = matchesAt(tokensOf(whole), 0, dictionary);
  if (match === undefined || match.end <= tokensOf(head).length) return null;
  return match.body.isNamed ? whole : (lookUp(dictionary, whole)?.canonical ?? null);
}

interface Meeting {
  readonly from: number;
  readonly left: Side;
  readonly border: Border;
  readonly right: Side;
}

/** "Đ/c Lê Văn A, Trưởng thôn": a person and the post that the person holds. */
function isPersonThenPost(piece: Piece, { from, left, border, right }: Meeting): boolean {
  const post = foldWithoutDiacritics(spanText(piece, border.next, right.end));
  return positionBefore.test(post) && namesPerson(spanText(piece, from, left.end));
}

/** Whether two names meet at a border, and not two parts of one. */
function isCut(piece: Piece, meeting: Meeting): boolean {
  const { from, left, border, right } = meeting;
  const { gap } = border;
  if (isPersonThenPost(piece, meeting)) return false;
  const isListed = gap === 'list' || gap === 'line';
  if (left.kind === 'bare' || gap === 'line') {
    // a post on one line, its body on the next
    if (isPost(piece, from, left.end)) return false;
  }
  const stands = left.kind === 'standing' || left.kind === 'many';
  switch (right.kind) {
    case 'standing':
      if (stands || left.kind === 'weak') return true;
      return left.kind === 'formed' ? isListed : gap === 'list';
    case 'many':
      return gap === 'list' || (gap !== 'dash' && gap !== 'stop' && left.kind !== 'bare');
    case 'weak':
      if (left.kind === 'weak') return true;
      return stands && ((isListed && !right.isFaint) || left.isClosed || !governs(piece, meeting));
    case 'formed':
      if (areAlike(piece, from, border.next)) return gap !== 'stop';
      if (stands) return isListed || gap === 'join';
      return isListed && (left.kind === 'formed' || left.kind === 'weak');
    case 'bare':
      if (areAlike(piece, from, border.next)) return isListed || gap === 'join';
      return left.isClosed && (isListed || gap === 'join');
    case 'none':
      return false;
  }
}

/** True where the left name's head may reach over both: "Phòng Kinh tế và Tài chính", but not "Hội Nông dân và Phụ nữ". */
function governs(piece: Piece, { from, left, border, right }: Meeting): boolean {
  const head = headLength(piece, from);
  if (head === 0 || from + head === left.end) return false;
  const whole = `${spanText(piece, from, from + head)} ${spanText(piece, border.next, right.end)}`;
  return lookUp(piece.dictionary, whole) === null;
}

/** Two names that begin with the same word, in a capital: "Nhóm A, Nhóm B". */
function areAlike({ tokens }: Piece, one: number, other: number): boolean {
  return isProperName(tokens[other]) && tokens[one]?.exact === tokens[other]?.exact;
}

/** The form in which two named bodies are the same: canonical name, else their folded words without asides. */
export const bodyKey = oncePer((body: NamedBody): string => {
  const words = body.canonical ?? body.text;
  return foldWithoutDiacritics(words.replace(/\([^()]*\)/g, ' '), { stripPunctuation: true });
});

/** Share of texts (0 … 1) in which at least one body is known or many are meant: whether a column names bodies. */
export function shareNamingBodies(texts: readonly string[], dictionary: BodyDictionary): number {
  const filled = texts.filter((text) => text.length <= 300);
  if (filled.length === 0) return 0;
  const naming = filled.filter((text) =>
    readBodies(text, dictionary).some((body) => body.kind !== 'unknown'),
  );
  return naming.length / texts.length;
}
