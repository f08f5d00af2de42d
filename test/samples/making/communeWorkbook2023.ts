import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import { communeRows } from './communeTasks2023';
import type { PlacedFault } from './faults';
import { dress, heightFor, mergedText } from './officeLook';
import { repackFixed } from './fixedZip';
import { shownTime, timeValue } from './taskRow';
import type { TaskRow } from './taskRow';

export const communeTaskSheet = 'Theo dõi TĐKT 2023';
const widths = [6, 46, 22, 26, 17, 22, 15, 24, 14];
const columnOf: Readonly<Record<string, string>> = {
  item: 'A',
  content: 'B',
  lead: 'C',
  support: 'D',
  time: 'E',
  product: 'F',
  status: 'G',
  result: 'H',
};

export interface MadeWorkbook {
  readonly bytes: Uint8Array;
  readonly faults: readonly PlacedFault[];
  readonly headerRow: number;
  readonly records: number;
}

/** The commune's workbook of 2023: the tracking list with group rows, contacts, last year's list, statistics. */
export async function communeWorkbook(): Promise<MadeWorkbook> {
  const book = new ExcelJS.Workbook();
  book.creator = 'UBND xã Tân Mộc Khê';
  book.lastModifiedBy = 'VP-TK';
  book.created = new Date('2023-02-09T02:00:00Z');
  book.modified = new Date('2023-07-10T02:00:00Z');
  const sheet = book.addWorksheet(communeTaskSheet, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: 9, showGridLines: false }],
  });
  const { faults, records, nextRow } = writeTasks(sheet);
  writeFoot(sheet, { row: nextRow, records });
  writeContacts(book.addWorksheet('Danh bạ'));
  writeLastYear(book.addWorksheet('Năm 2022'));
  writeStatistics(book.addWorksheet('Thống kê KT'));
  const bytes = repackFixed(new Uint8Array(await book.xlsx.writeBuffer()));
  return { bytes, faults, headerRow: 8, records };
}

function writeTasks(sheet: Worksheet): { faults: PlacedFault[]; records: number; nextRow: number } {
  widths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  mergedText(sheet, 'A1:C1', 'ỦY BAN NHÂN DÂN', { bold: true, centred: true });
  mergedText(sheet, 'D1:I1', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, centred: true });
  mergedText(sheet, 'A2:C2', 'XÃ TÂN MỘC KHÊ', { bold: true, centred: true });
  mergedText(sheet, 'D2:I2', 'Độc lập - Tự do - Hạnh phúc', { bold: true, centred: true, size: 13 });
  mergedText(sheet, 'A4:I4', 'BẢNG THEO DÕI NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2023', {
    bold: true,
    centred: true,
    size: 14,
  });
  mergedText(sheet, 'A5:I5', '(Thực hiện Kế hoạch số 12/KH-UBND ngày 08/02/2023 của UBND xã)', {
    italic: true,
    centred: true,
    size: 13,
  });
  writeHeader(sheet);
  let row = 10;
  let records = 0;
  const faults: PlacedFault[] = [];
  let groupRow = 0;
  for (const entry of communeRows) {
    if ('group' in entry) {
      mergedText(sheet, `A${row}:I${row}`, entry.group, { bold: true, bordered: true, fill: 'D9D9D9' });
      sheet.getRow(row).height = 20;
      groupRow = row;
    } else {
      records += 1;
      writeTask(sheet, entry, { row, number: records });
      for (const fault of entry.faults ?? []) {
        const at = fault.field === 'item' ? groupRow : row;
        faults.push({ ...fault, address: `${columnOf[fault.field] ?? 'B'}${at}` });
      }
    }
    row += 1;
  }
  return { faults, records, nextRow: row };
}

function writeHeader(sheet: Worksheet): void {
  const look = { bold: true, centred: true, bordered: true, fill: 'F2F2F2' };
  const single: readonly [string, string][] = [
    ['A7:A8', 'TT'],
    ['B7:B8', 'Nội dung công việc'],
    ['E7:E8', 'Thời gian\nhoàn thành'],
    ['F7:F8', 'Sản phẩm'],
    ['G7:G8', 'Tình trạng'],
    ['H7:H8', 'Kết quả\n(số, ngày văn bản)'],
    ['I7:I8', 'Ghi chú'],
  ];
  for (const [area, text] of single) mergedText(sheet, area, text, look);
  mergedText(sheet, 'C7:D7', 'Phân công thực hiện', look);
  for (const [address, text] of [
    ['C8', 'Chủ trì'],
    ['D8', 'Phối hợp'],
  ] as const) {
    sheet.getCell(address).value = text;
    dress(sheet.getCell(address), look);
  }
  for (let column = 1; column <= 9; column += 1) {
    const cell = sheet.getCell(9, column);
    cell.value = column;
    dress(cell, { italic: true, centred: true, bordered: true, size: 10, format: '"("0")"' });
  }
  sheet.getRow(7).height = 22;
  sheet.getRow(8).height = 22;
}

