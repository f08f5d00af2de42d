import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import { dress, heightFor, mergedText } from '../officeLook';
import { repackFixed } from '../fixedZip';
import type { CellInput, ListColumn, ListRow, ListSheet, WordsRow } from './listModel';

/** Where the script put each cell: "sheet|row id|column id" → "E14". */
export type Places = ReadonlyMap<string, string>;

interface MadeLists {
  readonly bytes: Uint8Array;
  readonly places: Places;
}

/** Writes a workbook of lists, and whatever else the office keeps beside them. */
export async function writeLists(
  sheets: readonly ListSheet[],
  office: { readonly name: string; readonly day: string; readonly beside: (book: ExcelJS.Workbook) => void },
): Promise<MadeLists> {
  const book = new ExcelJS.Workbook();
  book.creator = office.name;
  book.lastModifiedBy = office.name;
  book.created = new Date(`${office.day}T02:00:00Z`);
  book.modified = new Date(`${office.day}T02:00:00Z`);
  const places = new Map<string, string>();
  for (const list of sheets) {
    const sheet = book.addWorksheet(list.name, {
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    writeList(sheet, list, places);
  }
  office.beside(book);
  return { bytes: repackFixed(new Uint8Array(await book.xlsx.writeBuffer())), places };
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

function writeList(sheet: Worksheet, list: ListSheet, places: Map<string, string>): void {
  const left = list.startsAt?.column ?? 0;
  const first = letters(left);
  const last = letters(left + list.columns.length - 1);
  list.columns.forEach((column, index) => (sheet.getColumn(left + index + 1).width = column.width));
  let row = list.startsAt?.row ?? 1;
  list.titles.forEach((title, index) => {
    if (title !== '')
      mergedText(sheet, `${first}${row}:${last}${row}`, title, {
        bold: index < 3,
        italic: index >= 3,
        centred: true,
        size: 13,
      });
    row += 1;
  });
  row = writeHeader(sheet, list, { row: row + 1, left });
  let number = 0;
  for (const entry of list.entries) {
    if ('words' in entry) {
      if (entry.look === 'group') number = 0;
      if (entry.count === undefined) writeWords(sheet, entry, `${first}${row}:${last}${row}`);
      else {
        writeWords(sheet, entry, `${first}${row}:${letters(left + 1)}${row}`);
        sheet.getCell(`${letters(left + 2)}${row}`).value = entry.count;
      }
    } else {
      number += 1;
      writeRow(sheet, list, { entry, row, left, number });
      list.columns.forEach((column, index) =>
        places.set(`${list.name}|${entry.id}|${column.id}`, `${letters(left + index)}${row}`),
      );
    }
    row += 1;
  }
  for (let more = 0; more < (list.formulaRows ?? 0); more += 1, row += 1) {
    sheet.getCell(`${first}${row}`).value = {
      formula: `IF(${letters(left + 1)}${row}="","",ROW())`,
      result: '',
    };
  }
  const [leftWords, rightWords] = list.signatures;
  sheet.getCell(`${letters(left + 1)}${row + 1}`).value = leftWords;
  sheet.getCell(`${letters(left + list.columns.length - 2)}${row + 1}`).value = rightWords;
  sheet.getCell(`${letters(left + 1)}${row + 5}`).value = 'Phạm Thị Thử Bút';
  sheet.getCell(`${letters(left + list.columns.length - 2)}${row + 5}`).value = 'Nguyễn Văn Mẫu Ký';
}

/** One or two rows; returns the first row below. */
function writeHeader(sheet: Worksheet, list: ListSheet, at: { row: number; left: number }): number {
  const look = { bold: true, centred: true, bordered: true, fill: 'F2F2F2' };
  const isDeep = list.columns.some(({ above }) => above !== undefined);
  const under = at.row + (isDeep ? 1 : 0);
  list.columns.forEach((column, index) => {
    const letter = letters(at.left + index);
    if (column.above === undefined) {
      mergedText(
        sheet,
        isDeep ? `${letter}${at.row}:${letter}${under}` : `${letter}${at.row}:${letter}${at.row}`,
        column.header,
        look,
      );
      return;
    }
    sheet.getCell(`${letter}${under}`).value = column.header;
    dress(sheet.getCell(`${letter}${under}`), look);
    if (list.columns[index - 1]?.above === column.above) return;
    const span = spanOf(list.columns, index);
    mergedText(
      sheet,
      `${letter}${at.row}:${letters(at.left + index + span - 1)}${at.row}`,
      column.above,
      look,
    );
  });
  sheet.getRow(under).height = 34;
  return under + 1;
}

function spanOf(columns: readonly ListColumn[], from: number): number {
  const above = columns[from]?.above;
  let to = from;
  while (columns[to]?.above === above && to < columns.length) to += 1;
  return to - from;
}

function writeWords(sheet: Worksheet, entry: WordsRow, area: string): void {
  mergedText(sheet, area, entry.words, {
    bold: entry.look !== 'note',
    italic: entry.look === 'note',
    bordered: true,
  });
}

function writeRow(
  sheet: Worksheet,
  list: ListSheet,
  at: { entry: ListRow; row: number; left: number; number: number },
): void {
  const shown: string[] = [];
  list.columns.forEach((column, index) => {
    const value: CellInput = column.id === 'stt' ? at.number : (at.entry.cells[column.id] ?? null);
    const cell = sheet.getCell(at.row, at.left + index + 1);
    const isDay = column.isDay === true && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    if (value !== null) cell.value = isDay ? new Date(`${value}T00:00:00Z`) : value;
    dress(cell, {
      bordered: true,
      centred: column.centred === true || column.id === 'stt',
      size: 11,
      ...(isDay ? { format: 'dd/mm/yyyy' } : {}),
    });
    shown.push(typeof value === 'string' ? value : '');
  });
  sheet.getRow(at.row).height = heightFor(
    shown,
    list.columns.map(({ width }) => width),
  );
  if (at.entry.hidden === true) sheet.getRow(at.row).hidden = true;
}
