import type { PlanItem, PlanPart } from '../plan';
import { readBodyLine, type BodyLine, type LinePlace } from './bodyLine';
import { placeOfItem, placeOfPart, type BodyPlace } from './kindOfPart';
import { linesOfItem } from './linesOfItem';

/** A heading or line of a part in its place, with what it says of a body. */
export interface PlacedLine {
  readonly words: string;
  /** As the outline has it, with its number. */
  readonly text: string;
  readonly id: string | null;
  /** 0 for an item's own line, from 1 for numbers below it; null for a line without number or letter. */
  readonly depth: number | null;
  readonly isItem: boolean;
  readonly place: BodyPlace;
  readonly told: BodyLine | null;
  /** True under an item of which most lines name bodies: "2. Các đơn vị" with "- Công an xã: …" below. */
  readonly isInListOfBodies: boolean;
}

/** The lines of a part from the top down. */
export function placedLines(part: PlanPart): readonly PlacedLine[] {
  const place = placeOfPart(part.title);
  const isAmongBodies = place === 'alone' && mostNameBodies(part.items);
  return part.items.flatMap((item): readonly PlacedLine[] => {
    const told = toldIn(item.title, place, { isNumbered: item.id !== null, isAmongBodies });
    const heading: PlacedLine = {
      words: item.title,
      text: item.title,
      id: item.id,
      depth: 0,
      isItem: true,
      place,
      told,
      isInListOfBodies: false,
    };
    const below = placeOfItem(item.title, place);
    const lines = linesOfItem(item).map((line) => {
      return {
        ...line,
        place: below,
        told: toldIn(line.words, below, { isNumbered: line.depth !== null, isAmongBodies: false }),
        isItem: false,
      };
    });
    const first = lines.filter(({ depth }) => depth === null || depth === 1);
    const naming = first.filter((line) => line.told?.by === 'colon' || line.told?.by === 'heading');
    const isInListOfBodies = naming.length >= fewestOfList && naming.length * 2 >= first.length;
    return [heading, ...lines.map((line) => ({ ...line, isInListOfBodies }))];
  });
}

const fewestOfList = 2;

/** True where at least two numbered headings, and half of them, name bodies that are known. */
function mostNameBodies(items: readonly PlanItem[]): boolean {
  const numbered = items.filter(({ id }) => id !== null);
  const place = { isNumbered: true, isAmongBodies: false };
  const named = numbered.filter(({ title }) => toldIn(title, 'alone', place) !== null);
  return named.length >= fewestOfList && named.length * 2 >= numbered.length;
}

function toldIn(
  words: string,
  place: BodyPlace,
  line: Pick<LinePlace, 'isNumbered' | 'isAmongBodies'>,
): BodyLine | null {
  if (place === 'other' || (place !== 'alone' && !line.isNumbered && words.endsWith(':'))) return null;
  return readBodyLine(words, { ...line, isOfBodiesAlone: place === 'alone' });
}
