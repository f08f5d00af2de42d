import { putCell } from '../../src/xlsx/sheet/model';
import { newWorkbook } from '../../src/xlsx/sheet/newWorkbook';
import { saveWorkbook } from '../../src/xlsx/sheet/saveWorkbook';

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý'];
const middles = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thu', 'Quang'];
const firstNames = ['Mẫu', 'Thử', 'Giả', 'Tạm', 'Nháp', 'Phỏng', 'Dụ', 'Họa', 'Ướm'];
/** Units that the nominees belong to. */
export const benchUnits = Array.from({ length: 40 }, (_, index) => `Trường Tiểu học số ${index + 1}`);
const ratings = ['HTXSNV', 'HTTNV', 'HTTNV', 'HTNV'];
const years = [2020, 2021, 2022, 2023, 2024];
const title = 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025';
const header = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Số CCCD',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu đề nghị',
  'Xếp loại năm 2025',
  'Sáng kiến, đề tài',
  'Kỷ luật',
  ...years.flatMap((year) => [`Danh hiệu ${year}`, `Xếp loại ${year}`]),
  'Số phiếu đồng ý',
  'Tổng số thành viên Hội đồng',
];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** A workbook whose one sheet nominates `count` persons with five years of history each; .xlsx bytes. */
export function benchNominees(count: number): { readonly file: Uint8Array; readonly plainJsonBytes: number } {
  const workbook = newWorkbook({ sheet: 'Danh sách' });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  const rows = [[title], header, ...Array.from({ length: count }, (_, index) => benchRow(index))];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== '') putCell(sheet, { row, column }, { value, formula: null, style: 0 });
    }),
  );
  return { file: saveWorkbook(workbook), plainJsonBytes: Buffer.byteLength(JSON.stringify(rows)) };
}

/** One person; every seventh is a fighter, every 50th repeats the person before, every ninth falls short. */
function benchRow(index: number): readonly (string | number)[] {
  const who = index % 50 === 49 ? index - 1 : index;
  const isFighter = index % 7 === 0;
  const isMale = who % 2 === 0;
  const born = 1970 + (who % 30);
  const name = `${pick(surnames, who)} ${pick(middles, Math.floor(who / 12))} ${pick(firstNames, Math.floor(who / 84))} ${Math.floor(who / 756) + 1}`;
  return [
    index + 1,
    name,
    isMale ? 'Nam' : 'Nữ',
    `12/05/${born}`,
    `000${isMale ? 0 : 1}${String(born).slice(2)}${String(who).padStart(6, '0')}`,
    'Giáo viên',
    pick(benchUnits, who),
    isFighter ? 'Chiến sĩ thi đua cơ sở' : 'Lao động tiên tiến',
    index % 9 === 0 ? 'HTNV' : 'HTTNV',
    isFighter ? `Cách dạy thứ ${index}` : '',
    '',
    ...years.flatMap((_, year) => [(who + year) % 5 === 0 ? 'CSTĐCS' : 'LĐTT', pick(ratings, who + year)]),
    13,
    15,
  ];
}
