import { doubt } from '../doubts';
import type { PlanDoubt, PlanPart } from '../plan';
import { isPointerAlone } from './appendixPointer';
import { chooseItemSign } from './itemSigns';
import { readItems } from './items';
import type { Marker, MarkerKind } from './markers';
import type { MarkedParagraph } from './markPaper';
import { outlineParagraph, type OutlineParagraph } from './outlineParagraph';
import { isNumbered, isPeriod } from './runs';
import { splitHead } from './sentence';
import { findTaskPart } from './taskPart';
import { goesOnWithTitle, joinedTitle } from './titles';

interface Outline {
  readonly parts: readonly PlanPart[];
  /** The id of the part whose items the tasks belong to; null where none was found. */
  readonly taskPartId: string | null;
  readonly doubts: readonly PlanDoubt[];
}

/** A part while its paragraphs are being gathered. */
interface PartDraft {
  readonly id: string | null;
  /** What opened it; null for a body without parts. */
  readonly marker: Marker | null;
  readonly title: string;
  /** The title with the signs that close it. */
  readonly printed: string;
  readonly paragraphs: OutlineParagraph[];
  /** True where a line that points to the plan's appendix stands in it. */
  readonly pointsToAppendix: boolean;
}

/** Fewer parts with the same sign for their items make no habit. */
const partsThatMakeAHabit = 2;

/**
 * Parts, items and points of the body. Every word of it stands in one of them or in a doubt; a line that only points
 * to the plan's appendix is told by `mentionsAppendix`.
 */
export function readOutline(paragraphs: readonly MarkedParagraph[]): Outline {
  const drafts = withNumbersOfSections(gatherParts(paragraphs));
  const usual = usualSign(drafts);
  const doubts: PlanDoubt[] = [];
  let numberAbove = 0;
  const parts = drafts.map((draft) => {
    const read = readItems(draft.paragraphs, { partId: draft.id, numberAbove, usual });
    doubts.push(...read.doubts);
    numberAbove = read.lastNumber;
    return { id: draft.id, title: draft.title, items: read.items };
  });
  doubts.push(...doubtsOfOrder(drafts.flatMap(({ marker }) => marker ?? [])));
  const pointing = new Set(drafts.flatMap((draft, index) => (draft.pointsToAppendix ? [index] : [])));
  const task = findTaskPart(parts, pointing);
  return { parts, taskPartId: task.id, doubts: [...doubts, ...task.doubts] };
}

function gatherParts(paragraphs: readonly MarkedParagraph[]): readonly PartDraft[] {
  const drafts: PartDraft[] = [];
  for (const paragraph of paragraphs) {
    const open = drafts.at(-1);
    if (paragraph.part !== null) {
      drafts.push(openPart(paragraph.part));
    } else if (open === undefined) {
      const lines = isPointerAlone(paragraph) ? [] : [paragraph];
      const pointsToAppendix = lines.length === 0;
      drafts.push({ id: null, marker: null, title: '', printed: '', paragraphs: lines, pointsToAppendix });
    } else if (
      open.marker !== null &&
      open.paragraphs.length === 0 &&
      goesOnWithTitle(open.printed, paragraph)
    ) {
      const printed = `${open.printed} ${paragraph.text}`.trim();
      drafts[drafts.length - 1] = { ...open, printed, title: joinedTitle(open.printed, paragraph.text) };
    } else if (isPointerAlone(paragraph)) {
      drafts[drafts.length - 1] = { ...open, pointsToAppendix: true };
    } else {
      open.paragraphs.push(paragraph);
    }
  }
  return drafts;
}

function openPart(marker: Marker): PartDraft {
  const { head, rest } = isPeriod(marker)
    ? { head: marker.label, rest: marker.rest }
    : splitHead(marker.rest);
  return {
    id: partId(marker),
    marker,
    title: head,
    printed: isPeriod(marker) ? marker.printed : marker.rest,
    paragraphs: rest === '' ? [] : [outlineParagraph(rest, { isBold: false })],
    pointsToAppendix: false,
  };
}

function partId(marker: Marker): string | null {
  switch (marker.kind) {
    case 'month':
      return `T${marker.value}`;
    case 'quarter':
      return `Q${marker.value}`;
    case 'heading':
      return null;
    case 'section':
      // "PHẦN II" is number II; "PHẦN THỨ NHẤT" has no number but its words.
      return /\s([IVX]+|\d+)$/.exec(marker.label)?.[1] ?? marker.label;
    case 'counting':
      return String(marker.value);
    default:
      return marker.label;
  }
}

/**
 * A report and a plan in one paper ("PHẦN THỨ NHẤT", "PHẦN THỨ HAI", I, II … below each): the numbers of the last
 * section stay as printed, those of the earlier name their section.
 */
function withNumbersOfSections(drafts: readonly PartDraft[]): readonly PartDraft[] {
  const kinds = new Set(drafts.flatMap(({ marker }) => marker?.kind ?? []));
  const isAbove = ({ marker }: PartDraft): boolean =>
    marker !== null && kinds.has('roman') && (marker.kind === 'section' || marker.kind === 'upperLetter');
  const lastWithId = new Map(drafts.map(({ id }, index) => [id, index]));
  let above: string | null = null;
  return drafts.map((draft, index) => {
    if (isAbove(draft)) above = draft.id;
    const isEarlier = !isAbove(draft) && above !== null && lastWithId.get(draft.id) !== index;
    return isEarlier && draft.id !== null ? { ...draft, id: `${above}.${draft.id}` } : draft;
  });
}

/** The number that opens the items of most parts; null where no two parts agree. Bullets are no habit of a paper. */
function usualSign(drafts: readonly PartDraft[]): string | null {
  const counts = new Map<string, number>();
  for (const { paragraphs } of drafts) {
    if (!paragraphs.some(({ marker }) => isNumbered(marker))) continue;
    const { sign } = chooseItemSign(paragraphs, { numberAbove: 0, usual: null });
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual !== undefined && usual[1] >= partsThatMakeAHabit ? usual[0] : null;
}

/** Part numbers that skip or repeat. */
function doubtsOfOrder(markers: readonly Marker[]): readonly PlanDoubt[] {
  const doubts: PlanDoubt[] = [];
  const last = new Map<MarkerKind, Marker>();
  for (const marker of markers) {
    const before = last.get(marker.kind);
    const data = { before: before?.label ?? '', label: marker.label, title: marker.rest.slice(0, 80) };
    last.set(marker.kind, marker);
    if (marker.kind === 'heading') continue;
    if (before !== undefined && marker.value === before.value) doubts.push(doubt('repeatedPart', data));
    if (isPeriod(marker)) continue;
    if (before !== undefined && marker.value > before.value + 1) doubts.push(doubt('skippedPart', data));
    if (before === undefined && marker.value > 1) doubts.push(doubt('skippedPart', data));
  }
  return doubts;
}
