import { foldWithoutDiacritics } from '../../text/folding';
import { bodyPartWords } from '../../vocabulary/planHeadings';
import { isRole } from '../foot/signatureRole';
import { readBodyLine } from '../planBodies/bodyLine';
import type { OutlineParagraph } from './outlineParagraph';
import { isCapitals, withoutClosing } from './sentence';

const ofBodies = bodyPartWords.map((words) => foldWithoutDiacritics(words));

/**
 * True where a line without a sign goes on with the title printed above it: capitals below capitals (or below a
 * number that has no title yet), or a small letter below a title that does not end.
 */
export function goesOnWithTitle(printed: string, { text, marker }: OutlineParagraph): boolean {
  if (marker !== null) return false;
  if (isCapitals(text)) return isCapitals(printed || text) && !(isOfBodiesWhole(printed) && namesBody(text));
  return printed !== '' && !/[.;:]$/.test(printed) && /^\p{Ll}/u.test(text);
}

/** Title and the line that goes on with it, without the signs that close it. */
export function joinedTitle(printed: string, text: string): string {
  return withoutClosing(`${printed} ${text}`.trim());
}

/** "TỔ CHỨC THỰC HIỆN": nothing is missing at its end. */
function isOfBodiesWhole(printed: string): boolean {
  const folded = foldWithoutDiacritics(withoutClosing(printed));
  return ofBodies.some((words) => folded === words);
}

/** The first body below such a title, in capitals as the title is. */
function namesBody(text: string): boolean {
  const place = { isOfBodiesAlone: true, isNumbered: false, isAmongBodies: false };
  const read = readBodyLine(text, place);
  return isRole(text) || (read?.by === 'heading' && read.kind !== 'many');
}
