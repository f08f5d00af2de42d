/** A paragraph of a plan paper, whatever file it came from. */
export interface PlanParagraph {
  readonly text: string;
  /** Number or bullet that the word processor puts in front ("I.", "1.", "-"), where it is not in the text. */
  readonly numbering: string | null;
  readonly isBold: boolean;
  /** Table (counted from 0 in the document), row and column of the cell that it stands in; null outside tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Where the reader of plain text put two lines together although it was not sure: the words at the seam. */
  readonly joinedAt: string | null;
}

/** A plain paragraph of this text. */
export function plainParagraph(text: string): PlanParagraph {
  return { text, numbering: null, isBold: false, cell: null, joinedAt: null };
}
