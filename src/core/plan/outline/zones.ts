import { foldWithoutDiacritics } from '../../text/folding';
import { closingStarts } from '../../vocabulary/planHeadings';
import { lastWordsAt } from './lastWords';
import type { MarkedPaper } from './markPaper';
import { liesInsideList } from './runs';

const closings = closingStarts.map((words) => foldWithoutDiacritics(words));

/** Where the zones of a paper begin, as positions of its paragraphs. */
interface Zones {
  readonly bodyStart: number;
  /** Where the closing paragraph stands. */
  readonly bodyEnd: number;
  /** Where recipients or signature begin. */
  readonly footStart: number;
}

/** Head, body, closing paragraph and foot of a paper; without any part the body is empty. */
export function findZones({ paragraphs, bodyStart: first, footStart }: MarkedPaper): Zones {
  const bodyStart = first ?? paragraphs.length;
  const inBody = paragraphs.slice(bodyStart, footStart);
  const lastMarked = inBody.findLastIndex(({ marker, part }) => marker !== null || part !== null);
  const hasParts = inBody.some(({ part }) => part !== null);
  const inside = liesInsideList(inBody, () => false);
  const told = inBody.findIndex(({ text }, index) => opensClosing(text) && inside[index] !== true);
  const tail = inBody.slice(lastMarked + 1, told < 0 ? undefined : Math.max(told, lastMarked + 1));
  const last = hasParts ? lastWordsAt(tail.map(({ text }) => text)) : null;
  const closing = last === null ? told : lastMarked + 1 + last;
  return { bodyStart, bodyEnd: closing < 0 ? footStart : bodyStart + closing, footStart };
}

/** "Trên đây là Kế hoạch …" */
export function opensClosing(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  return closings.some((words) => folded.startsWith(words));
}
