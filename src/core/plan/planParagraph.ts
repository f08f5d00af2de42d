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
