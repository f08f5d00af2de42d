import ExcelJS from 'exceljs';
import type { CellValue, Worksheet } from 'exceljs';
import type { MadeWorkbook } from './communeWorkbook2023';
import { writePlainTable } from './communeWorkbook2023';
import type { PlacedFault } from './faults';
import { repackFixed } from './fixedZip';
import { dress, heightFor, mergedText } from './officeLook';
import { shownTime, timeValue } from './taskRow';
import type { TaskRow } from './taskRow';
import { wardRows } from './wardTasks2026';

export const wardTaskSheet = 'NV TĐKT';
const widths = [6, 9, 9, 44, 16, 21, 25, 20, 13, 26, 14];
const firstRow = 8;
/** Rows below the list that hold only the numbering formula, as when an office drags it down. */
const draggedRows = 40;
const columnOf: Readonly<Record<string, string>> = {
  item: 'C',
  content: 'D',
  time: 'E',
  lead: 'F',
  support: 'G',
  product: 'H',
  status: 'I',
  result: 'J',
};

/** The ward's workbook of 2026: the list with an item column, notes, contacts, the year's figures. */
export async function wardWorkbook(): Promise<MadeWorkbook> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Phòng VH-XH phường Liễu Khê Đông';
  book.lastModifiedBy = 'Phòng VH-XH';
  book.created = new Date('2026-01-12T02:00:00Z');
  book.modified = new Date('2026-05-20T02:00:00Z');
  writeNotes(book.addWorksheet('Ghi chú họp'));
  const sheet = book.addWorksheet(wardTaskSheet, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: 7, showGridLines: true }],
  });
  writeTop(sheet);
  const faults = writeTasks(sheet);
  writeContacts(book.addWorksheet('Đầu mối'));
  writeFigures(book.addWorksheet('Số liệu'));
  const bytes = repackFixed(new Uint8Array(await book.xlsx.writeBuffer()));
  return { bytes, faults, headerRow: 6, records: wardRows.length };
}

function writeTop(sheet: Worksheet): void {
  widths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  mergedText(sheet, 'A1:D1', 'UBND PHƯỜNG LIỄU KHÊ ĐÔNG\nPHÒNG VĂN HÓA - XÃ HỘI', {
    bold: true,
    centred: true,
  });
  sheet.getRow(1).height = 36;
  mergedText(sheet, 'A2:K2', 'DANH MỤC NHIỆM VỤ THI ĐUA, KHEN THƯỞNG NĂM 2026', {
    bold: true,
    centred: true,
    size: 14,
  });
  mergedText(sheet, 'A3:K3', 'Cập nhật đến ngày 20/5/2026', { italic: true, centred: true });
  const look = { bold: true, centred: true, bordered: true, fill: 'DDEBF7' };
  const single: readonly [string, string][] = [
    ['A5:A6', 'STT'],
    ['B5:B6', 'Mã NV'],
    ['C5:C6', 'Mục KH'],
    ['D5:D6', 'Nội dung nhiệm vụ'],
    ['E5:E6', 'Thời hạn\nhoàn thành'],
    ['H5:H6', 'Sản phẩm/\nkết quả'],
    ['I5:I6', 'Tiến độ'],
    ['J5:J6', 'Số, ký hiệu văn bản/\nngày hoàn thành'],
    ['K5:K6', 'Ghi chú'],
  ];
  for (const [area, text] of single) mergedText(sheet, area, text, look);
  mergedText(sheet, 'F5:G5', 'Phân công  thực hiện', look);
  for (const [address, text] of [
    ['F6', 'Chủ trì'],
    ['G6', 'Phối hợp'],
  ] as const) {
    sheet.getCell(address).value = text;
    dress(sheet.getCell(address), look);
  }
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'].forEach((text, column) => {
    const cell = sheet.getCell(7, column + 1);
    cell.value = text;
    dress(cell, { italic: true, centred: true, bordered: true, size: 10 });
  });
}

function writeTasks(sheet: Worksheet): PlacedFault[] {
  const faults: PlacedFault[] = [];
  wardRows.forEach((task, index) => {
    const row = firstRow + index;
    writeTask(sheet, task, { row, number: index + 1 });
    for (const fault of task.faults ?? []) {
      faults.push({ ...fault, address: `${columnOf[fault.field] ?? 'D'}${row}` });
    }
  });
  const below = firstRow + wardRows.length;
  for (let row = below; row < below + draggedRows; row += 1) {
    sheet.getCell(row, 1).value = { formula: numberFormula(row), result: '' };
    for (let column = 1; column <= widths.length; column += 1) {
      dress(sheet.getCell(row, column), { bordered: true, centred: column === 1 });
    }
  }
  return faults;
}

