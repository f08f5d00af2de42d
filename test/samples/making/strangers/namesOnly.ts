import type { MessyCell } from '../messy/model';
import type { StrangerWorkbook } from './model';
import { leftOut } from './model';

const women = [
  'Phùng Thị Nhạn',
  'Lại Thị Kim Oanh',
  'Giàng Thị Súa',
  'Nông Thị Then',
  'Đàm Thị Thu Trang',
  'Cù Thị Lành',
  'Quách Thị Bưởi',
  'Âu Thị Sen',
  'Tòng Thị Pâng',
];

const mothers = ['Chu Thị Lý', 'Hà Thị Duyên', 'Lò Thị Ín', 'Vàng Thị Mỷ', 'Tẩn Sử Mẩy', 'Hù Thị Hoa'];

/** A women's union list in which only the names are filled in; and one that has no other column at all. */
export const namesOnly: StrangerWorkbook = {
  id: '08-names-only',
  paper: 'list with names only',
  today: '2026-10-01',
  remarks: [
    'Hội LHPN mới điền tên: các cột khác để trống. Vẫn là danh sách đề nghị, thiếu hình thức đề nghị: nói một lần.',
    'Trang "CLB" chỉ có số thứ tự và họ tên, tiêu đề nói rõ đề nghị tặng Giấy khen.',
    'Trang "Mau so 3" là mẫu trống; trang "To TK" là danh sách tổ tiết kiệm, không có khen thưởng.',
  ],
  sheets: [
    {
      name: 'DS khen',
      look: 'boxed',
      widths: [6, 28, 12, 24, 28, 26, 40],
      boldRows: [1, 2, 3, 5],
      merges: ['A1:C1', 'A2:G2', 'A3:G3'],
      rows: [
        ['HỘI LHPN XÃ NẬM KHÀ'],
        ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG'],
        ['Phong trào “Phụ nữ chăm lo gia đình” năm 2026'],
        [],
        ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Chi hội', 'Hình thức đề nghị', 'Tóm tắt thành tích'],
        ...women.map((name, index): MessyCell[] => [index + 1, name]),
        [],
        [null, 'Danh sách này có 09 người./.'],
      ],
      blocks: [
        {
          kind: 'nominees',
          headerRows: [5, 5],
          recordRows: [6, 14],
          records: 9,
          groups: 0,
          columns: 'ordinal=A name=B born=C position=D unit=E award|form=F summary=G',
          findings: [['HS-09', '*', 'Chưa có hình thức đề nghị']],
          quiet: 'TD-03 DS-03 HS-08',
          most: ['HS-09 3'],
        },
      ],
    },
    {
      name: 'CLB',
      look: 'plain',
      rows: [
        ['Danh sách hội viên CLB Gia đình hạnh phúc đề nghị tặng Giấy khen'],
        [],
        ['Stt', 'Họ tên'],
        ...mothers.map((name, index): MessyCell[] => [index + 1, name]),
      ],
      blocks: [
        {
          kind: 'nominees',
          headerRows: [3, 3],
          recordRows: [4, 9],
          records: 6,
          groups: 0,
          columns: 'ordinal=A name=B',
          quiet: 'TD-03 DS-03 HS-08',
          most: ['HS-09 1'],
        },
      ],
    },
    {
      name: 'Mau so 3',
      look: 'boxed',
      widths: [6, 28, 22, 22, 22],
      merges: ['A2:E2'],
      rows: [
        ['Mẫu số 3'],
        ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN'],
        [],
        ['STT', 'Tên tập thể', 'Địa chỉ', 'Hình thức đề nghị', 'Tóm tắt thành tích'],
        [1],
        [2],
        [3],
        ['…'],
      ],
      blocks: leftOut('emptyForm'),
    },
    {
      name: 'To TK',
      look: 'boxed',
      widths: [6, 28, 20, 18, 16],
      rows: [
        ['DANH SÁCH THÀNH VIÊN TỔ TIẾT KIỆM VÀ VAY VỐN BẢN LÙNG'],
        ['STT', 'Họ và tên', 'Vai trò', 'Ngày gia nhập', 'Ghi chú'],
        [1, 'Nông Thị Then', 'Tổ trưởng', '05/3/2022'],
        [2, 'Giàng Thị Súa', 'Tổ viên', '05/3/2022'],
        [3, 'Chu Thị Lý', 'Tổ viên', '12/8/2023'],
        [4, 'Cù Thị Lành', 'Tổ viên', '01/10/2024', 'mới'],
      ],
      blocks: leftOut('members'),
    },
  ],
};
