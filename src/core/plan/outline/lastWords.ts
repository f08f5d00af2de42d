import { foldWithoutDiacritics } from '../../text/folding';
import { issuingBodies } from '../../vocabulary/planBodies';
import {
  addressingStarts,
  everybodyWords,
  goingOutStarts,
  lastWordsStarts,
  wholePlanWords,
} from '../../vocabulary/planHeadings';
import { readBodyLine } from '../planBodies/bodyLine';

const fold = (words: string): string => foldWithoutDiacritics(words);
const lastWords = lastWordsStarts.map(fold);
const addressing = addressingStarts.map(fold);
const goingOut = goingOutStarts.map(fold);
const everybody = everybodyWords.map(fold);
const wholePlan = wholePlanWords.map(fold);
const issuers = issuingBodies.map(fold);
const place = { isOfBodiesAlone: true, isNumbered: false, isAmongBodies: false };

/**
 * Where the words to everybody begin in the lines without a sign that end the body ("Trong quá trình thực hiện, nếu có
 * vướng mắc …"); null where there are none. Nothing below them gives work to a body.
 */
export function lastWordsAt(tail: readonly string[]): number | null {
  let found: number | null = null;
  for (let index = tail.length - 1; index >= 0; index -= 1) {
    const text = tail[index] ?? '';
    const isLast = isToEverybody(text);
    if (!isLast && readBodyLine(text, place) !== null) return found;
    if (isLast) found = index;
  }
  return found;
}

function isToEverybody(text: string): boolean {
  const folded = fold(text);
  if (opensWith(folded, lastWords)) return true;
  if (!opensWith(folded, addressing)) return false;
  const body = readBodyLine(text, place);
  const name = body === null ? '' : fold(body.name);
  const isNoBody = body === null || opensWith(name, issuers);
  const subject = isNoBody ? folded : name;
  if (everybody.some((words) => subject.includes(words))) return true;
  const isOne = !isNoBody && body.kind !== 'many';
  return !isOne && !opensWith(folded, goingOut) && wholePlan.some((words) => folded.includes(words));
}

function opensWith(folded: string, starts: readonly string[]): boolean {
  return starts.some(
    (words) => folded === words || folded.startsWith(`${words} `) || folded.startsWith(`${words},`),
  );
}
