import { foldWithoutDiacritics } from '../../text/folding';
import { nationalHeading, recipientsLabel } from '../../vocabulary/planHeadings';
import { partyHeading } from '../../vocabulary/planHeadWords';
import { opensSignature } from '../foot/documentFoot';
import { namesNumber } from '../head/documentNumber';
import { readMarker } from '../outline/markers';
import { isHeaderRow } from './tableHeader';

type Texts = readonly (readonly string[])[];

const headings = [...nationalHeading, ...partyHeading].map((words) => foldWithoutDiacritics(words));
const recipients = new RegExp(`(?:^|\\s)${foldWithoutDiacritics(recipientsLabel)}\\s*:`);
/** Parts in one cell: a frame around running text. */
const partsInFrame = 2;
/** A row alone is a table where it has so many cells. */
const leastCellsAlone = 3;
const leastShare = 0.6;

/**
 * True for a table that lists something: two columns at least, and two rows or three cells in one. False for one that
 * only sets the page: the head and foot of a paper in two columns, a frame around text with parts and items in it.
 */
export function isDataTable(texts: Texts): boolean {
  const filled = texts.filter((row) => row.some((text) => text !== ''));
  const width = texts[0]?.length ?? 0;
  if (width < 2 || filled.some((row) => row.some(setsThePage))) return false;
  const cellsIn = (row: readonly string[]) => row.filter((text) => text !== '').length;
  const [only] = filled;
  if (filled.length === 1) {
    return (
      only !== undefined && cellsIn(only) >= leastCellsAlone && only.every((text) => !text.includes('\n'))
    );
  }
  if (filled.some((row) => isHeaderRow(row, []))) return true;
  return filled.filter((row) => cellsIn(row) >= 2).length >= filled.length * leastShare && filled.length > 1;
}

function setsThePage(text: string): boolean {
  const lines = text.split('\n');
  if (lines.some((line) => opensSignature(line) || namesNumber(line))) return true;
  const folded = foldWithoutDiacritics(text);
  if (headings.some((words) => folded.includes(words)) || recipients.test(folded)) return true;
  return lines.filter((line) => readMarker(line)?.kind === 'roman').length >= partsInFrame;
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
