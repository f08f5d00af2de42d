import type { DraftStyle } from './sheetDraft';

/** The look of a style: one table for the heights (core) and for the interpreter (workbook). */
export interface StyleLook {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: 'Left' | 'Center' | 'Right' | 'Justify' | 'General';
  readonly vertical: 'Top' | 'Center';
  readonly wraps: boolean;
  /** Thin black lines on all four sides. */
  readonly bordered: boolean;
  /** Colour of the ground, "#RRGGBB", or null. */
  readonly fill: string | null;
  readonly colour: string;
}

const plain: StyleLook = {
  sizePt: 12,
  bold: false,
  italic: false,
  horizontal: 'Left',
  vertical: 'Top',
  wraps: true,
  bordered: false,
  fill: null,
  colour: '#000000',
};
const tableCell: StyleLook = { ...plain, vertical: 'Center', bordered: true };

/** Looks by name. Sizes: NĐ 30/2020, annex I part III.1 (appendix 14, its name and note 13–14); table 12 by habit. */
export const draftStyles: Readonly<Record<DraftStyle, StyleLook>> = {
  documentTitle: { ...plain, sizePt: 14, bold: true, horizontal: 'Center', vertical: 'Center' },
  documentName: { ...plain, sizePt: 14, bold: true, horizontal: 'Center', vertical: 'Center' },
  documentNote: { ...plain, sizePt: 14, italic: true, horizontal: 'Center', vertical: 'Center' },
  header: { ...tableCell, bold: true, horizontal: 'Center' },
  groupRow: { ...tableCell, bold: true, fill: '#D9D9D9' },
  cellText: tableCell,
  cellJustified: { ...tableCell, horizontal: 'Justify' },
  cellCentred: { ...tableCell, horizontal: 'Center' },
  cellNumber: { ...tableCell, horizontal: 'Right' },
  total: { ...tableCell, bold: true },
  totalNumber: { ...tableCell, bold: true, horizontal: 'Right' },
  signature: { ...plain, sizePt: 14, bold: true, horizontal: 'Center' },
  remark: { ...plain, italic: true, colour: '#595959' },
  label: { ...tableCell, bold: true, vertical: 'Top' },
  input: { ...tableCell, vertical: 'Top' },
  plain,
};

/** Excel's height of a row of one line, in points, by letter size; n lines take n times as much. Observed for Times New Roman. */
const lineHeights: Readonly<Record<number, number>> = { 11: 15, 12: 15.75, 13: 16.5, 14: 18.75 };

/** Points that one line of this letter size takes. */
export function lineHeight(sizePt: number): number {
  return lineHeights[sizePt] ?? Math.ceil(sizePt * 1.35 * 4) / 4;
}
