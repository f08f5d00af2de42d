import type { SheetDraft } from '../../core/sheets/sheetDraft';

/** Twentieths of a point, in which Word measures lengths. */
export const twipsPerPoint = 20;
/** 1440 twips to the inch. */
const twipsPerMillimetre = 1440 / 25.4;

/** A4 upright, in twips. */
export const a4 = { width: 11906, height: 16838 };

/** Letters of 12 where nothing else is said, in the half points in which Word counts. */
export const defaultHalfPoints = 24;

/** Millimetres → whole twips. */
export function twipsOf(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** A visible column: 0-based column of the draft and its width in twips. */
export interface DocxColumn {
  readonly column: number;
  readonly width: number;
}

/** The columns that are read, stretched so that the table is as wide as the text between the margins. */
export function visibleColumns({
  columns,
  page,
}: Pick<SheetDraft, 'columns' | 'page'>): readonly DocxColumn[] {
  const { left, right } = page.margins;
  const paper = page.orientation === 'landscape' ? a4.height : a4.width;
  const textWidth = paper - twipsOf(left) - twipsOf(right);
  const shown = columns.flatMap(({ width, hidden }, column) => (hidden === true ? [] : [{ column, width }]));
  const together = widthOf(shown);
  return shown.map(({ column, width }) => ({ column, width: Math.floor((width * textWidth) / together) }));
}

/** The columns together. */
export function widthOf(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
