import { foldWithoutDiacritics, nfc } from '../text/folding';
import { lookUp, type BodyDictionary } from './bodyDictionary';
import { nextBorder, type Border } from './bodyTokens';
import { hardPieces } from './hardPieces';
import type { NamedBody } from './namedBody';
import { headLength, isProperName, pieceOf, spanText, type Piece } from './piece';
import { bodyOf, isPost, sideAt, wordsAt, type Side } from './sides';

/**
 * The bodies that a cell names, in its order. Names are matched whole and longest first; at ",", "-", "và", "/", "&" and
 * line breaks a cell is cut only where both sides stand for themselves: known to the dictionary, named alone elsewhere in
 * the workbook, or plainly names by their form. Parentheses belong to the body before them. In: the cell's text and the
 * dictionary; out: each body's own words with what they stand for.
 */
export function readBodies(text: string, dictionary: BodyDictionary): readonly NamedBody[] {
  return hardPieces(nfc(text)).flatMap((piece) => bodiesOfPiece(pieceOf(piece, dictionary)));
}

function bodiesOfPiece(piece: Piece): readonly NamedBody[] {
  const { tokens } = piece;
  const sides = new Map<number, Side>();
  const at = (index: number): Side => {
    const known = sides.get(index) ?? sideAt(piece, index);
    sides.set(index, known);
    return known;
  };
  const bodies: NamedBody[] = [];
  let from = firstWord(piece, 0);
  while (from < tokens.length) {
    const side = bodyAt(piece, from, at);
    const body = bodyOf(piece, from, side);
    if (body.text !== '') bodies.push(body);
    from = firstWord(piece, Math.max(side.end, from + 1));
  }
  return bodies;
}

/** The first token behind marks and separators. */
function firstWord({ tokens }: Piece, from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    if (
      nextBorder(
        [tokens[at]].flatMap((token) => token ?? []),
        0,
      ) === null &&
      tokens[at]?.kind !== 'mark'
    )
      return at;
  }
  return tokens.length;
}

/** The body that begins at a token: it reaches to the first border at which the cell may be cut. */
function bodyAt(piece: Piece, from: number, at: (index: number) => Side): Side {
  let left = at(from);
  for (;;) {
    const border = nextBorder(piece.tokens, left.end);
    if (border === null) return left;
    const right = at(border.next);
    if (border.next >= piece.tokens.length) return left;
    if (right.kind !== 'none' && isCut(piece, { from, left, border, right })) return left;
    const next = nextBorder(piece.tokens, border.next)?.at ?? piece.tokens.length;
    left = wordsAt(piece, from, next);
  }
}

interface Meeting {
  readonly from: number;
  readonly left: Side;
  readonly border: Border;
  readonly right: Side;
}

/** Whether two names meet at a border, and not two parts of one. */
function isCut(piece: Piece, meeting: Meeting): boolean {
  const { from, left, border, right } = meeting;
  const { gap } = border;
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
      if (stands) return isListed || gap === 'join';
      if (areAlike(piece, from, border.next)) return isListed || gap === 'join';
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
