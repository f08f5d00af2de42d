import {
  isIssuer,
  isSameName,
  isSharedOut,
  meaningUnderBody,
  readBodyLine,
  sentencesByBody,
  type BodyLine,
} from './bodyLine';
import type { PlacedLine } from './placedLines';

/** A body with its duties, and how it was told. */
export interface GatheredBody {
  readonly id: string | null;
  readonly name: string;
  readonly duties: readonly string[];
  readonly kind: BodyLine['kind'];
}

/** A body whose duties are being gathered, and how deep it stands. */
interface OpenBody {
  readonly id: string | null;
  readonly told: BodyLine;
  readonly line: PlacedLine;
  readonly duties: string[];
}

/** The bodies that the lines of one part name, with what stands below each as its duties. Linear in lines. */
export function gatherBodies(lines: readonly PlacedLine[]): readonly GatheredBody[] {
  const bodies: OpenBody[] = [];
  let open: OpenBody | null = null;
  const closing = closingFrom(lines);
  for (const [at, line] of lines.entries()) {
    const isBelow = open !== null && standsBelow(line, open);
    const above: OpenBody | null = isBelow ? open : null;
    if (line.told !== null && accepts(line, line.told, { above, isClosing: at >= closing })) {
      open = opened(line.told, above === null ? line : placeBelow(line, above));
      bodies.push(open);
      if (line.told.duty !== null) open = withDuty(open, line.told.duty, bodies);
      if (line.place === 'work' && line.told.duty !== null) open = null;
    } else if (open === null) {
      continue;
    } else if (!isBelow && line.id !== null) {
      open = null;
    } else {
      const isWithin = isBelow && (asksWithin(line, at < closing) || goesOnBehindColon(line, open));
      const meaning = isWithin ? 'duty' : meaningUnderBody(line.words);
      if (meaning === 'duty') open = withDuty(open, line.text, bodies);
      else if (!isBelow || meaning === 'end') open = null;
    }
  }
  return kept(bodies);
}

/** Where a body stands that is named under another: its duties follow as the other's would. */
function placeBelow(line: PlacedLine, above: OpenBody): PlacedLine {
  return { ...above.line, id: line.id, isInListOfBodies: line.isInListOfBodies };
}

function opened(told: BodyLine, line: PlacedLine): OpenBody {
  return { id: line.id, told, line, duties: [] };
}

/** True for a line that belongs under the open body's, by its number and by the item that it stands in. */
function standsBelow(line: PlacedLine, { line: heading }: OpenBody): boolean {
  if (line.isItem) return false;
  if (heading.isItem) return true;
  if (heading.depth === null) return line.depth !== null;
  return line.depth === null || line.depth > heading.depth;
}

/** The index from which on all lines of the part give work out in running text: nobody's duties, wherever they stand. */
function closingFrom(lines: readonly PlacedLine[]): number {
  const isHandedOut = ({ id, told, words }: PlacedLine): boolean => {
    const isAsked = told?.lead === 'asking' || told?.lead === 'assigning';
    return id === null && isAsked && told.kind !== 'bare' && !isSharedOut(words);
  };
  return lines.findLastIndex((line) => !isHandedOut(line)) + 1;
}

/** "Yêu cầu các thôn gửi báo cáo" among duties: one of them; at the part's end it is said to everybody. */
function asksWithin({ told }: PlacedLine, isFollowed: boolean): boolean {
  return isFollowed && told?.lead === 'asking' && told.duty !== null;
}

/** "Kế toán: kinh phí": the words behind the name's colon are its duty, whatever they speak of. */
function goesOnBehindColon({ words }: PlacedLine, body: OpenBody): boolean {
  return isHeading(body) && body.duties.length === 0 && /^\p{Ll}/u.test(words);
}

interface Above {
  /** The body under which the line stands, or null. */
  readonly above: OpenBody | null;
  /** Only lines that give work out follow in its part. */
  readonly isClosing: boolean;
}

