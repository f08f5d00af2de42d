import { foldWithoutDiacritics } from '../../text/folding';
import { bodyHeadingStarts, planKinds } from '../../vocabulary/planHeadings';
import type { Marker } from './markers';
import type { OutlineParagraph } from './outlineParagraph';
import { beginsLikePart } from './partTitles';
import { isNumbered, liesInsideList } from './runs';
import { isCapitals } from './sentence';

/** Headings of parts whose numbers were lost (automatic numbers get lost in copying), by position. */
export interface LostHeadings {
  /** Lines in capitals. */
  readonly capitals: ReadonlyMap<number, Marker>;
  /** Short lines, or lines in bold, that begin like titles of parts. */
  readonly plain: ReadonlyMap<number, Marker>;
}

/** Fewer headings that begin like titles of parts are none. */
const headingsThatMakeAPlan = 2;
const longestCapitals = 200;
const longestPlain = 60;
const longestBold = 160;
const ofBodies = bodyHeadingStarts.map((words) => foldWithoutDiacritics(words));
const kinds = new Set(planKinds.map((words) => foldWithoutDiacritics(words)));

/** Finds them; both maps are empty where fewer than two lines begin like a part ("MỤC ĐÍCH", "TỔ CHỨC THỰC HIỆN"). */
export function headingsOf(paragraphs: readonly OutlineParagraph[]): LostHeadings {
  const capitals = new Map<number, Marker>();
  const plain = new Map<number, Marker>();
  let ofParts = 0;
  for (const [index, { text, marker, isBold }] of paragraphs.entries()) {
    if (marker !== null) continue;
    const above = paragraphs[index - 1]?.text ?? '';
    const isOfPart = beginsLikePart(text) && !kinds.has(foldWithoutDiacritics(above));
    if (isCapitals(text)) {
      // A second line in capitals goes on with the heading above it.
      const goesOn = isCapitals(above) && !isOfPart;
      const isHeading = isOfPart || (ofParts > 0 && !goesOn && text.length <= longestCapitals);
      if (isHeading) capitals.set(index, headingMarker(text));
      if (isOfPart) ofParts += 1;
    } else if (isOfPart) {
      const isShort = text.length <= longestPlain && !/[.;,]$/.test(text);
      if (isShort || (isBold && text.length <= longestBold)) plain.set(index, headingMarker(text));
    }
  }
  const none = new Map<number, Marker>();
  return {
    capitals: ofParts >= headingsThatMakeAPlan ? capitals : none,
    plain: plain.size >= headingsThatMakeAPlan ? plain : none,
  };
}

/**
 * Headings in capitals that stand where a Roman number is missing: between I and III "NỘI DUNG" is the second part,
 * although its number was lost.
 */
export function headingsInGaps(paragraphs: readonly OutlineParagraph[]): ReadonlyMap<number, Marker> {
  const found = new Map<number, Marker>();
  let last = 0;
  let waiting: { readonly index: number; readonly text: string } | null = null;
  for (const [index, { text, marker }] of paragraphs.entries()) {
    if (marker === null && isCapitals(text) && beginsLikePart(text)) waiting ??= { index, text };
    if (marker?.kind !== 'roman' || marker.style !== 'plain') continue;
    if (waiting !== null && marker.value === last + 2) found.set(waiting.index, headingMarker(waiting.text));
    waiting = null;
    last = marker.value;
  }
  return found;
}

/**
 * Position of the one line without a number that heads the bodies below a numbered list ("Phân công:", "TỔ CHỨC THỰC
 * HIỆN"); null where there is none, or more than one, or the list goes on below it.
 */
export function bodiesHeadingBelowList(paragraphs: readonly OutlineParagraph[]): number | null {
  const found = paragraphs.flatMap(({ text, marker }, index) =>
    marker === null && headsBodies(text) ? [index] : [],
  );
  const [at] = found;
  if (at === undefined || found.length > 1 || at + 1 >= paragraphs.length) return null;
  const isBelowList = paragraphs.slice(0, at).some(({ marker }) => isNumbered(marker));
  return isBelowList && liesInsideList(paragraphs, () => false)[at] !== true ? at : null;
}

function headsBodies(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  const isAlone = text.length <= longestPlain && (text.endsWith(':') || isCapitals(text));
  return isAlone && ofBodies.some((words) => folded.startsWith(words));
}

/** What opens a part by its title alone. */
export function headingMarker(text: string): Marker {
  return { kind: 'heading', style: 'plain', label: '', value: 0, rest: text, printed: '' };
}
