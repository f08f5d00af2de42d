import { foldWithoutDiacritics } from '../../text/folding';
import { itemHeadings } from '../../vocabulary/planHeadings';
import { doubt } from '../doubts';
import type { PlanDoubt, PlanItem } from '../plan';
import { bodiesHeadingBelowList } from './headings';
import { chooseItemSign } from './itemSigns';
import type { Marker } from './markers';
import type { OutlineParagraph } from './outlineParagraph';
import { isNumbered, isPeriod } from './runs';
import { splitHead, withoutClosing } from './sentence';
import { goesOnWithTitle, joinedTitle } from './titles';

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
  /** The sign of the items in other parts, as in signOf; null where that is not known. */
  readonly usual: string | null;
}

interface ItemDraft {
  readonly id: string | null;
  readonly title: string;
  /** The title with the signs that close it; null where words run on behind it. */
  readonly printed: string | null;
  readonly points: string[];
}

const shortHeading = 60;
const headings = itemHeadings.map((words) => foldWithoutDiacritics(words));

/**
 * Items of one part, opened by the sign that fits the part best; all other signs are points. Lines above the first
 * item are kept as items without a number, and said as doubts unless they only lead in. A number that begins again
 * under a heading that ends in a colon, or directly under a short heading, is a deeper list. An unnumbered heading of
 * those who carry the list out is an item of its own.
 */
export function readItems(whole: readonly OutlineParagraph[], place: PlaceOfPart): ItemsOfPart {
  const headingAt = bodiesHeadingBelowList(whole);
  if (headingAt === null) return readList(whole, place);
  const list = readList(whole.slice(0, headingAt), place);
  const { text } = whole[headingAt] ?? { text: '' };
  const points = whole.slice(headingAt + 1).map(pointText);
  return {
    ...list,
    items: [...list.items, { id: null, title: withoutClosing(text), points, shortName: null }],
  };
}

function readList(paragraphs: readonly OutlineParagraph[], place: PlaceOfPart): ItemsOfPart {
  const { partId } = place;
  const { opens } = chooseItemSign(paragraphs, place);
  const items: ItemDraft[] = [];
  const doubts: PlanDoubt[] = [];
  let isAboveFirst = true;
  let deeper: number | null = null;
  let last: Marker | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const open = items.at(-1);
    const { marker, text } = paragraph;
    const isItem = opens(paragraph);
    if (isAboveFirst && !isItem) {
      items.push(lineAbove(paragraph));
      const leadsIn = text.endsWith(':') || paragraphs.length === 1;
      if (!leadsIn) doubts.push(doubt('textBeforeFirstItem', { part: partId ?? '', text }));
      continue;
    }
    if (!isItem && open !== undefined) {
      const goesOn =
        open.points.length === 0 && open.printed !== null && goesOnWithTitle(open.printed, paragraph);
      if (goesOn) items[items.length - 1] = withLine(open, text);
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
    isAboveFirst = false;
    deeper = null;
    items.push(openItem(paragraph, partId));
    doubts.push(...doubtsOfOrder(last, marker, place));
    if (isNumbered(marker)) last = marker;
  }
  return {
    items: items.map(({ id, title, points }) => ({ id, title, points, shortName: null })),
    doubts,
    lastNumber: last?.value ?? 0,
  };
}

function lineAbove(paragraph: OutlineParagraph): ItemDraft {
  return { id: null, title: pointText(paragraph), printed: null, points: [] };
}

function withLine(item: ItemDraft, text: string): ItemDraft {
  const printed = item.printed ?? item.title;
  return { ...item, title: joinedTitle(printed, text), printed: `${printed} ${text}` };
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

function openItem({ marker, text }: OutlineParagraph, partId: string | null): ItemDraft {
  const id = itemId(marker, partId);
  if (marker !== null && isPeriod(marker)) {
    return { id, title: marker.label, printed: null, points: marker.rest === '' ? [] : [marker.rest] };
  }
  const printed = marker?.rest ?? text;
  const { head, rest } = splitHead(printed);
  const isOpen = rest === '';
  return { id, title: head, printed: isOpen ? printed : null, points: isOpen ? [] : [rest] };
}

/** Part and number as printed: "II.1"; "1.1" under part "1" already names its part; "Một là" counts as 1. */
function itemId(marker: Marker | null, partId: string | null): string | null {
  if (!isNumbered(marker) || isPeriod(marker)) return null;
  const label = marker.kind === 'counting' ? String(marker.value) : marker.label;
  if (partId === null) return label;
  return label.startsWith(`${partId}.`) ? label : `${partId}.${label}`;
}

/** Signs are left out; numbers and letters of deeper lists stay, as people cite them ("điểm a"). */
function pointText({ marker, text }: OutlineParagraph): string {
  return marker?.kind === 'bullet' ? marker.rest : text.replace(/^[-\u2013]\s*(?=\S)/, '');
}

function doubtsOfOrder(last: Marker | null, marker: Marker | null, place: PlaceOfPart): readonly PlanDoubt[] {
  if (!isNumbered(marker) || isPeriod(marker)) return [];
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
