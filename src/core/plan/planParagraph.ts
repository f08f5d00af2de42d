import { collapseSpaces } from '../text/folding';
import { plainSigns } from '../text/signs';
import { figuresNumberHeadings, withNumbersBeforeTitles } from './outline/loneNumbers';

/** A paragraph of a plan paper, whatever file it came from. */
export interface PlanParagraph {
  /** Line breaks inside the paragraph are "\n". */
  readonly text: string;
  /** Number or bullet that the word processor puts in front ("I.", "1.", "-"), where it is not in the text. */
  readonly numbering: string | null;
  readonly isBold: boolean;
  /** The cell that it stands in; null outside tables. */
  readonly cell: PaperCell | null;
  /** Where the reader of plain text put two lines together although it was not sure: the words at the seam. */
  readonly joinedAt?: string | null;
}

/** Where a paragraph stands in a table of the paper. */
export interface PaperCell {
  /** Table in the document, row in the table and first column, each from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Columns that the cell covers, from 1. */
  readonly columnCount: number;
  /** True where it is the lower part of a cell that is merged downwards. */
  readonly goesOn: boolean;
}

/** True for a line that holds nothing but a page's number ("2", "- 2 -", "Trang 2/5"). */
export function isPageNumber(line: string): boolean {
  return /^(?:[-\u2013\u2014~|]\s*)?\d{1,3}(?:\s*[-\u2013\u2014~|])?$|^(?:trang|page)\s*\d+(?:\s*\/\s*\d+)?$/i.test(
    line,
  );
}

/**
 * One entry per line of the paper, composed letters, plain signs and single spaces, the automatic number in front, and
 * a number that stands alone in front of its title. A line break inside a paragraph parts it (headings and signatures are
 * typed so) unless the sentence plainly goes on; empty lines and lone page numbers are left out.
 */
export function paperLines(paragraphs: readonly PlanParagraph[]): readonly PlanParagraph[] {
  const keepsFigures = figuresNumberHeadings(
    paragraphs.flatMap(({ text }) => plainSigns(text).split('\n').map(collapseSpaces)),
  );
  const lines = paragraphs.flatMap((paragraph) =>
    linesOf(paragraph.text, { keepsFigures }).map((line, index) => {
      const number =
        index === 0 && paragraph.numbering !== null ? collapseSpaces(plainSigns(paragraph.numbering)) : '';
      return { ...paragraph, text: `${number} ${line}`.trim(), numbering: null };
    }),
  );
  return withNumbersBeforeTitles(lines);
}

/** `keepsFigures`: bare figures are numbers of headings, not of pages. */
function linesOf(text: string, { keepsFigures }: { readonly keepsFigures: boolean }): readonly string[] {
  const lines: string[] = [];
  for (const raw of plainSigns(text).split('\n')) {
    const line = collapseSpaces(raw);
    const above = lines.at(-1);
    if (line === '' || (isPageNumber(line) && !(keepsFigures && /^\d+$/.test(line)))) continue;
    const goesOn = above !== undefined && /^\p{Ll}/u.test(line) && !/[.;:]$/.test(above);
    if (goesOn) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines;
}
