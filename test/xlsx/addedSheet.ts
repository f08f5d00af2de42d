import { emptySheet } from '../../src/xlsx/sheet/model';
import type { Workbook } from '../../src/xlsx/sheet/model';
import { idOfSheet } from '../../src/xlsx/sheet/openWorkbook';

/** Adds an empty sheet at the end of a workbook, as a person does. */
export function addedSheet(workbook: Workbook, name: string): void {
  const sheetId = workbook.highestSheetId + 1;
  workbook.highestSheetId = sheetId;
  workbook.sheets = [...workbook.sheets, emptySheet({ id: idOfSheet(sheetId), sheetId, name, part: null })];
  workbook.sheetsChanged = true;
}