function numberFormula(row: number): string {
  return `IF(D${row}="","",COUNTA(D$${firstRow}:D${row}))`;
}

function writeTask(sheet: Worksheet, task: TaskRow, place: { row: number; number: number }): void {
  const { row, number } = place;
  // Pasted from a paper made on another machine: decomposed letters.
  const content = number === 10 || number === 25 ? task.content.normalize('NFD') : task.content;
  const code = `TĐ${String(number).padStart(2, '0')}`;
  const values: CellValue[] = [
    { formula: numberFormula(row), result: number },
    code,
    task.item ?? '',
    content,
    timeValue(task.time),
    task.lead,
    task.support,
    task.product,
    task.status,
    task.result,
    task.note ?? '',
  ];
  values.forEach((value, column) => {
    const cell = sheet.getCell(row, column + 1);
    if (value !== '') cell.value = value;
    const centred = column < 3 || column === 4 || column === 8;
    dress(cell, { bordered: true, centred, ...(value instanceof Date ? { format: 'dd/mm/yyyy' } : {}) });
  });
  const shown = [String(number), code, task.item ?? '', content, shownTime(task.time)];
  sheet.getRow(row).height = heightFor(
    [...shown, task.lead, task.support, task.product, task.status, task.result, task.note ?? ''],
    widths,
  );
  if (task.hidden === true) sheet.getRow(row).hidden = true;
}

function writeNotes(sheet: Worksheet): void {
  sheet.getColumn(1).width = 90;
  const lines = [
    'Ghi chú họp giao ban ngày 12/01/2026',
    '- Phòng VH-XH làm đầu mối, nhắc việc vào thứ Hai.',
    '- Văn phòng kiểm tra kinh phí in tờ gấp.',
    '- Mục 8 (thành tích kháng chiến): chờ hướng dẫn của tỉnh.',
  ];
  lines.forEach((line, index) => {
    sheet.getCell(index + 1, 1).value = line;
    dress(sheet.getCell(index + 1, 1), { bold: index === 0 });
  });
}

function writeContacts(sheet: Worksheet): void {
  mergedText(sheet, 'A1:E1', 'ĐẦU MỐI CÁC ĐƠN VỊ', { bold: true, centred: true, size: 14 });
  const rows: readonly (readonly (string | number)[])[] = [
    ['TT', 'Đơn vị', 'Họ và tên', 'Chức vụ', 'Điện thoại'],
    [1, 'Phòng VH-XH', 'Đỗ Thị Nháp', 'Chuyên viên', '0900.000.011'],
    [2, 'VP HĐND&UBND', 'Bùi Văn Giả', 'Chánh Văn phòng', '0900.000.012'],
    [3, 'TT PVHCC', 'Ngô Thị Tạm', 'Phó Giám đốc', '0900.000.013'],
    [4, 'Công an phường', 'Đặng Văn Thử', 'Phó Trưởng Công an', '0900.000.014'],
    [5, 'Tổ dân phố số 4', 'Lý Thị Mẫu', 'Tổ trưởng', '0900.000.015'],
  ];
  writePlainTable(sheet, { top: 3, rows, widths: [6, 24, 24, 20, 16] });
}

function writeFigures(sheet: Worksheet): void {
  mergedText(sheet, 'B2:F2', 'KHEN THƯỞNG QUÝ I/2026', { bold: true, centred: true, size: 14 });
  const rows: readonly (readonly (string | number)[])[] = [
    ['Hình thức', 'Tập thể', 'Hộ', 'Cá nhân', 'Cộng'],
    ['Giấy khen', 4, 6, 19],
    ['Bằng khen (đã trình)', 1, 0, 2],
  ];
  writePlainTable(sheet, { top: 4, rows, widths: [26, 12, 10, 12, 10] });
  sheet.getCell('E5').value = { formula: 'SUM(B5:D5)', result: 29 };
  sheet.getCell('E6').value = { formula: 'SUM(B6:D6)', result: 3 };
  for (const address of ['E5', 'E6']) dress(sheet.getCell(address), { bordered: true, centred: true });
}
