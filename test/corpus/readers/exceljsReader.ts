import ExcelJS from 'exceljs';
import { columnLetters } from '../../../src/xlsx/sheet/a1';
import type { ReadCell, ReadSheet, ReadValue, Reading } from '../reading';
import { answerLines } from './answering';

/** exceljs counts days from 1970; the file from 1900 or 1904. */
const dayInMilliseconds = 86_400_000;
const firstDay = { 1900: 25569, 1904: 25569 - 1462 } as const;

const states = ['visible', 'hidden', 'veryHidden'] as const;

function valueOf(value: ExcelJS.CellValue | undefined, epoch: number): ReadValue | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) {
    const serial = value.getTime() / dayInMilliseconds + epoch;
    return Number.isFinite(serial) ? serial : { error: '#NUM!' };
  }
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('') || null;
  if ('hyperlink' in value) return valueOf(value.text, epoch);
  if ('result' in value) return valueOf(value.result, epoch);
  return null;
}

function cellOf(cell: ExcelJS.Cell, epoch: number): ReadCell {
  // the getter throws where the head of a shared formula is not there
  const isFormula = cell.type === ExcelJS.ValueType.Formula;
  return [valueOf(cell.value, epoch), isFormula ? cell.formula : null, cell.numFmt ?? 'General'];
}

function sheetOf(sheet: ExcelJS.Worksheet, epoch: number): ReadSheet {
  const cells: Record<string, ReadCell> = {};
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const read = cellOf(cell, epoch);
      if (read[0] !== null || read[1] !== null) cells[cell.address] = read;
    });
  });
  const widths = (sheet.columns ?? []).flatMap(({ width }, at) =>
    width === undefined || at >= 200 ? [] : [[columnLetters(at), width] as const],
  );
  return {
    name: sheet.name,
    state: states.find((state) => state === sheet.state) ?? 'visible',
    merges: [...sheet.model.merges].sort(),
    widths: Object.fromEntries(widths),
    cells,
  };
}

async function readingOf(path: string): Promise<Reading> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const epoch = firstDay[workbook.properties.date1904 ? 1904 : 1900];
  return workbook.worksheets.map((sheet) => sheetOf(sheet, epoch));
}

answerLines('exceljs', async (path) => {
  try {
    return { reading: await readingOf(String(path)) };
  } catch (error) {
    return { refused: String(error).slice(0, 200) };
  }
});
