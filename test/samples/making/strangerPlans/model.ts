/** A cell of a Word table: its paragraphs, and how far it reaches. */
export interface WordCell {
  readonly lines: readonly WordLine[];
  /** Columns that it covers. */
  readonly span: number;
  /** "first": more rows below belong to it; "more": it belongs to the cell above. */
  readonly down: 'alone' | 'first' | 'more';
}

/** A paragraph; "\n" in its text is a line break inside it. */
export interface WordLine {
  readonly kind: 'line';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'both';
  /** Level of the automatic numbering from 0; null where the number, if any, is typed. */
  readonly level: number | null;
}

export interface WordTable {
  readonly kind: 'table';
  /** Column widths in twentieths of a point. */
  readonly widths: readonly number[];
  readonly boxed: boolean;
  readonly rows: readonly (readonly WordCell[])[];
}

/** Ends a section: what stands above it keeps the page's upright form, what follows lies on its side. */
export interface TurnPage {
  readonly kind: 'turnPage';
}

/** One level of automatic numbering, as Word keeps it. */
export interface WordLevel {
  readonly format: 'upperRoman' | 'decimal' | 'lowerLetter' | 'bullet';
  /** "%1.%2." – numbers of the levels above and of this one. */
  readonly text: string;
}

export interface StrangerPlan {
  /** "11-commune-programme". */
  readonly id: string;
  readonly levels: readonly WordLevel[];
  readonly blocks: readonly (WordLine | WordTable | TurnPage)[];
}

/** A plain paragraph, set out to both sides. */
export function line(text: string): WordLine {
  return { kind: 'line', text, bold: false, italic: false, align: 'both', level: null };
}

/** A paragraph in bold, in the middle. */
export function middle(text: string): WordLine {
  return { ...line(text), bold: true, align: 'center' };
}

/** A paragraph in italics. */
export function slanted(text: string): WordLine {
  return { ...line(text), italic: true };
}

/** A typed heading in bold. */
export function heading(text: string): WordLine {
  return { ...line(text), bold: true, align: 'left' };
}

/** A paragraph numbered by Word. */
export function numbered(level: number, text: string): WordLine {
  return { ...line(text), level, bold: level < 2 };
}

/** A cell of one paragraph. */
export function cell(text: string): WordCell {
  return { lines: [{ ...line(text), align: 'left' }], span: 1, down: 'alone' };
}

/** A row of cells of one paragraph each. */
export function row(...texts: readonly string[]): readonly WordCell[] {
  return texts.map(cell);
}

/** A row of header cells in bold. */
export function headerRow(...texts: readonly string[]): readonly WordCell[] {
  return texts.map((text) => ({ ...cell(text), lines: [middle(text)] }));
}

/** A row that is one cell over all columns. */
export function groupRow(columns: number, text: string): readonly WordCell[] {
  return [{ lines: [heading(text)], span: columns, down: 'alone' }];
}

/** The cell from which those below in the same column hang. */
export function topCell(text: string): WordCell {
  return { ...cell(text), down: 'first' };
}

/** A cell that belongs to the one above. */
export const hangingCell: WordCell = { lines: [line('')], span: 1, down: 'more' };

/** Two columns without borders, as offices set the head and the foot of a paper. */
export function sideBySide(left: readonly WordLine[], right: readonly WordLine[]): WordTable {
  const side = (lines: readonly WordLine[]): WordCell => ({ lines, span: 1, down: 'alone' });
  return { kind: 'table', widths: [3800, 5550], boxed: false, rows: [[side(left), side(right)]] };
}
