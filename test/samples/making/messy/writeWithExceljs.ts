import ExcelJS from 'exceljs';
import type { Cell, Worksheet } from 'exceljs';
import { repackFixed } from '../fixedZip';
import { dress } from '../officeLook';
import { filledCells, placeOf } from './model';
import type { MessyCell, MessySheet } from './model';

/** Writes the sheets with exceljs. Gives the same bytes for the same sheets. */
export async function writeWithExceljs(sheets: readonly MessySheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Phòng VH-XH';
  book.created = new Date('2026-01-10T02:00:00Z');
  book.modified = new Date('2026-01-10T02:00:00Z');
  for (const sheet of sheets) {
    const state = sheet.isHidden === true ? 'hidden' : 'visible';
    await writeSheet(book.addWorksheet(sheet.name, { state }), sheet);
  }
  return repackFixed(new Uint8Array(await book.xlsx.writeBuffer()));
}

async function writeSheet(target: Worksheet, sheet: MessySheet): Promise<void> {
  sheet.widths?.forEach(
    (width, index) => (target.getColumn(placeOf(sheet.start ?? 'A1').column + index).width = width),
  );
  for (const { row, column, cell } of filledCells(sheet)) {
    const place = target.getCell(row, column);
    dress(place, { bordered: true });
    setValue(place, cell);
  }
  for (const area of sheet.merges ?? []) target.mergeCells(area);
  for (const row of sheet.hiddenRows ?? []) target.getRow(row).hidden = true;
  for (const letters of sheet.hiddenColumns ?? []) target.getColumn(letters).hidden = true;
  if (sheet.filter !== undefined) target.autoFilter = sheet.filter;
  // Without a password, so that the bytes need no random salt.
  if (sheet.isProtected === true) await target.protect('', {});
}

function setValue(place: Cell, cell: MessyCell): void {
  if (cell === null) return;
  if (typeof cell === 'string' || typeof cell === 'number') place.value = cell;
  else if ('day' in cell) {
    place.value = new Date(`${cell.day}T00:00:00Z`);
    place.numFmt = cell.format ?? 'dd/mm/yyyy';
  } else if ('number' in cell) {
    place.value = cell.number;
    place.numFmt = cell.format;
  } else if ('blank' in cell) place.numFmt = cell.blank;
  else if ('quoted' in cell) place.value = cell.quoted;
  else if ('error' in cell) {
    place.value = {
      formula: cell.formula,
      result: { error: cell.error },
    } as unknown as ExcelJS.CellFormulaValue;
  } else place.value = { formula: cell.formula, result: cell.kept ?? '' } as ExcelJS.CellFormulaValue;
}