function writeTask(sheet: Worksheet, task: TaskRow, place: { row: number; number: number }): void {
  // Two rows came from a colleague's Mac: their letters are decomposed.
  const fromMac = place.number === 3 || place.number === 16;
  const said = (text: string): string => (fromMac ? text.normalize('NFD') : text);
  const values = [
    place.number,
    said(task.content),
    said(task.lead),
    said(task.support),
    timeValue(task.time),
    said(task.product),
    task.status,
    task.result,
    task.note ?? '',
  ];
  values.forEach((value, column) => {
    const cell = sheet.getCell(place.row, column + 1);
    if (value !== '') cell.value = value;
    const centred = column === 0 || column === 4 || column === 6;
    dress(cell, { bordered: true, centred, ...(value instanceof Date ? { format: 'dd/mm/yyyy' } : {}) });
  });
  const shown = values.map((value) => (value instanceof Date ? shownTime(task.time) : String(value)));
  sheet.getRow(place.row).height = heightFor(shown, widths);
  if (task.hidden === true) sheet.getRow(place.row).hidden = true;
}

function writeFoot(sheet: Worksheet, place: { row: number; records: number }): void {
  const { row, records } = place;
  mergedText(sheet, `A${row}:B${row}`, 'Tổng cộng', { bold: true, centred: true, bordered: true });
  sheet.getCell(`C${row}`).value = { formula: `COUNT(A10:A${row - 1})`, result: records };
  sheet.getCell(`D${row}`).value = 'nhiệm vụ';
  for (let column = 3; column <= 9; column += 1) {
    dress(sheet.getCell(row, column), { bold: true, bordered: true, centred: column === 3 });
  }
  mergedText(sheet, `A${row + 1}:I${row + 1}`, 'Ghi chú: cột (7) cập nhật vào thứ Sáu hằng tuần.', {
    italic: true,
  });
  mergedText(sheet, `A${row + 3}:C${row + 3}`, 'NGƯỜI LẬP BIỂU', { bold: true, centred: true });
  mergedText(sheet, `F${row + 3}:I${row + 3}`, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', {
    bold: true,
    centred: true,
  });
  sheet.getRow(row + 3).height = 36;
  mergedText(sheet, `A${row + 8}:C${row + 8}`, 'Phạm Thị Thử', { bold: true, centred: true });
  mergedText(sheet, `F${row + 8}:I${row + 8}`, 'Nguyễn Văn Mẫu', { bold: true, centred: true });
}

function writeContacts(sheet: Worksheet): void {
  mergedText(sheet, 'A1:E1', 'DANH BẠ CÁN BỘ XÃ VÀ TRƯỞNG THÔN', { bold: true, centred: true, size: 14 });
  const rows: readonly (readonly (string | number)[])[] = [
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại'],
    [1, 'Nguyễn Văn Mẫu', 'Chủ tịch', 'UBND xã', '0900.000.001'],
    [2, 'Phạm Thị Thử', 'Công chức', 'Văn phòng – Thống kê', '0900.000.002'],
    [3, 'Lê Văn Giả', 'Trưởng Đài', 'Đài Truyền thanh', '0900.000.003'],
    [4, 'Trần Thị Ví Dụ', 'Chủ tịch', 'Hội LHPN xã', '0900.000.004'],
    [5, 'Hoàng Văn Nháp', 'Trưởng thôn', 'Thôn Khê Hạ', '0900.000.005'],
    [6, 'Vũ Thị Tạm', 'Trưởng thôn', 'Thôn Mộc Đình', '0900.000.006'],
  ];
  writePlainTable(sheet, { top: 3, rows, widths: [6, 24, 18, 24, 16] });
}

function writeLastYear(sheet: Worksheet): void {
  mergedText(sheet, 'A1:D1', 'Việc đã làm năm 2022 (để tham khảo)', { bold: true, size: 13 });
  const rows: readonly (readonly (string | number)[])[] = [
    ['TT', 'Việc đã làm', 'Người làm', 'Văn bản'],
    [1, 'Ban hành kế hoạch năm 2022', 'Chị Thử', 'KH số 10/KH-UBND ngày 11/02/2022'],
    [2, 'Báo cáo nửa năm', 'Chị Thử', 'BC số 77/BC-UBND ngày 28/6/2022'],
    [3, 'Khen thưởng 14 hộ, 22 cá nhân', 'Hội đồng', 'QĐ số 205/QĐ-UBND ngày 26/12/2022'],
  ];
  writePlainTable(sheet, { top: 3, rows, widths: [6, 40, 16, 36] });
}

function writeStatistics(sheet: Worksheet): void {
  mergedText(sheet, 'A1:E1', 'SỐ LIỆU KHEN THƯỞNG 2021 - 2022', { bold: true, centred: true, size: 14 });
  const rows: readonly (readonly (string | number)[])[] = [
    ['Năm', 'Tập thể', 'Hộ gia đình', 'Cá nhân', 'Cộng'],
    [2021, 9, 12, 41],
    [2022, 11, 14, 22],
  ];
  writePlainTable(sheet, { top: 3, rows, widths: [10, 12, 14, 12, 10] });
  sheet.getCell('E4').value = { formula: 'SUM(B4:D4)', result: 62 };
  sheet.getCell('E5').value = { formula: 'SUM(B5:D5)', result: 47 };
  for (const address of ['E4', 'E5']) dress(sheet.getCell(address), { bordered: true, centred: true });
}

interface PlainTable {
  /** First row, counted from 1; it is the header. */
  readonly top: number;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly widths: readonly number[];
}

/** A small bordered table with a bold header, as the side sheets of an office have. */
export function writePlainTable(sheet: Worksheet, table: PlainTable): void {
  table.widths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  table.rows.forEach((values, index) => {
    values.forEach((value, column) => {
      const cell = sheet.getCell(table.top + index, column + 1);
      cell.value = value;
      dress(cell, { bordered: true, bold: index === 0, centred: index === 0 || typeof value === 'number' });
    });
  });
}
