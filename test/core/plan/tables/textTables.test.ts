import { takeTextTables } from '../../../../src/core/plan/tables/textTables';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
}

const cases: readonly Case[] = [
  {
    name: 'rows of Markdown',
    text: '1. Lịch\n\n| TT | Việc | Hạn |\n|---|:--|---|\n| 1 | **Họp** thôn | 5/3 |\n| 2 | Bình xét | |\n\n2. Khác',
    tables: [
      [
        ['TT', 'Việc', 'Hạn'],
        ['1', 'Họp thôn', '5/3'],
        ['2', 'Bình xét', ''],
      ],
    ],
  },
  {
    name: 'line breaks inside a cell of Markdown',
    text: '| Nội dung | Đơn vị |\n|--|--|\n| Họp | Tổ 1<br>Tổ 2 |',
    tables: [
      [
        ['Nội dung', 'Đơn vị'],
        ['Họp', 'Tổ 1\nTổ 2'],
      ],
    ],
  },
  {
    name: 'rows with tabs, the last cells lost',
    text: 'a\nSTT\tNội dung\tNgười làm\tHạn\n1\tViết bài\tBà Hoa\t5/3\n2\tIn ấn\tÔng Tư\nb',
    tables: [
      [
        ['STT', 'Nội dung', 'Người làm', 'Hạn'],
        ['1', 'Viết bài', 'Bà Hoa', '5/3'],
        ['2', 'In ấn', 'Ông Tư', ''],
      ],
    ],
  },
  {
    name: 'each cell on a line',
    text: 'PHỤ LỤC\nTT\nNhiệm vụ\nChủ trì\n\n1\nMở chuyên mục\nPhòng Văn hóa\n\n2\nChấm điểm\nTổ thẩm định\nGhi chú: không',
    tables: [
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì'],
        ['1', 'Mở chuyên mục', 'Phòng Văn hóa'],
        ['2', 'Chấm điểm', 'Tổ thẩm định'],
      ],
    ],
  },
  {
    name: 'bars between cells only',
    text: 'TT | Việc | Hạn\n1 | Họp | 5/3\n2 | Bình xét | 6/4\nHết.',
    tables: [
      [
        ['TT', 'Việc', 'Hạn'],
        ['1', 'Họp', '5/3'],
        ['2', 'Bình xét', '6/4'],
      ],
    ],
  },
  {
    name: 'rows with tabs, blank lines and a group between them',
    text: 'TT\tViệc\tHạn\n\nTUYÊN TRUYỀN\n1\tHọp\t5/3\n\n2\tIn\t6/4\nIII.\tTỔ CHỨC\n-\tLàm',
    tables: [
      [
        ['TT', 'Việc', 'Hạn'],
        ['TUYÊN TRUYỀN', '', ''],
        ['1', 'Họp', '5/3'],
        ['2', 'In', '6/4'],
      ],
    ],
  },
  {
    name: 'columns set apart by blanks',
    text: 'TT    Nội dung      Thời gian\n1     Họp thôn      Quý I\n2     Bình xét      Quý II\nxong',
    tables: [
      [
        ['TT', 'Nội dung', 'Thời gian'],
        ['1', 'Họp thôn', 'Quý I'],
        ['2', 'Bình xét', 'Quý II'],
      ],
    ],
  },
  {
    name: 'cells on lines, of which one was lost',
    text: 'TT\nNhiệm vụ\nChủ trì\nHạn\n1\nTrồng cây\nHội Nông dân\nQuý I\n2\nVớt rác\nQuý II\n3\nSơn cổng\nĐoàn xã\nQuý III',
    tables: [],
  },
  {
    name: 'the head of a paper in two columns',
    text: '| UBND XÃ A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|--|--|\n| Số: 1/KH-UBND | A, ngày 2 tháng 3 năm 2026 |',
    tables: [],
  },
  {
    name: 'its foot',
    text: '| Nơi nhận:<br>- Lưu: VT | TM. UBND |\n|--|--|\n| | CHỦ TỊCH |',
    tables: [],
  },
  { name: 'numbers with a tab behind', text: '1.\tMục đích\n2.\tYêu cầu\n3.\tNội dung', tables: [] },
  { name: 'one row between bars', text: 'a\n| Số: 1 | Ngày 2 |\nb', tables: [] },
  {
    name: 'a heading and one number say nothing',
    text: 'TT\nNhiệm vụ\nChủ trì\n1\nMở chuyên mục\nPhòng Văn hóa',
    tables: [],
  },
  { name: 'a list of numbers', text: '1\nMỤC ĐÍCH\n2\nNỘI DUNG\n3\nTHỰC HIỆN', tables: [] },
];

test.each(cases)('$name', ({ text, tables }) => {
  const taken = takeTextTables(text);
  expect(taken.tables).toEqual(tables);
  if (tables.length === 0) expect(taken.text).toBe(text);
});
