import type { MessyCell } from '../messy/model';
import type { StrangerWorkbook } from './model';
import { leftOut } from './model';

const excellent = 'Tập thể Lao động xuất sắc';
const advanced = 'Tập thể Lao động tiên tiến';
const paper = 'Giấy khen của Chủ tịch UBND xã';

/** Unit (once for all its rows), collective, all, done and above, done excellently, advanced, fighters, disciplined, award. */
type Line = readonly [string | null, string, number, number, number, number, number, number, string];

const lines: readonly Line[] = [
  ['Trường Mầm non Hòa Lĩnh', 'Tổ Mẫu giáo', 14, 14, 3, 12, 2, 0, excellent],
  [null, 'Tổ Nhà trẻ', 9, 9, 1, 8, 0, 0, advanced],
  [null, 'Tổ Văn phòng', 6, 6, 1, 5, 1, 0, advanced],
  ['Trường Tiểu học Hòa Lĩnh 1', 'Trường Tiểu học Hòa Lĩnh 1', 38, 38, 7, 34, 5, 0, excellent],
  [null, 'Tổ khối 1, 2, 3', 16, 16, 3, 14, 2, 0, excellent],
  [null, 'Tổ khối 4, 5', 13, 13, 2, 12, 1, 0, advanced],
  ['Trường THCS Hòa Lĩnh', 'Trường THCS Hòa Lĩnh', 33, 33, 6, 21, 4, 0, advanced],
  [null, 'Tổ Văn - Sử - Địa', 12, 12, 2, 10, 0, 0, excellent],
  [null, 'Tổ Toán - Lý - Tin', 11, 11, 2, 10, 2, 0, advanced],
  ['Trạm Y tế xã', 'Trạm Y tế xã', 8, 8, 1, 7, 1, 0, advanced],
  ['UBND xã', 'Văn phòng HĐND và UBND xã', 9, 9, 2, 8, 1, 0, excellent],
  [null, 'Phòng Kinh tế', 10, 10, 2, 8, 1, 0, advanced],
  [null, 'Phòng Văn hóa - Xã hội', 10, 10, 2, 9, 1, 0, advanced],
  [null, 'Trung tâm Phục vụ hành chính công', 7, 7, 1, 6, 0, 0, advanced],
];

const villages: readonly Line[] = [
  [null, 'Thôn Lĩnh Thượng', 0, 0, 0, 0, 0, 0, paper],
  [null, 'Thôn Lĩnh Hạ', 0, 0, 0, 0, 0, 0, paper],
  [null, 'Chi hội Nông dân thôn Đá Bàn', 0, 0, 0, 0, 0, 0, paper],
  [null, 'Ban Công tác Mặt trận thôn Đá Bàn', 0, 0, 0, 0, 0, 0, paper],
];

function row(line: Line, index: number): MessyCell[] {
  return [index + 1, ...line];
}

function villageRow([, name, , , , , , , award]: Line, index: number): MessyCell[] {
  return [index + 1, 'Các thôn', name, null, null, null, null, null, null, award];
}

/** Collectives with counts by columns: a header of four rows, merged units that stand for their rows. */
export const collectives: StrangerWorkbook = {
  id: '09-collectives',
  paper: 'collectives with counts',
  today: '2026-12-05',
  remarks: [
    'Tập thể với số lượng cá nhân theo cột, tiêu đề bốn dòng, dưới là dòng "A B C 1 2 3 …"; đơn vị gộp ô đứng cho các dòng của nó.',
    'Dòng 18: 21/33 LĐTT, dưới 70% mà đề nghị Tập thể LĐTT. Dòng 19: chưa có CSTĐCS mà đề nghị Tập thể LĐXS.',
    'Cột "HTXSNV" là số người, không phải xếp loại của tập thể.',
    'Trang "Co cau" là thống kê tỷ lệ.',
  ],
  sheets: [
    {
      name: 'Tap the',
      look: 'boxed',
      widths: [6, 26, 34, 9, 9, 9, 9, 9, 9, 30, 14],
      boldRows: [1, 3, 4, 6, 7, 8, 11, 26],
      merges: [
        ...[
          'A1:C1',
          'A3:K3',
          'A4:K4',
          'A6:A9',
          'B6:B9',
          'C6:C9',
          'D6:I6',
          'D7:H7',
          'I7:I8',
          'J6:J9',
          'K6:K9',
        ],
        ...['A11:K11', 'A26:K26', 'B12:B14', 'B15:B17', 'B18:B20', 'B22:B25', 'B27:B30'],
      ],
      rows: [
        ['UBND XÃ HÒA LĨNH'],
        [],
        ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2026'],
        ['(Kèm theo Tờ trình số 96/TTr-HĐTĐKT ngày 02/12/2026)'],
        [],
        [
          'TT',
          'Đơn vị',
          'Tập thể đề nghị',
          'Kết quả bình xét năm 2026',
          null,
          null,
          null,
          null,
          null,
          'Danh hiệu, hình thức đề nghị',
          'Ghi chú',
        ],
        [null, null, null, 'Số lượng cá nhân', null, null, null, null, 'Bị kỷ luật'],
        [null, null, null, 'Tổng số', 'HTNV trở lên', 'HTXSNV', 'Đạt LĐTT', 'CSTĐCS'],
        [null, null, null, '(người)', '(người)', '(người)', '(người)', '(người)', '(người)'],
        ['A', 'B', 'C', 1, 2, 3, 4, 5, 6, 'D', 'E'],
        ['I. CÁC ĐƠN VỊ SỰ NGHIỆP, CƠ QUAN'],
        ...lines.map(row),
        ['II. CÁC THÔN, ĐOÀN THỂ'],
        ...villages
          .map(villageRow)
          .map((cells, index) => (index === 0 ? cells : [cells[0] ?? null, null, ...cells.slice(2)])),
        [null, 'Tổng cộng: 18 tập thể'],
        [],
        [null, null, null, null, null, null, null, null, null, 'CHỦ TỊCH'],
      ],
      blocks: [
        {
          kind: 'nominees',
          headerRows: [6, 9],
          recordRows: [12, 30],
          records: 18,
          groups: 2,
          columns:
            'ordinal=A unit=B name=C headcount=D completedCount=E advancedCount=G emulationFighterCount=H disciplinedCount=I award=J note=K',
          findings: [
            ['TT-01', '*', 'Trường THCS Hòa Lĩnh: 21/33 LĐTT'],
            ['TT-03', '*', 'Tổ Văn - Sử - Địa: chưa có CSTĐCS'],
          ],
          quiet: 'HS-09 TD-03 TT-06 CN-01',
          most: ['TT-01 1', 'TT-03 1'],
        },
      ],
    },
    {
      name: 'Co cau',
      look: 'boxed',
      widths: [6, 36, 14, 14, 14],
      merges: ['A1:E1', 'C3:D3'],
      rows: [
        ['THỐNG KÊ CƠ CẤU KHEN THƯỞNG'],
        [],
        ['TT', 'Hình thức, danh hiệu', 'Số lượng', null, 'Tỷ lệ (%)'],
        [null, null, 'Năm 2025', 'Năm 2026'],
        [1, 'Tập thể Lao động xuất sắc', 4, 5, 27.8],
        [2, 'Tập thể Lao động tiên tiến', 8, 9, 50],
        [3, 'Giấy khen', 6, 4, 22.2],
        [null, 'Cộng', 18, 18, 100],
      ],
      blocks: leftOut('statistics'),
    },
  ],
};
