import type { OutlineParagraph } from './outlineParagraph';
import { foldWithoutDiacritics } from '../../text/folding';
import { citationKinds } from '../../vocabulary/citationKinds';
import {
  appendixOwners,
  appendixPointers,
  appendixWord,
  thisPaper,
  aimPartWords,
  bodyPartWords,
  taskPartWords,
} from '../../vocabulary/planHeadings';
import { readItems } from './items';
import { readMarker, type Marker, type MarkerKind } from './markers';
import { doubt } from '../doubts';
import type { PlanDoubt, PlanPart } from '../plan';
import { isCapitals, splitHead, withoutClosing } from './sentence';

interface Outline {
  readonly parts: readonly PlanPart[];
  readonly doubts: readonly PlanDoubt[];
}

/** A part while its paragraphs are being gathered. */
interface PartDraft {
  readonly id: string | null;
  readonly title: string;
  readonly paragraphs: OutlineParagraph[];
}

const monthsThatMakeAPlan = 3;
const headingsThatMakeAPlan = 2;
const partWords = [...Object.keys(taskPartWords), ...bodyPartWords, ...aimPartWords].map((words) =>
  foldWithoutDiacritics(words),
);
const pointerWord = foldWithoutDiacritics(appendixWord);
const pointers = appendixPointers.map((words) => foldWithoutDiacritics(words));
/** "… ban hành kèm theo Nghị định …": the appendix of a cited paper. */
const ofAnotherPaper = new RegExp(
  `(?:${appendixOwners.map((words) => foldWithoutDiacritics(words)).join('|')}) (?:${citationKinds.map((words) => foldWithoutDiacritics(words)).join('|')}) (?!${foldWithoutDiacritics(thisPaper)})`,
);

/** The body's paragraphs with their markers read. */
function markParagraphs(paragraphs: readonly string[]): readonly OutlineParagraph[] {
  return paragraphs.map((text) => ({ text, marker: readMarker(text) }));
}

/**
 * As markParagraphs, for a whole paper: where no part has a number (automatic numbers get lost in copying), headings
 * in capitals that begin like a part ("MỤC ĐÍCH", "TỔ CHỨC THỰC HIỆN") open the parts.
 */
export function markPaper(paragraphs: readonly string[]): readonly OutlineParagraph[] {
  const marked = markParagraphs(paragraphs);
  const kinds = partKinds(marked);
  if ((['roman', 'section', 'upperLetter', 'month'] as const).some((kind) => kinds.has(kind))) return marked;
  const headings = marked.filter(isLostHeading);
  if (headings.length < headingsThatMakeAPlan) return marked;
  return marked.map((paragraph) =>
    isLostHeading(paragraph) ? { ...paragraph, marker: headingMarker(paragraph.text) } : paragraph,
  );
}

function isLostHeading({ text, marker }: OutlineParagraph): boolean {
  const folded = foldWithoutDiacritics(text);
  return marker === null && isCapitals(text) && partWords.some((words) => folded.startsWith(words));
}

function headingMarker(text: string): Marker {
  return { kind: 'heading', label: '', value: 0, rest: text, printed: '' };
}

/** True for a sentence that points to the plan's own appendix ("(Có phụ lục … kèm theo)"). */
export function pointsToAppendix(text: string): boolean {
  return foldWithoutDiacritics(text)
    .split(/[.;](?:\s|$)/)
    .some(
      (sentence) =>
        sentence.includes(pointerWord) &&
        pointers.some((words) => sentence.includes(words)) &&
        !ofAnotherPaper.test(sentence),
    );
}

/** A line that does nothing but point to the appendix belongs to no item. */
function isPointerAlone({ text, marker }: OutlineParagraph): boolean {
  const isAlone = text.startsWith('(') || foldWithoutDiacritics(text).startsWith(pointerWord);
  return isAlone && (marker === null || marker.kind === 'bullet') && pointsToAppendix(text);
}

/**
 * Which kinds of number open a part. Ranked by what the paper uses, not by the sign: Roman numbers where there are
 * any, with letters or "PHẦN THỨ …" above them only as headings; months where three or more stand as headings.
 */
export function partKinds(paragraphs: readonly OutlineParagraph[]): ReadonlySet<MarkerKind> {
  const first = (kind: MarkerKind): number => {
    const at = paragraphs.findIndex(({ marker }) => marker?.kind === kind);
    // A lone capital with a dot may begin a name: letters number parts only where they begin with A.
    return kind === 'upperLetter' && paragraphs[at]?.marker?.value !== 1 ? -1 : at;
  };
  const kinds = new Set<MarkerKind>();
  const months = paragraphs.flatMap(({ marker }) => (marker?.kind === 'month' ? marker.value : []));
  if (new Set(months).size >= monthsThatMakeAPlan) kinds.add('month');
  const ranked: readonly MarkerKind[] = [
    'roman',
    'section',
    'upperLetter',
    'heading',
    'decimal',
    'dotted',
    'counting',
  ];
  const lead =
    kinds.size > 0
      ? ranked.slice(0, 3).find((kind) => first(kind) >= 0)
      : ranked.find((kind) => first(kind) >= 0);
  if (lead === undefined) return kinds;
  kinds.add(lead);
  for (const above of ['section', 'upperLetter'] as const) {
    if (lead === 'roman' && first(above) >= 0 && first(above) < first('roman')) kinds.add(above);
  }
  return kinds;
}

