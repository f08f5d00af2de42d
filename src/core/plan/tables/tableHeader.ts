import { collapseSpaces, foldWithoutDiacritics } from '../../text/folding';
import { columnHeadings, ordinalHeadings, personTitles } from '../../vocabulary/planTables';
import { readMarker } from '../outline/markers';

type Row = readonly string[];

/** A table as it is looked at for its header. */
export interface TableShape {
  readonly texts: readonly Row[];
  /** By row: some cell of it is the lower part of a merged one. */
  readonly goesOn: readonly boolean[];
  /** By row: all words are bold. */
  readonly isBold: readonly boolean[];
}

/** The rows of a table of data in their kinds: first its own title rows, then the header, then the rest. */
export interface HeaderRows {
  readonly titleRows: number;
  /** Where the header ends: the same as `titleRows` where there is none. */
  readonly end: number;
}

const longestHeading = 80;
/** How many first cells of the rows below have to be numbers, so that the row above them is their header. */
const leastOrdinals = 0.5;
const leastColumnWords = 2;

/** Where a table's header stands; a row with one cell above it is its title. */
export function headerOf(shape: TableShape): HeaderRows {
  const { texts, goesOn, isBold } = shape;
  let titleRows = 0;
  while (titleRows < texts.length - 1 && cellsIn(texts[titleRows] ?? []) <= 1) titleRows += 1;
  const row = texts[titleRows] ?? [];
  const below = texts.slice(titleRows + 1);
  const isBoldAlone = isBold[titleRows] === true && !isBold.slice(titleRows + 1).every(Boolean);
  const isHeader = isHeaderRow(row, below) || (isBoldAlone && looksLikeHeadings(row));
  if (!isHeader) return { titleRows: 0, end: 0 };
  let end = titleRows + 1;
  while (
    end < texts.length &&
    isSubHeading(texts, { at: end, from: titleRows, goesOn: goesOn[end] === true })
  )
    end += 1;
  return { titleRows, end };
}

/**
 * True for a row of headings: short words in two cells at least, of which two are words that head columns, or with
 * numbers below its first cell that it has not itself.
 */
export function isHeaderRow(row: Row, below: readonly Row[]): boolean {
  if (!looksLikeHeadings(row)) return false;
  const folded = row.map((text) => foldWithoutDiacritics(collapseSpaces(text)));
  if (folded.some((text) => personTitles.test(text))) return false;
  if (folded.some((text) => ordinalHeadings.has(text))) return true;
  if (folded.filter((text) => columnHeadings.test(text)).length >= leastColumnWords) return true;
  // "Khối | Thời gian | Giám khảo" above rows with figures
  const hasFigures = (cells: Row) => cells.some((text) => /\d/.test(text));
  const isAboveFigures = below.length > 0 && below.filter(hasFigures).length * 2 >= below.length;
  if (!hasFigures(row) && isAboveFigures && folded.some((text) => columnHeadings.test(text))) return true;
  const firsts = below.map((cells) => cells[0] ?? '').filter((text) => text !== '');
  const numbers = firsts.filter((text) => /^\d{1,3}[.)]?$/.test(text));
  return firsts.length > 0 && numbers.length >= firsts.length * leastOrdinals;
}

/** Short words or years in two columns at least, no numbers in front. */
function looksLikeHeadings(row: Row): boolean {
  const words = row.filter((text) => text !== '');
  return words.length >= 2 && words.every(isHeading) && words.some((text) => /\p{L}/u.test(text));
}

function isHeading(text: string): boolean {
  if (text.length > longestHeading) return false;
  if (/^(?:19|20)\d{2}$|^%$/.test(text)) return true;
  const marker = readMarker(text);
  return /\p{L}/u.test(text) && (marker === null || marker.kind === 'counting' || marker.kind === 'month');
}

/** A row of headings below others: cells that go on from above, or words only below a heading over several columns. */
function isSubHeading(
  texts: readonly Row[],
  place: { readonly at: number; readonly from: number; readonly goesOn: boolean },
): boolean {
  const row = texts[place.at] ?? [];
  const filled = row.filter((text) => text !== '');
  if (!filled.every((text) => isHeading(text) && /\p{L}/u.test(text))) return false;
  if (place.goesOn) return true;
  const above = texts[place.at - 1] ?? [];
  const isUnderGap = above.some((text, column) => column > 0 && text === '' && (row[column] ?? '') !== '');
  // the first cell of a row of data is filled
  return filled.length > 0 && row[0] === '' && (above[0] ?? '') !== '' && isUnderGap;
}

function cellsIn(row: Row): number {
  return row.filter((text) => text !== '').length;
}