/** Whether a line that names a body opens it where it stands. */
function accepts(line: PlacedLine, told: BodyLine, { above, isClosing }: Above): boolean {
  if (line.place === 'work') return above === null && acceptsAmongTasks(line, told);
  if (above === null) return true;
  if (told.kind === 'unknown' || isSameName(told.name, above.told.name)) return false;
  const isOfList = headsList(above) || above.line.isInListOfBodies;
  const isNaming = told.by === 'colon' || told.by === 'heading';
  if (isOfList && isNaming && line.isInListOfBodies) return true;
  // nobody is the duty of another
  if (told.kind === 'person' && above.told.kind === 'person' && told.by === 'colon') return true;
  if (!opensOther(told, above)) return false;
  if (line.id !== null) return true;
  if (isHeading(above)) return isClosing && above.duties.length > 0 && !isIssuer(above.told.name);
  return above.told.lead !== 'none' || !isSharedOut(line.words);
}

/** A body that stands as a heading: unnumbered lines below it are its duties, whoever they name. */
function isHeading({ told }: OpenBody): boolean {
  return told.by === 'heading' || told.by === 'colon';
}

/** "2. Các đơn vị": bodies may be listed below. */
function headsList({ told }: OpenBody): boolean {
  return told.kind === 'many' || told.kind === 'bare' || told.kind === 'post';
}

/** Among tasks a body is a numbered heading that is a name and nothing else, or what "Giao …" names. */
function acceptsAmongTasks(line: PlacedLine, told: BodyLine): boolean {
  if (told.kind === 'unknown' || told.kind === 'person' || told.kind === 'bare') return false;
  if (told.lead === 'assigning' && told.by === 'verb') return true;
  return told.by === 'heading' && line.id !== null && told.lead !== 'naming' && told.lead !== 'clause';
}

/** "Giao B phối hợp" under A; in running text also "B có trách nhiệm …". */
function opensOther(told: BodyLine, above: OpenBody): boolean {
  if (told.kind === 'unknown' || told.duty === null || isSameName(told.name, above.told.name)) return false;
  if (told.lead === 'asking' || told.lead === 'assigning') return true;
  return above.told.by === 'verb' && told.by === 'verb' && told.isPlainDuty && told.lead === 'none';
}

/** Adds a duty; sentences of it that give work to others open those. Answers the body that is open then. */
function withDuty(body: OpenBody, text: string, bodies: OpenBody[]): OpenBody {
  let open = body;
  if (isAddress(text)) {
    const last = open.duties.pop();
    if (last !== undefined) open.duties.push(`${last} ${text}`);
    return open;
  }
  const place = { isOfBodiesAlone: false, isNumbered: false, isAmongBodies: false };
  const other = (sentence: string): BodyLine | null => {
    const told = readBodyLine(sentence, place);
    return told !== null && opensOther(told, open) ? told : null;
  };
  for (const sentence of sentencesByBody(text, (each) => !isHeading(open) && other(each) !== null)) {
    const isApart = open.duties.length > 0 && !isHeading(open);
    const told = isApart ? other(sentence) : null;
    if (told !== null) {
      open = opened(told, { ...open.line, id: null });
      bodies.push(open);
    }
    open.duties.push(sentence);
  }
  return open;
}

/** An e-mail or web address alone on its line. */
function isAddress(text: string): boolean {
  return /^(?:[^\s@]+@[^\s@]+|https?:\/\/\S+|www\.\S+)$/i.test(text);
}

/**
 * What the paper gives no duty is a body only where a numbered line of a part about bodies names it; among tasks many
 * of a kind ("Các trường") count only beside a body by name.
 */
function kept(bodies: readonly OpenBody[]): readonly GatheredBody[] {
  const withDuties = bodies.filter(({ id, duties, line }, at) => {
    const isListHeading = bodies[at + 1]?.line.isInListOfBodies === true && !line.isInListOfBodies;
    return duties.length > 0 || (id !== null && line.place === 'alone' && !isListHeading);
  });
  const isByName = ({ told }: OpenBody): boolean => ['whole', 'named', 'post'].includes(told.kind);
  const hasName = withDuties.some((body) => body.line.place === 'work' && isByName(body));
  return withDuties
    .filter((body) => body.line.place !== 'work' || hasName || isByName(body))
    .map(({ id, told, duties }) => ({ id, name: told.name, duties, kind: told.kind }));
}
