import { newWorkbook } from '../../src/xlsx/sheet/newWorkbook';
import { putCell } from '../../src/xlsx/sheet/model';
import { saveWorkbook } from '../../src/xlsx/sheet/saveWorkbook';

const acts = [
  'Rà soát',
  'Vận động',
  'Tổ chức',
  'Lập hồ sơ',
  'Kiểm tra',
  'Hướng dẫn',
  'Theo dõi',
  'Phát động',
];
const matters = ['hộ trồng hoa', 'câu lạc bộ sách', 'đội bóng chuyền', 'lớp công nghệ', 'tổ thu gom rác'];
const places = [
  'ở xóm Gò Mít',
  'bên bến Lụa',
  'quanh hồ Sen',
  'dọc kênh Chín',
  'tại đình Mới',
  'trong ngõ Bàng',
];
const leads = ['Công an xã', 'Trạm Y tế', 'Hội Nông dân xã', 'Đoàn Thanh niên', 'Văn phòng HĐND và UBND'];
const times = ['Quý II/2026', 'Tháng 8/2026', 'trước ngày 15/11/2026', 'Thường xuyên', 'Quý IV/2026'];
const header = [
  'TT',
  'Mục KH',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian',
  'Sản phẩm',
];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** A plan with nine items, to which the rows of `benchWorkbook` belong. */
export const benchPlan = [
  'ỦY BAN NHÂN DÂN',
  'XÃ MẪU THỬ',
  'Số: 05/KH-UBND',
  'Mẫu Thử, ngày 09 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Công tác thi đua, khen thưởng năm 2026',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  'Đẩy mạnh phong trào.',
  'II. NỘI DUNG',
  ...Array.from({ length: 9 }, (_, index) => `${index + 1}. Việc lớn thứ ${index + 1} của kế hoạch`),
  '(Có phụ lục nhiệm vụ cụ thể kèm theo)',
  'III. TỔ CHỨC THỰC HIỆN',
  ...leads.flatMap((lead, index) => [`${index + 1}. ${lead}`, '- Thực hiện nhiệm vụ được giao.']),
  'Trên đây là Kế hoạch./.',
].join('\n');

/** A workbook whose one sheet lists `count` tasks of seven columns, each unlike the others; .xlsx bytes. */
export function benchWorkbook(count: number): { readonly file: Uint8Array; readonly plainJsonBytes: number } {
  const workbook = newWorkbook({ sheet: 'Nhiệm vụ' });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  const rows = [header, ...Array.from({ length: count }, (_, index) => benchRow(index))];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => putCell(sheet, { row, column }, { value, formula: null, style: 0 })),
  );
  return { file: saveWorkbook(workbook), plainJsonBytes: Buffer.byteLength(JSON.stringify(rows)) };
}

function benchRow(index: number): readonly (string | number)[] {
  const content = [
    pick(acts, index),
    pick(matters, Math.floor(index / 8)),
    pick(places, Math.floor(index / 40)),
    `đợt ${Math.floor(index / 240) + 1}`,
  ].join(' ');
  const support = `${pick(leads, index + 1)}; ${pick(leads, index + 3)}`;
  return [
    index + 1,
    `II.${(index % 9) + 1}`,
    content,
    pick(leads, index),
    support,
    pick(times, index),
    'Báo cáo kết quả',
  ];
}
