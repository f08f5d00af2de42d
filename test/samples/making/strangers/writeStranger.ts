import ExcelJS from 'exceljs';
import type { Cell, Worksheet } from 'exceljs';
import { repackFixed } from '../fixedZip';
import { filledCells, placeOf } from '../messy/model';
import type { MessyCell } from '../messy/model';
import { dress } from '../officeLook';
import type { StrangerSheet, StrangerWorkbook } from './model';

/** Writes a stranger's workbook with exceljs. Gives the same bytes for the same sheets. */
export async function writeStranger(workbook: StrangerWorkbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Admin';
  book.created = new Date('2026-01-10T02:00:00Z');
  book.modified = new Date('2026-01-10T02:00:00Z');
  for (const sheet of workbook.sheets) {
    const state = sheet.isHidden === true ? 'hidden' : 'visible';
    writeSheet(book.addWorksheet(sheet.name, { state }), sheet);
  }
  return repackFixed(new Uint8Array(await book.xlsx.writeBuffer()));
}

function writeSheet(target: Worksheet, sheet: StrangerSheet): void {
  const first = placeOf(sheet.start ?? 'A1').column;
  sheet.widths?.forEach((width, index) => (target.getColumn(first + index).width = width));
  const cells = filledCells(sheet);
  if (sheet.look === 'table') addTable(target, sheet);
  const bold = new Set(sheet.boldRows ?? []);
  for (const { row, column, cell } of cells) {
    const place = target.getCell(row, column);
    if (sheet.look !== 'plain') {
      dress(place, { size: 13, bordered: sheet.look === 'boxed', bold: bold.has(row) });
    } else if (bold.has(row)) place.font = { bold: true };
    setValue(place, cell);
  }
  for (const area of sheet.merges ?? []) target.mergeCells(area);
  for (const row of sheet.hiddenRows ?? []) target.getRow(row).hidden = true;
  for (const letters of sheet.hiddenColumns ?? []) target.getColumn(letters).hidden = true;
  if (sheet.filter !== undefined) target.autoFilter = sheet.filter;
}

/** An Excel table over the area; its header row is the first of the area. */
function addTable(target: Worksheet, sheet: StrangerSheet): void {
  const [from = 'A1', to = 'A1'] = (sheet.tableArea ?? '').split(':');
  const [start, end] = [placeOf(from), placeOf(to)];
  const texts = new Map(filledCells(sheet).map(({ row, column, cell }) => [`${row} ${column}`, cell]));
  const width = end.column - start.column + 1;
  const columns = Array.from({ length: width }, (_, index) => {
    const text = texts.get(`${start.row} ${start.column + index}`);
    return { name: typeof text === 'string' ? text : `Cột${index + 1}` };
  });
  const rows = Array.from({ length: end.row - start.row }, () => Array<string>(width).fill(''));
  target.addTable({ name: 'Bang1', ref: from, headerRow: true, columns, rows });
  // The rows are there only for the table's range; the values come from the sheet.
  for (let row = start.row + 1; row <= end.row; row += 1) {
    for (let column = start.column; column <= end.column; column += 1)
      target.getCell(row, column).value = null;
  }
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
  else if ('formula' in cell && 'kept' in cell) {
    place.value = { formula: cell.formula, result: cell.kept ?? '' };
  } else throw new Error('not written by these makers');
}
