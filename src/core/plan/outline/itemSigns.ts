import type { Marker, MarkerKind } from './markers';
import type { OutlineParagraph } from './outlineParagraph';
import { depthOf, isInOrder, isNumbered, type OrderTally } from './runs';

/** What opens the items of a part. */
export interface ItemSign {
  /** The sign as in signOf; "words" where lines without a sign open the items. */
  readonly sign: string;
  readonly opens: (paragraph: OutlineParagraph) => boolean;
  /** The order of all numbers of the part, read so. */
  readonly tally: OrderTally;
  /** The number of the last item; 0 where none has one. */
  readonly lastNumber: number;
}

interface PlaceOfItems {
  /** Last number of the part above: some papers number their items through all parts. */
  readonly numberAbove: number;
  /** The sign of the items in other parts of the paper; null where that is not known. */
  readonly usual: string | null;
}

interface Candidate {
  readonly sign: string;
  readonly habit: number;
  readonly opens: ItemSign['opens'];
}

/** How much offices are in the habit of numbering items so. */
const habits: Readonly<Record<MarkerKind, number>> = {
  decimal: 2,
  counting: 2,
  roman: 2,
  upperLetter: 2,
  dotted: 1.8,
  lowerLetter: 1.5,
  section: 1,
  month: 0.5,
  quarter: 0.5,
  bullet: 0,
  heading: 0,
};
const lossForDash = 0.3;
const gainForFirst = 1.5;
const gainForUsual = 2.5;
const gainForOrder = 3;
const lossForWrong = 2;
const lossForOrphan = 0.5;
const mostOrphans = 3;
/** "Đợt 1: …" alone is a sentence; a second one makes a list. */
const countingAtLeast = 2;
/** Kinds that also begin names and days ("V. Hugo", "Thứ hai, ngày …"): they count nothing unless they begin with 1. */
const fromOneOnly: ReadonlySet<MarkerKind> = new Set(['counting', 'upperLetter', 'roman']);

/**
 * The sign that opens a part's items: of all signs in it the one with which the numbers of the part stand in the best
 * order, the usual one and the first one before others. Without any sign every line is an item. Linear in paragraphs.
 */
export function chooseItemSign(paragraphs: readonly OutlineParagraph[], place: PlaceOfItems): ItemSign {
  const byWords = wordsAboveSigns(paragraphs);
  if (byWords !== null) return itemSign(byWords, tallyOf(paragraphs, byWords, place));
  const candidates = candidatesIn(paragraphs);
  const signs = new Set(candidates.map(({ sign }) => sign));
  const first = paragraphs.find(({ sign }) => sign !== null && signs.has(sign));
  const numbers = paragraphs.filter(({ marker }) => isNumbered(marker)).length;
  let best: { readonly choice: ItemSign; readonly score: number } | null = null;
  for (const candidate of candidates) {
    const tally = tallyOf(paragraphs, candidate, place);
    const score =
      (gainForOrder * (tally.right - lossForWrong * tally.wrong)) / Math.max(1, numbers) +
      candidate.habit +
      (first !== undefined && candidate.opens(first) ? gainForFirst : 0) +
      (candidate.sign === place.usual ? gainForUsual : 0) -
      lossForOrphan * Math.min(mostOrphans, tally.orphans);
    if (best === null || score > best.score) best = { choice: itemSign(candidate, tally), score };
  }
  const everyLine: Candidate = { sign: 'words', habit: 0, opens: () => true };
  return best?.choice ?? itemSign(everyLine, { right: 0, wrong: 0, orphans: 0, lastNumber: 0 });
}

function itemSign({ sign, opens }: Candidate, { right, wrong, lastNumber }: Tally): ItemSign {
  return { sign, opens, tally: { right, wrong }, lastNumber };
}

interface Tally extends OrderTally {
  /** Numbers above the first item. */
  readonly orphans: number;
  readonly lastNumber: number;
}

/**
 * "Giao A:" with dashes (or numbers from 1) below it, "Đề nghị B:" with dashes below it: the lines without a sign are
 * the items. Null where the part is not written so.
 */
function wordsAboveSigns(paragraphs: readonly OutlineParagraph[]): Candidate | null {
  if (paragraphs[0]?.marker !== null) return null;
  const isAbove = (index: number) => paragraphs[index]?.marker === null;
  const hasNumbers = paragraphs.some(({ marker }) => isNumbered(marker));
  let leads = 0;
  for (const [index, { marker }] of paragraphs.entries()) {
    if (marker === null || index === 0) continue;
    const opensList = hasNumbers ? marker.value === 1 : isAbove(index - 1);
    if (!opensList) continue;
    // A list that begins under another sign is no list of the line above.
    if (!isAbove(index - 1)) return null;
    leads += 1;
  }
  const opens: Candidate['opens'] = ({ marker }) => marker === null;
  return leads < 2 ? null : { sign: 'words', habit: 0, opens };
}

function candidatesIn(paragraphs: readonly OutlineParagraph[]): readonly Candidate[] {
  const firsts = new Map<string, Marker>();
  let counting = 0;
  for (const { marker, sign } of paragraphs) {
    if (marker?.kind === 'counting') counting += 1;
    if (marker !== null && sign !== null && !firsts.has(sign)) firsts.set(sign, marker);
  }
  const found: Candidate[] = [];
  for (const [sign, marker] of firsts) {
    if (fromOneOnly.has(marker.kind) && marker.value !== 1) continue;
    if (marker.kind === 'counting' && counting < countingAtLeast) continue;
    const habit = habits[marker.kind] - (marker.style === 'plain' ? 0 : lossForDash);
    found.push({ sign, habit, opens: (line) => line.sign === sign });
    const depth = depthOf(marker.label);
    const isMixed = [...firsts.values()].some(
      (other) => other.kind === marker.kind && depthOf(other.label) === depth && other.style !== marker.style,
    );
    if (!isMixed || marker.kind === 'bullet') continue;
    found.push({
      sign: `${marker.kind} ${depth}`,
      habit: habits[marker.kind] - lossForDash,
      opens: (line) => line.marker?.kind === marker.kind && depthOf(line.marker.label) === depth,
    });
  }
  return found;
}

function tallyOf(
  paragraphs: readonly OutlineParagraph[],
  { opens }: Candidate,
  { numberAbove }: PlaceOfItems,
): Tally {
  let right = 0;
  let wrong = 0;
  let orphans = 0;
  let lastItem: Marker | null = null;
  let isOpen = false;
  const inside = new Map<string, Marker>();
  for (const paragraph of paragraphs) {
    const { marker, sign } = paragraph;
    if (opens(paragraph)) {
      isOpen = true;
      if (inside.size > 0) inside.clear();
      if (!isNumbered(marker)) continue;
      if (isInOrder(marker, lastItem, numberAbove)) right += 1;
      else wrong += 1;
      lastItem = marker;
    } else if (isNumbered(marker) && sign !== null) {
      if (!isOpen) orphans += 1;
      const last = inside.get(sign) ?? null;
      // Below points a list may begin again.
      if (marker.value === 1 || isInOrder(marker, last, 0)) right += 1;
      else wrong += 1;
      inside.set(sign, marker);
    }
  }
  return { right, wrong, orphans, lastNumber: lastItem?.value ?? 0 };
}
