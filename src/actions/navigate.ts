import type { CellRef } from '../core/sheets/cellRef';
import { bringForward, goTo, type HiddenPlaces, type ShownSheet } from '../workbook/goTo';
export type { ShownSheet } from '../workbook/goTo';
import { done, failed, type Outcome } from '../core/work/outcome';

/**
 * Shows a cell: its sheet comes to the front and the cell is selected. Only after a click. A problem "hidden" is told
 * where nobody would see it; asked for again with "show", what hides it is shown.
 */
export async function goToCell(cell: CellRef, hidden: HiddenPlaces): Promise<Outcome<null>> {
  const block = await goTo({ ...cell, wants: 'cell' }, hidden);
  return block === null ? done(null) : failed(block);
}

/** Shows a sheet from its top. */
export async function goToSheet(sheet: string, hidden: HiddenPlaces): Promise<Outcome<null>> {
  const block = await goTo({ sheet, row: 0, column: 0, wants: 'sheet' }, hidden);
  return block === null ? done(null) : failed(block);
}

/**
 * Shows a sheet beside the question about it that a person has just opened. No cell is selected, and nobody who types in
 * one is interrupted: "typing" and "hidden" say why the grid still shows another sheet.
 */
export async function showSheet(sheet: string): Promise<Outcome<ShownSheet>> {
  const shown = await bringForward(sheet);
  return typeof shown === 'string' ? done(shown) : failed(shown);
}
