import { nfc } from '../text/folding';
import { atOnce, mapWork, part, type Work } from '../work/work';
import { addStanding, withStanding, type BodyDictionary } from './bodyDictionary';
import { nextBorder, tokensOf } from './bodyTokens';
import { hardPieces } from './hardPieces';
import { readBodies } from './readBodies';

/** Names longer than this are sentences. */
const longestStanding = 120;

/**
 * The dictionary with the names that stand alone in cells of bodies: a whole cell, or a piece between semicolons. First
 * those without a mark inside; then those with one that even so are one body ("Ban Pháp chế, Thi đua"), the shortest
 * first, since longer ones may be made of them. Bit by bit; linear in cells.
 */
export function* standingNames(dictionary: BodyDictionary, cells: Iterable<string>): Work<BodyDictionary> {
  const pieces = new Set<string>();
  const gather = (cell: string): void => {
    for (const piece of hardPieces(nfc(cell))) if (piece.length <= longestStanding) pieces.add(piece);
  };
  yield* part(mapWork([...new Set(cells)], gather), 0, 0.2);
  const marked = yield* part(mapWork([...pieces], hasMark), 0.2, 0.4);
  const told = withStanding(
    dictionary,
    [...pieces].filter((_piece, at) => marked[at] === false),
  );
  const others = [...pieces]
    .filter((_piece, at) => marked[at] === true)
    .sort((one, other) => one.length - other.length);
  const tell = (piece: string): void => {
    if (isOne(piece, told)) addStanding(told, piece);
  };
  yield* part(mapWork(others, tell), 0.4, 1);
  return told;
}

/** The same in one go, for few cells. */
export function withStandingNames(dictionary: BodyDictionary, cells: Iterable<string>): BodyDictionary {
  return atOnce(standingNames(dictionary, cells));
}

function hasMark(piece: string): boolean {
  return nextBorder(tokensOf(piece), 0) !== null;
}

function isOne(piece: string, dictionary: BodyDictionary): boolean {
  const bodies = readBodies(piece, dictionary);
  return bodies.length === 1 && bodies[0]?.kind === 'unknown';
}
