import { foldWithoutDiacritics } from '../../text/folding';
import { closingStarts, lastWordsStarts } from '../../vocabulary/planHeadings';
import type { MarkedPaper } from './markPaper';
import { liesInsideList } from './runs';

const closings = closingStarts.map((words) => foldWithoutDiacritics(words));
const lastWords = lastWordsStarts.map((words) => foldWithoutDiacritics(words));

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
  const closing = inBody.findIndex(
    ({ text }, index) =>
      (opensClosing(text) && inside[index] !== true) ||
      (hasParts && index > lastMarked && opensLastWords(text)),
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
