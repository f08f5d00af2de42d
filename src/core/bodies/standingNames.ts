import { nfc } from '../text/folding';
import { addStanding, withStanding, type BodyDictionary } from './bodyDictionary';
import { nextBorder, tokensOf } from './bodyTokens';
import { hardPieces } from './hardPieces';
import { readBodies } from './readBodies';

/** Names longer than this are sentences. */
const longestStanding = 120;

/**
 * The dictionary with the names that stand alone in cells of bodies: a whole cell, or a piece between semicolons. First
 * those without a mark inside; then those with one that even so are one body ("Ban Pháp chế, Thi đua"), the shortest
 * first, since longer ones may be made of them. Linear in cells.
 */
export function withStandingNames(dictionary: BodyDictionary, cells: Iterable<string>): BodyDictionary {
  const pieces = new Set<string>();
  for (const cell of new Set(cells)) {
    for (const piece of hardPieces(nfc(cell))) if (piece.length <= longestStanding) pieces.add(piece);
  }
  const hasMark = (piece: string): boolean => nextBorder(tokensOf(piece), 0) !== null;
  const told = withStanding(
    dictionary,
    [...pieces].filter((piece) => !hasMark(piece)),
  );
  const others = [...pieces].filter(hasMark).sort((one, other) => one.length - other.length);
  for (const piece of others) if (isOne(piece, told)) addStanding(told, piece);
  return told;
}

function isOne(piece: string, dictionary: BodyDictionary): boolean {
  const bodies = readBodies(piece, dictionary);
  return bodies.length === 1 && bodies[0]?.kind === 'unknown';
}
