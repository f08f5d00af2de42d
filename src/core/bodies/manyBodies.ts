import {
  collectiveBeginnings,
  collectiveWords,
  kindNouns,
  levelWord,
  manyWord,
  peopleBeforeMany,
} from '../vocabulary/bodyPhrases';
import { matchesAt, nextBorder, phraseLength } from './bodyTokens';
import { chunkEnd, headLength, isSmall, type Piece } from './piece';

/** True where a phrase for many bodies begins: "các ngành", "UBND các xã", "Trưởng các thôn", "21 Ban CTMT". */
export function meansMany(piece: Piece, at: number): boolean {
  const { tokens } = piece;
  if (phraseLength(tokens, at, collectiveBeginnings) > 0) return true;
  if (isManyKinds(piece, at) || isCounted(piece, at)) return true;
  if (frontEnds(piece, at).some((end) => isManyKinds(piece, end) || isLevel(piece, end))) return true;
  const rest = tokens.slice(at, chunkEnd(piece, at)).map((token) => token.plain);
  return collectiveWords.some((words) => ` ${rest.join(' ')} `.includes(` ${words} `));
}

/** "các" and a kind of bodies or people. */
export function isManyKinds({ tokens }: Piece, at: number): boolean {
  return tokens[at]?.plain === manyWord && phraseLength(tokens, at + 1, kindNouns) > 0;
}

/** "cấp xã": the bodies of that level, each in its own place. */
function isLevel({ tokens }: Piece, at: number): boolean {
  return tokens[at]?.plain === levelWord && phraseLength(tokens, at + 1, kindNouns) > 0;
}

/** "21 Ban …", "05 chi bộ", "12/12 thôn", "100% chi bộ": a number in front of a kind. */
function isCounted(piece: Piece, at: number): boolean {
  const { tokens } = piece;
  if (!/^\d{1,4}$/.test(tokens[at]?.text ?? '') || Number(tokens[at]?.text) < 2) return false;
  let next = at + 1;
  if (tokens[next]?.text === '%') next += 1;
  else if (tokens[next]?.text === '/' && /^\d{1,4}$/.test(tokens[next + 1]?.text ?? '')) next += 2;
  return phraseLength(tokens, next, kindNouns) > 0 || headLength(piece, next) > 0;
}

/** Where the words end of which each place has its own: people in posts, a body of the dictionary, "GVCN". */
function frontEnds({ tokens, dictionary }: Piece, at: number): readonly number[] {
  const people = phraseLength(tokens, at, peopleBeforeMany);
  const first = tokens[at];
  const isShort = first?.kind === 'word' && /^\p{Lu}{2,}$/u.test(first.text);
  return [
    ...(people > 0 ? [at + people] : []),
    ...(isShort ? [at + 1] : []),
    ...matchesAt(tokens, at, dictionary).map(({ end }) => end),
  ];
}

/**
 * Where a phrase for many bodies ends that begins at `from`: at a line break, or at a separator behind which a single
 * body is named; kinds in small letters ("phường, đặc khu") go on.
 * @param isName tells whether a single body is named at a token
 */
export function endOfMany(piece: Piece, from: number, isName: (at: number) => boolean): number {
  const { tokens } = piece;
  for (let border = nextBorder(tokens, from + 1); border !== null; border = nextBorder(tokens, border.next)) {
    if (border.next >= tokens.length || border.gap === 'line') return border.at;
    // "Các Sở: Tài chính, Nội vụ" are told one by one
    if (tokens[border.at]?.text === ':') return pieceOrLineEnd(piece, border.next);
    if (!goesOn(piece, border.next) && isName(border.next)) return border.at;
  }
  return tokens.length;
}

function pieceOrLineEnd({ tokens }: Piece, from: number): number {
  for (let border = nextBorder(tokens, from); border !== null; border = nextBorder(tokens, border.next)) {
    if (border.gap === 'line') return border.at;
  }
  return tokens.length;
}

function goesOn(piece: Piece, at: number): boolean {
  const { tokens } = piece;
  if (tokens[at]?.plain === manyWord) return true;
  const kind = phraseLength(tokens, at, kindNouns);
  return kind > 0 && (isSmall(tokens[at]) || at + kind === chunkEnd(piece, at));
}
