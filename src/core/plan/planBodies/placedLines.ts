import { foldText } from '../../text/folding';
import { leadInEnds } from '../../vocabulary/planBodies';
import type { PlanItem, PlanPart } from '../plan';
import { readBodyLine, type BodyLine, type LinePlace } from './bodyLine';
import { isOfMeasures, placeOfItem, placeOfPart, type BodyPlace } from './kindOfPart';
import { linesOfItem } from './linesOfItem';
import { wholeTitle } from './wholeTitle';

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
  const place = placeOf(part);
  const named = place === 'alone' ? namedAmong(part.items) : { most: false, some: false };
  return part.items.flatMap((item): readonly PlacedLine[] => {
    const inText = toldIn(item.title, place, { isNumbered: item.id !== null, isAmongBodies: named.most });
    const isTitle = place === 'alone' && item.points.length > 0;
    const whole = isTitle ? wholeTitle(item.title, { told: inText, isBesideBody: named.some }) : null;
    const told = whole ?? inText;
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
      const inText = toldIn(line.words, below, { isNumbered: line.depth !== null, isAmongBodies: false });
      const isTitle = below === 'alone' && line.depth !== null;
      const told = (isTitle ? titleBeforeColon(line.words, inText) : null) ?? inText;
      return { ...line, place: below, told, isItem: false };
    });
    const first = lines.filter(({ depth }) => depth === null || depth === 1);
    const naming = first.filter((line) => line.told?.by === 'colon' || line.told?.by === 'heading');
    const isInListOfBodies = naming.length >= fewestOfList && naming.length * 2 >= first.length;
    return [heading, ...lines.map((line) => ({ ...line, isInListOfBodies }))];
  });
}

const fewestOfList = 2;

/** What a part's title says; "Giải pháp thực hiện" is about bodies where most of its headings name some. */
function placeOf({ title, items }: PlanPart): BodyPlace {
  const place = placeOfPart(title);
  return place === 'work' && isOfMeasures(title) && namedAmong(items).most ? 'alone' : place;
}

/** Whether most of the numbered headings, two at least, name bodies that are known, and whether one in three does. */
function namedAmong(items: readonly PlanItem[]): { readonly most: boolean; readonly some: boolean } {
  const numbered = items.filter(({ id }) => id !== null);
  const place = { isNumbered: true, isAmongBodies: false };
  const named = numbered.filter(({ title }) => toldIn(title, 'alone', place) !== null);
  return {
    most: named.length >= fewestOfList && named.length * 2 >= numbered.length,
    some: named.length > 0 && named.length * 3 >= numbered.length,
  };
}

/** "a) Giáo viên trực: ghi sổ": the words before the colon as a name. */
function titleBeforeColon(words: string, inText: BodyLine | null): BodyLine | null {
  const colon = words.indexOf(':');
  const duty = words.slice(colon + 1).trim();
  if (colon < 0 || duty === '') return null;
  const told = wholeTitle(words.slice(0, colon).trim(), { told: inText, isBesideBody: false });
  return told === null ? null : { ...told, duty, by: 'colon' };
}

function toldIn(
  words: string,
  place: BodyPlace,
  line: Pick<LinePlace, 'isNumbered' | 'isAmongBodies'>,
): BodyLine | null {
  if (place === 'other' || (place !== 'alone' && !line.isNumbered && words.endsWith(':'))) return null;
  const told = readBodyLine(words, { ...line, isOfBodiesAlone: place === 'alone' });
  // "Để đạt mục tiêu trên, các đơn vị thực hiện những giải pháp sau:" leads in what follows
  const isLeadIn = !line.isNumbered && told?.lead === 'clause' && leadsIn(words);
  return isLeadIn ? null : told;
}

function leadsIn(words: string): boolean {
  const folded = foldText(words);
  return leadInEnds.some((end) => folded.endsWith(`${end}:`));
}