/** Parts, items and points of the body. Every word of it stands in one of them or in a doubt. */
export function readOutline(paragraphs: readonly OutlineParagraph[]): Outline {
  const kinds = partKinds(paragraphs);
  const doubts: PlanDoubt[] = [];
  const drafts = gatherParts(paragraphs, kinds);
  const lastWithId = new Map(drafts.map(({ id }, index) => [id, index]));
  let above: string | null = null;
  let numberAbove = 0;
  const parts = drafts.map((draft, index) => {
    const isAbove =
      kinds.size > 1 && kinds.has('roman') && draft.id !== null && !/^(?:[IVX]+|T\d+)$/.test(draft.id);
    if (isAbove) above = draft.id;
    // A report and a plan in one paper: the numbers of the last section stay as printed, the earlier name theirs.
    const isEarlier = !isAbove && above !== null && lastWithId.get(draft.id) !== index;
    const id = isEarlier && draft.id !== null ? `${above}.${draft.id}` : draft.id;
    const { items, doubts: ofItems, lastNumber } = readItems(draft.paragraphs, { partId: id, numberAbove });
    doubts.push(...ofItems);
    numberAbove = lastNumber;
    return { id, title: draft.title, items };
  });
  doubts.push(...doubtsOfOrder(paragraphs, kinds));
  return { parts, doubts };
}

function gatherParts(
  paragraphs: readonly OutlineParagraph[],
  kinds: ReadonlySet<MarkerKind>,
): readonly PartDraft[] {
  const drafts: PartDraft[] = [];
  for (const paragraph of paragraphs) {
    const { marker, text } = paragraph;
    const open = drafts.at(-1);
    if (marker !== null && kinds.has(marker.kind)) {
      drafts.push(openPart(marker));
    } else if (open === undefined) {
      drafts.push({ id: null, title: '', paragraphs: [paragraph] });
    } else if (
      open.paragraphs.length === 0 &&
      marker === null &&
      isCapitals(text) &&
      isCapitals(open.title || text)
    ) {
      // A heading in capitals that goes on in the next line, or follows its number ("PHẦN THỨ NHẤT").
      drafts[drafts.length - 1] = { ...open, title: withoutClosing(`${open.title} ${text}`.trim()) };
    } else if (!isPointerAlone(paragraph)) {
      open.paragraphs.push(paragraph);
    }
  }
  return drafts;
}

function openPart(marker: Marker): PartDraft {
  if (marker.kind === 'month') {
    const rest = marker.rest === '' ? [] : markParagraphs([marker.rest]);
    return { id: `T${marker.value}`, title: marker.label, paragraphs: [...rest] };
  }
  const id = marker.kind === 'section' ? sectionId(marker) : marker.kind === 'heading' ? null : marker.label;
  const { head, rest } = splitHead(marker.rest);
  return { id, title: head, paragraphs: rest === '' ? [] : [...markParagraphs([rest])] };
}

/** "PHẦN II" is number II; "PHẦN THỨ NHẤT" has no number but its words. */
function sectionId(marker: Marker): string {
  return /\s([IVX]+|\d+)$/.exec(marker.label)?.[1] ?? marker.label;
}

/** Part numbers that skip or repeat. */
function doubtsOfOrder(
  paragraphs: readonly OutlineParagraph[],
  kinds: ReadonlySet<MarkerKind>,
): readonly PlanDoubt[] {
  const doubts: PlanDoubt[] = [];
  const last = new Map<MarkerKind, Marker>();
  for (const { marker } of paragraphs) {
    if (marker === null || !kinds.has(marker.kind)) continue;
    const before = last.get(marker.kind);
    const data = { before: before?.label ?? '', label: marker.label, title: marker.rest.slice(0, 80) };
    last.set(marker.kind, marker);
    if (marker.kind === 'heading') continue;
    if (before !== undefined && marker.value === before.value) doubts.push(doubt('repeatedPart', data));
    if (marker.kind === 'month') continue;
    if (before !== undefined && marker.value > before.value + 1) doubts.push(doubt('skippedPart', data));
    if (before === undefined && marker.value > 1) doubts.push(doubt('skippedPart', data));
  }
  return doubts;
}
