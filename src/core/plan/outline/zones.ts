import { foldWithoutDiacritics } from '../../text/folding';
import { closingStarts, lastWordsStarts, legalBasisStarts } from '../../vocabulary/planHeadings';
import { isAppendixHeading, isRole, opensRecipients, opensSignature } from '../documentFoot';
import { partKinds } from './outline';
import type { OutlineParagraph } from './outlineParagraph';

const closings = closingStarts.map((words) => foldWithoutDiacritics(words));
const lastWords = lastWordsStarts.map((words) => foldWithoutDiacritics(words));
const bases = legalBasisStarts.map((words) => foldWithoutDiacritics(words));

/** Where the zones of a paper begin, as positions of its paragraphs. */
interface Zones {
  readonly bodyStart: number;
  /** Where the closing paragraph stands. */
  readonly bodyEnd: number;
  /** Where recipients or signature begin. */
  readonly footStart: number;
}

/** Head, body, closing paragraph and foot of a paper; without any part the body is empty. */
export function findZones(marked: readonly OutlineParagraph[]): Zones {
  const kinds = partKinds(marked);
  const first = marked.findIndex(({ marker }) => marker !== null && kinds.has(marker.kind));
  const bodyStart = first < 0 ? marked.length : first;
  const after = marked
    .slice(bodyStart)
    .findIndex(
      ({ text }) => opensRecipients(text) || opensSignature(text) || isRole(text) || isAppendixHeading(text),
    );
  const footStart = after < 0 ? marked.length : bodyStart + after;
  const inBody = marked.slice(bodyStart, footStart);
  const lastMarked = inBody.findLastIndex(({ marker }) => marker !== null);
  const closing = inBody.findIndex(
    ({ text }, index) => opensClosing(text) || (index > lastMarked && opensLastWords(text)),
  );
  return { bodyStart, bodyEnd: closing < 0 ? footStart : bodyStart + closing, footStart };
}

/** "Trên đây là Kế hoạch …" */
export function opensClosing(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  return closings.some((words) => folded.startsWith(words));
}

/** "Trong quá trình thực hiện, nếu có vướng mắc …": words to everybody behind the last item. */
function opensLastWords(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  return lastWords.some((words) => folded.startsWith(`${words} `) || folded.startsWith(`${words},`));
}

/** True for a paragraph above part I that names what the plan rests on. */
export function isLegalBasis(text: string): boolean {
  const folded = foldWithoutDiacritics(text).replace(/^[-+*\s]+/, '');
  return bases.some((words) => folded.startsWith(`${words} `));
}
