import ExcelJS from 'exceljs';
import { benchPlan } from '../bench/benchTasks';
import { parseIsoDate, type IsoDate } from '../../src/core/time/isoDate';

/** Sheets of people in the workbook of every scenario. */
export const sheets = {
  tasks: 'Nhiệm vụ',
  list: 'Danh sách khen thưởng',
  table: 'Biểu 1',
  unit: 'Trường Mẫu',
  rest: 'Sổ tay',
} as const;

/** The day on which everything is done. */
export const today: IsoDate = dayOf('2026-05-20');

function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(text);
  return day;
}

/** The text of the plan; its items are II.1 … II.9. */
export const planText = benchPlan;
/** The same plan with an item of another title. */
export const otherPlanText = benchPlan.replace('2. Việc lớn thứ 2', '2. Việc khác');

type Value = ExcelJS.CellValue;

const taskHead = [
  'TT',
  'Mục KH',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian',
  'Sản phẩm',
  'Trạng thái',
  'Ghi chú riêng',
];
const leads = ['Công an xã', 'Trạm Y tế', 'Hội Nông dân xã'];
const taskRows = [1, 2, 3, 4].map((number): Value[] => [
  number,
  `II.${number}`,
  `Rà soát nhóm hộ thứ ${number} trồng hoa bên kênh`,
  leads[number % 3] ?? '',
  'Đoàn Thanh niên',
  'Quý II/2026',
  'Báo cáo kết quả',
  number % 2 === 0 ? 'Hoàn thành' : 'Đang thực hiện',
  null,
]);

const listHead = ['STT', 'Họ và tên', 'Giới tính', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị', 'Xếp loại'];
const listRows: Value[][] = [
  [
    1,
    'Ông Trần  Văn Thử',
    'Nam',
    'Chuyên viên',
    'Công an xã',
    'Lao động tiên tiến',
    'Hoàn thành tốt nhiệm vụ',
  ],
  [2, 'Lê  Thị Mẫu', 'Nữ', 'Kế toán', 'Trạm Y tế', 'lao động  tiên tiến', 'HTTNV'],
  [3, 'Phạm Văn  Giả', 'Nam', 'Cán bộ', 'Trạm  Y tế', 'Chiến sĩ thi đua cơ sở', 'HTXSNV'],
];
const unitRows: Value[][] = [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
  ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
  [1, 'Đỗ Thị Ví Dụ', 'Giáo viên', 'Trường Mẫu', 'Lao động tiên tiến'],
];
const tableRows: Value[][] = [
  ['TỔNG HỢP TIẾN ĐỘ'],
  ['Đơn vị', 'Tổng số nhiệm vụ', 'Hoàn thành', 'Đang thực hiện', 'Ý kiến'],
  ['Công an xã', null, 9, null, 'chờ họp'],
  ['Trạm Y tế', null, null, null, null],
  ['Hội Nông dân xã', 1, null, null, null],
];

/**
 * A small office's workbook with what offices put into theirs and this project does not model: words half bold, a note
 * on a cell, a rule of colours, a list of choices, hidden rows, merged cells, names. .xlsx bytes.
 */
export async function officeFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const day = new Date(0);
  Object.assign(workbook, { created: day, modified: day });
  const tasks = addSheet(workbook, sheets.tasks, [taskHead, ...taskRows]);
  tasks.getCell('I2').value = rich('hỏi lại ', 'trước ngày 15');
  tasks.getCell('I3').note = 'người lập ghi';
  tasks.getRow(9).hidden = true;
  tasks.getCell('I9').value = 'dòng ẩn';
  tasks.addConditionalFormatting({
    ref: 'H2:H9',
    rules: [
      {
        type: 'containsText',
        operator: 'containsText',
        text: 'Hoàn',
        priority: 1,
        style: { font: { color: { argb: 'FF008000' } } },
      },
    ],
  });
  const list = addSheet(workbook, sheets.list, [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
    listHead,
    ...listRows,
  ]);
  list.mergeCells('A1:G1');
  list.getCell('D3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Chuyên viên,Kế toán"'] };
  addSheet(workbook, sheets.table, tableRows).getCell('B6').value = { formula: 'SUM(B3:B5)', result: 1 };
  addSheet(workbook, sheets.unit, unitRows);
  const rest = addSheet(workbook, sheets.rest, [
    ['việc riêng', rich('đậm ', 'thường')],
    [44_000.5, true],
  ]);
  rest.getCell('A2').numFmt = 'dd/mm/yyyy';
  workbook.definedNames.add(`'${sheets.rest}'!$A$1`, 'Ten_rieng');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function rich(bold: string, plain: string): Value {
  return { richText: [{ font: { bold: true }, text: bold }, { text: plain }] };
}

function addSheet(workbook: ExcelJS.Workbook, name: string, rows: readonly Value[][]): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name);
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const cell = sheet.getRow(at + 1).getCell(column + 1);
      cell.value = value;
      cell.border = { bottom: { style: 'dotted' } };
      cell.font = { name: 'Times New Roman', size: 13, italic: at % 2 === 0 };
    }),
  );
  sheet.getColumn(3).width = 31.5;
  return sheet;
}
