import { foldWithoutDiacritics } from '../../text/folding';
import { nationalHeading, recipientsLabel } from '../../vocabulary/planHeadings';
import { partyHeading } from '../../vocabulary/planHeadWords';
import { opensSignature } from '../foot/documentFoot';
import { readMarker } from '../outline/markers';

type Texts = readonly (readonly string[])[];

const headings = [...nationalHeading, ...partyHeading].map((words) => foldWithoutDiacritics(words));
const recipients = new RegExp(`(?:^|\\s)${foldWithoutDiacritics(recipientsLabel)}\\s*:`);
const longestHeading = 80;
const longestCell = 1200;
/** Of a table without a header, how many rows at least, and which share of them in two columns. */
const leastRows = 3;
const leastShare = 0.6;

/**
 * True for a table that lists something: two columns and two rows at least. False for one that only sets the page: the
 * head and foot of a paper in two columns, a frame around text with parts and items in it.
 */
export function isDataTable(texts: Texts): boolean {
  const filled = texts.filter((row) => row.some((text) => text !== ''));
  const width = texts[0]?.length ?? 0;
  if (width < 2 || filled.length < 2 || filled.some((row) => row.some(setsThePage))) return false;
  const [first = []] = filled;
  if (isHeading(first)) return true;
  const wide = filled.filter((row) => row.filter((text) => text !== '').length >= 2);
  return filled.length >= leastRows && wide.length >= filled.length * leastShare;
}

function setsThePage(text: string): boolean {
  if (text.length > longestCell || opensSignature(text)) return true;
  const folded = foldWithoutDiacritics(text);
  if (headings.some((words) => folded.includes(words)) || recipients.test(folded)) return true;
  return readMarker(text)?.kind === 'roman' && text.length > longestHeading;
}

/** Short words in two columns at least, no numbers in front. */
function isHeading(row: readonly string[]): boolean {
  const words = row.filter((text) => text !== '');
  return (
    words.length >= 2 &&
    words.every((text) => /\p{L}/u.test(text) && text.length <= longestHeading && readMarker(text) === null)
  );
}

/**
 * Rows of the header of a table of data: 0 where its first row is no heading, else as many as the cells merged
 * downwards in the first row reach, or two where a heading over several columns parts into those below it.
 */
export function headerHeight({
  texts,
  goesOn,
}: {
  readonly texts: Texts;
  /** By row: some cell of it is the lower part of a merged one. */
  readonly goesOn: readonly boolean[];
}): number {
  const first = texts.findIndex((row) => row.some((text) => text !== ''));
  const row = texts[first];
  if (row === undefined || !isHeading(row)) return 0;
  let height = first + 1;
  while (goesOn[height] === true && isSubHeading(texts[height] ?? [])) height += 1;
  return height;
}

function isSubHeading(row: readonly string[]): boolean {
  const words = row.filter((text) => text !== '');
  return words.every(
    (text) => /\p{L}/u.test(text) && text.length <= longestHeading && readMarker(text) === null,
  );
}

/** "(1) (2) (3)" below a header. */
export function isColumnNumbers(row: readonly string[]): boolean {
  const filled = row.filter((text) => text !== '');
  return filled.length >= 2 && filled.every((text, at) => text.replace(/[().\s]/g, '') === String(at + 1));
}

/** "1", "1.", "(2)", "III", "a)": a row's number. */
export function isOrdinal(text: string): boolean {
  return /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|\p{Ll})[.)]?\s?$/u.test(text);
}
