import { leadInEnds } from '../../vocabulary/planTargetWords';
import { nfc } from '../../text/folding';
import { readMarker, type MarkerKind } from '../outline/markers';
import type { PlanItem, PlanPart, PlanTarget } from '../plan';
import { withoutClosing } from '../outline/sentence';
import { isAimAmongTasks, isCounted, isMeasured, promisesFigure } from './figures';
import { sentencesIn, unmarked } from './planLines';
import { readingBelow, type TargetReading } from './targetHeading';
import { anyOf, searchable } from './words';

/** Longer lines without a colon are sentences, whatever their first word. */
const longestHeading = 60;
/** The longest words before a colon that head what stands behind it. */
const longestLabel = 90;
const leadsIn = new RegExp(`${anyOf(leadInEnds)}$`, 'u');

/**
 * The targets of a plan, in the paper's order and words, without signs and closing dots. Below a heading of targets
 * ("CHỈ TIÊU", "Mục tiêu cụ thể", "a) Mục tiêu" beside "b) Nhiệm vụ") each line is one; below plain aims what is
 * counted; below a mixed heading ("NỘI DUNG, CHỈ TIÊU") only sentences that are measured; elsewhere only promises ("Phấn đấu …") with a
 * figure; below purposes, demands and general aims none.
 */
export function readTargets(parts: readonly PlanPart[]): readonly PlanTarget[] {
  return parts.flatMap((part) => {
    const below = readingBelow(part.title) ?? 'promised';
    const ofItems = part.items.map(readingOfItem);
    const areNamedApart = ofItems.some((reading) => reading === 'all' || reading === 'aims');
    return part.items.flatMap((item, index) => {
      const own = ofItems[index] ?? null;
      // "1. Nội dung" of a part on both names no targets only where another item does
      const reading = own === 'promised' && !areNamedApart ? below : (own ?? below);
      const texts = [
        ...targetsInTitle(item, { reading, isHeading: own !== null }),
        ...targetsBelow(item, reading),
      ];
      return texts.map((text) => ({ itemId: item.id ?? part.id, text }));
    });
  });
}

function readingOfItem({ title, points }: PlanItem): TargetReading | null {
  const isHeading = points.length > 0 || (title.length <= longestHeading && !isMeasured(title));
  return isHeading ? readingBelow(title) : null;
}

function targetsInTitle(
  { title, points }: PlanItem,
  { reading, isHeading }: { readonly reading: TargetReading; readonly isHeading: boolean },
): readonly string[] {
  if (isHeading) return [];
  return targetsOfLine(title, reading === 'all' && points.length > 0 ? 'aims' : reading);
}

/** A heading among the points that is open. */
interface OpenHeading {
  readonly reading: TargetReading;
  /** Its number's kind; the next of this kind ends it. */
  readonly kind: MarkerKind | null;
}

function targetsBelow(item: PlanItem, reading: TargetReading): readonly string[] {
  const lines = withLabel(item).map((point) => lineOf(point));
  const isWorkApart = lines.some(({ below }) => below === 'promised');
  const resolved = (below: TargetReading): TargetReading => (below === 'aims' && isWorkApart ? 'all' : below);
  const targets: string[] = [];
  let open: OpenHeading | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.below !== null) {
      const below = resolved(line.below);
      // a label within a list of dashes is of its own line alone
      if (line.behind === '' || line.kind !== null) open = { reading: below, kind: line.kind };
      targets.push(...targetsOfLine(line.behind, below));
      continue;
    }
    if (line.kind !== null && line.kind === open?.kind) open = null;
    const now: TargetReading = open?.reading ?? reading;
    if (now !== 'all' || !isSubheading(line, lines[index + 1]))
      targets.push(...targetsOfLine(line.text, now));
  }
  return targets;
}

/** Small letters behind a title are its own sentence ("Về quỹ: tăng 50 triệu đồng"), which keeps it as a label. */
function withLabel({ title, points }: PlanItem): readonly string[] {
  const [first, ...others] = points;
  const runsIn = first !== undefined && /^\p{Ll}/u.test(first) && readMarker(first) === null;
  return runsIn && readingBelow(title) === null ? [`${title}: ${first}`, ...others] : points;
}

/** A point taken apart. */
interface PointLine {
  /** Kind of its number or letter; null for signs and lines without. */
  readonly kind: MarkerKind | null;
  readonly text: string;
  /** What it says of the lines below it, where it is a heading. */
  readonly below: TargetReading | null;
  /** What stands behind the heading on the same line. */
  readonly behind: string;
}

function lineOf(point: string): PointLine {
  const marker = readMarker(point);
  const kind = marker === null || marker.kind === 'bullet' ? null : marker.kind;
  const text = unmarked(point);
  const colon = /:(?=\s|$)/.exec(text);
  if (colon !== null && colon.index <= longestLabel) {
    const below = readingBelow(text.slice(0, colon.index));
    if (below !== null) return { kind, text, below, behind: text.slice(colon.index + 1).trim() };
  }
  const isHeading = text.length <= longestHeading && !/[.;,]$/.test(text) && !isMeasured(text);
  return { kind, text, below: isHeading ? readingBelow(text) : null, behind: '' };
}

/** "1.1. Về kinh tế" above lines with signs. */
function isSubheading({ kind, text }: PointLine, next: PointLine | undefined): boolean {
  const isShort = text.length <= longestHeading && !/[.;,]$/.test(text);
  return (
    kind !== null &&
    next !== undefined &&
    next.kind !== kind &&
    isShort &&
    !isCounted(text) &&
    !isMeasured(text)
  );
}

function targetsOfLine(text: string, reading: TargetReading): readonly string[] {
  const line = nfc(text).trim();
  const isBracketed = /^\(.*\)\.?$/u.test(line);
  if (reading === 'none' || line === '' || isBracketed) return [];
  if (reading === 'all')
    return isLeadIn(line) ? [] : apart(withoutClosing(line)).filter((words) => words !== '');
  const sentences = sentencesIn(line);
  return isLeadIn(line) && sentences.length === 1 ? [] : sentences.filter(says[reading]).flatMap(apart);
}

const says = {
  aims: (sentence: string) => isMeasured(sentence) || isCounted(sentence),
  measured: isMeasured,
  tasks: isAimAmongTasks,
  promised: promisesFigure,
} as const;

/** Several targets joined by semicolons; one where a side of them counts nothing. */
function apart(sentence: string): readonly string[] {
  const sides = sentence.split(/;\s+/).map(withoutClosing);
  return sides.length > 1 && sides.every(says.aims) ? sides : [sentence];
}

function isLeadIn(line: string): boolean {
  return line.endsWith(':') || leadsIn.test(searchable(line));
}
