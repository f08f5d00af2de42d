import { foldWithoutDiacritics } from '../../text/folding';
import { itemHeadings } from '../../vocabulary/planHeadings';
import { doubt } from '../doubts';
import type { Marker } from './markers';
import type { OutlineParagraph } from './outlineParagraph';
import type { PlanDoubt, PlanItem } from '../plan';
import { splitHead, withoutClosing } from './sentence';

interface ItemsOfPart {
  /** Number of the last item, 0 where none has one. */
  readonly lastNumber: number;
  readonly items: readonly PlanItem[];
  readonly doubts: readonly PlanDoubt[];
}

interface PlaceOfPart {
  readonly partId: string | null;
  /** Last number of the part above: some papers number their items through all parts. */
  readonly numberAbove: number;
}

interface ItemDraft {
  readonly id: string | null;
  readonly title: string;
  readonly points: string[];
  readonly marker: Marker | null;
}

const shortHeading = 60;
const headings = itemHeadings.map((words) => foldWithoutDiacritics(words));

/**
 * Items of one part. Their kind of number is the first that the part uses (figures, letters, "Một là" …; signs only
 * where there are no numbers, or where numbers begin again under each sign); all other kinds are points. A number
 * that begins again under a heading that ends in a colon, or directly under a short heading, is a deeper list.
 */
export function readItems(paragraphs: readonly OutlineParagraph[], place: PlaceOfPart): ItemsOfPart {
  const { partId } = place;
  const opens = itemOpener(paragraphs);
  const items: ItemDraft[] = [];
  const doubts: PlanDoubt[] = [];
  let deeper: number | null = null;
  let last: Marker | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const open = items.at(-1);
    const { marker } = paragraph;
    if (!opens(paragraph)) {
      if (open === undefined)
        addLeadIn({ paragraph, partId, isOnly: paragraphs.length === 1 }, items, doubts);
      else open.points.push(pointText(paragraph));
      continue;
    }
    const isDeeper: boolean =
      open !== undefined &&
      marker !== null &&
      last !== null &&
      isNested({ marker, last, open, deeper, above: paragraphs[index - 1] });
    if (isDeeper && open !== undefined && marker !== null) {
      open.points.push(pointText(paragraph));
      deeper = marker.value;
      continue;
    }
    deeper = null;
    items.push(openItem(paragraph, partId));
    doubts.push(...doubtsOfOrder(last, marker, place));
    if (marker !== null && marker.kind !== 'bullet') last = marker;
  }
  return {
    items: items.map(({ id, title, points }) => ({ id, title, points, shortName: null })),
    doubts,
    lastNumber: last?.value ?? 0,
  };
}

type Opener = (paragraph: OutlineParagraph) => boolean;

function itemOpener(paragraphs: readonly OutlineParagraph[]): Opener {
  const markers = paragraphs.flatMap(({ marker }) => marker ?? []);
  const numbered = markers.find((marker) => marker.kind !== 'bullet');
  const sign = markers.find((marker) => marker.kind === 'bullet');
  if (numbered === undefined && sign === undefined) return () => true;
  const restarts = markers.filter((marker) => marker.kind === numbered?.kind && marker.value === 1).length;
  const isSignAbove = sign !== undefined && restarts > 1 && markers.indexOf(sign) === 0;
  if (numbered === undefined || isSignAbove)
    return ({ marker }) => marker?.kind === 'bullet' && marker.label === sign?.label;
  const depth = numbered.label.split('.').length;
  return ({ marker }) =>
    marker !== null && marker.kind === numbered.kind && marker.label.split('.').length === depth;
}

interface Nesting {
  readonly marker: Marker;
  readonly last: Marker;
  readonly open: ItemDraft;
  /** Last number of the deeper list that is open under the item, or null. */
  readonly deeper: number | null;
  readonly above: OutlineParagraph | undefined;
}

function isNested({ marker, last, open, deeper, above }: Nesting): boolean {
  const isHeading = headings.some((words) =>
    foldWithoutDiacritics(withoutClosing(marker.rest)).startsWith(words),
  );
  if (deeper !== null) {
    if (marker.value === deeper + 1 && (above?.text.trim().endsWith(';') ?? false)) return true;
    if (marker.value !== deeper + 1) return marker.value !== last.value + 1 && marker.value > deeper;
    const isNextItem = marker.value === last.value + 1;
    return !isNextItem || !(isHeading || marker.rest.length <= shortHeading);
  }
  if (marker.value !== 1 || isHeading) return false;
  const endsInColon = above?.text.trim().endsWith(':') ?? false;
  const isUnderShortHeading =
    open.points.length === 0 && open.title.length <= shortHeading && marker.rest.length > shortHeading;
  return endsInColon || isUnderShortHeading;
}

function openItem(paragraph: OutlineParagraph, partId: string | null): ItemDraft {
  const { marker, text } = paragraph;
  const { head, rest } = splitHead(marker?.rest ?? text);
  return { id: itemId(marker, partId), title: head, points: rest === '' ? [] : [rest], marker };
}

/** Part and number as printed: "II.1"; "1.1" under part "1" already names its part. */
function itemId(marker: Marker | null, partId: string | null): string | null {
  if (marker === null || marker.kind === 'bullet') return null;
  if (partId === null) return marker.label;
  return marker.label.startsWith(`${partId}.`) ? marker.label : `${partId}.${marker.label}`;
}

/** Signs are left out; numbers and letters of deeper lists stay, as people cite them ("điểm a"). */
function pointText({ marker, text }: OutlineParagraph): string {
  return marker?.kind === 'bullet' ? marker.rest : text.replace(/^[-\u2013]\s*(?=\S)/, '');
}

/** Words between a part's heading and its first number: an introduction, said as a doubt unless it only leads in. */
function addLeadIn(
  place: { readonly paragraph: OutlineParagraph; readonly partId: string | null; readonly isOnly: boolean },
  items: ItemDraft[],
  doubts: PlanDoubt[],
): void {
  const { paragraph, partId, isOnly } = place;
  if (isOnly) items.push(openItem(paragraph, partId));
  else if (!paragraph.text.endsWith(':'))
    doubts.push(doubt('textBeforeFirstItem', { part: partId ?? '', text: paragraph.text }));
}

function doubtsOfOrder(last: Marker | null, marker: Marker | null, place: PlaceOfPart): readonly PlanDoubt[] {
  if (marker === null || marker.kind === 'bullet') return [];
  const data = {
    part: place.partId ?? '',
    before: last?.label ?? '',
    label: marker.label,
    title: marker.rest.slice(0, 80),
  };
  if (last === null) {
    const isFirst = marker.value === 1 || marker.value === place.numberAbove + 1;
    return isFirst ? [] : [doubt('skippedItem', data)];
  }
  if (marker.value === last.value) return [doubt('repeatedItem', data)];
  if (marker.value < last.value) return [doubt('restartedItem', data)];
  return marker.value > last.value + 1 ? [doubt('skippedItem', data)] : [];
}
