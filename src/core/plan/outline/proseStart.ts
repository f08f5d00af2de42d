import { foldWithoutDiacritics } from '../../text/folding';
import { planKinds } from '../../vocabulary/planHeadings';
import { isLegalBasis } from './legalBasis';
import type { OutlineParagraph } from './outlineParagraph';
import { beginsLikePart } from './partTitles';
import { isCapitals } from './sentence';

const kinds = planKinds.map((words) => foldWithoutDiacritics(words));
/** How far down the paper's kind may stand, and how long head and legal bases below it may be. */
const longestHead = 40;
const longestPreamble = 15;
const longestTitle = 4;
/** A longer line before a colon leads in. */
const longestHeading = 30;

/**
 * Position of the first paragraph below title and legal bases, where a body without any heading begins: behind the
 * line that ends in a colon ("… ban hành Kế hoạch như sau:"), else behind the last legal basis or the title; never
 * below the foot, whose place at or below each position is given. Null for a paper that does not call itself a plan.
 */
export function proseStart(
  paragraphs: readonly OutlineParagraph[],
  footAfter: readonly number[],
): number | null {
  const kindAt = paragraphs.slice(0, longestHead).findIndex(({ text }) => isKindLine(text));
  if (kindAt < 0) return null;
  const below = paragraphs.slice(
    kindAt + 1,
    Math.min(kindAt + 1 + longestPreamble, footAfter[kindAt] ?? paragraphs.length),
  );
  const firstNumber = below.findIndex(({ marker }) => marker !== null && marker.kind !== 'bullet');
  const unnumbered = firstNumber < 0 ? below : below.slice(0, firstNumber);
  const introduced = unnumbered.findIndex(
    ({ text, marker }) => marker === null && text.endsWith(':') && !isHeading(text),
  );
  if (introduced >= 0) return kindAt + introduced + 2;
  const lastBasis = unnumbered.findLastIndex(({ text }) => isLegalBasis(text));
  if (lastBasis >= 0) return kindAt + lastBasis + 2;
  const title = unnumbered.findIndex(
    ({ text, marker }, index) =>
      marker !== null || index >= longestTitle || (index > 0 && isHeading(text)) || /[.;]$/.test(text),
  );
  return kindAt + 1 + (title < 0 ? unnumbered.length : title);
}

/** "Mục đích:" heads what stands below it. */
function isHeading(text: string): boolean {
  return text.endsWith(':') && text.length <= longestHeading && beginsLikePart(text);
}

function isKindLine(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  return kinds.some(
    (words) =>
      folded === words || (folded.startsWith(`${words} `) && isCapitals(text.slice(0, words.length))),
  );
}
