import type { PlanPart } from '../plan';
import { readBodyLine, type BodyLine } from './bodyLine';
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
  return part.items.flatMap((item): readonly PlacedLine[] => {
    const isNumbered = item.id !== null;
    const told = toldIn(item.title, place, isNumbered);
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
      return { ...line, place: below, told: toldIn(line.words, below, line.depth !== null), isItem: false };
    });
    const first = lines.filter(({ depth }) => depth === null || depth === 1);
    const naming = first.filter((line) => line.told?.by === 'colon' || line.told?.by === 'heading');
    const isInListOfBodies = naming.length >= fewestOfList && naming.length * 2 >= first.length;
    return [heading, ...lines.map((line) => ({ ...line, isInListOfBodies }))];
  });
}

const fewestOfList = 2;

function toldIn(words: string, place: BodyPlace, isNumbered: boolean): BodyLine | null {
  return place === 'other' ? null : readBodyLine(words, { isOfBodiesAlone: place === 'alone', isNumbered });
}
