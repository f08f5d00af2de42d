import { atOnce } from '../../../../src/core/work/work';
import type { Plan } from '../../../../src/core/plan/plan';
import type { PlanParagraph } from '../../../../src/core/plan/planParagraph';
import { paragraphsFromText } from '../../../../src/core/plan/planText';
import { readPlan } from '../../../../src/core/plan/readPlan';

const head = [
  'ỦY BAN NHÂN DÂN',
  'XÃ TÂN LỘC',
  'Số: 77/KH-UBND',
  'Tân Lộc, ngày 12 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Công tác thi đua, khen thưởng năm 2026',
];
const foot = ['Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Bình'];

function planOf(paragraphs: readonly PlanParagraph[]): Plan {
  const reading = atOnce(readPlan(paragraphs, { origin: 'docx' }));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
}

function lines(texts: readonly string[]): readonly PlanParagraph[] {
  return texts.map((text) => ({ text, numbering: null, isBold: false, cell: null }));
}

/** Cells of a table row by row; "^" goes on from above, "<" belongs to the cell before it. */
function table(index: number, rows: readonly (readonly string[])[]): readonly PlanParagraph[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column): readonly PlanParagraph[] => {
      if (text === '<') return [];
      const next = cells.findIndex((other, at) => at > column && other !== '<');
      const columnCount = (next < 0 ? cells.length : next) - column;
      const cell = { table: index, row, column, columnCount, goesOn: text === '^' };
      return [{ text: text === '^' ? '' : text, numbering: null, isBold: false, cell }];
    }),
  );
}

const duties = [
  ['TT', 'Việc', 'Phân công', '<', 'Hạn'],
  ['^', '^', 'Chủ trì', 'Phối hợp', '^'],
  ['(1)', '(2)', '(3)', '(4)', '(5)'],
  ['A. TUYÊN TRUYỀN', '<', '<', '<', '<'],
  ['1', 'Viết tin', 'Phòng Văn hóa - Xã hội', 'Các thôn', 'Quý I'],
  ['2', 'Dán áp phích', '^', '', 'Quý II'],
];

describe('a table in the body', () => {
  const plan = planOf([
    ...lines([...head, 'I. MỤC ĐÍCH', '1. Gọn.', 'II. NỘI DUNG', '1. Phân công như sau:']),
    ...table(3, duties),
    ...lines(['2. Việc khác', 'III. TỔ CHỨC THỰC HIỆN', '1. Các thôn', '- Làm.', ...foot]),
  ]);

  test('gives a point for each row below its header', () => {
    expect(plan.parts[1]?.items.map(({ id, points }) => [id, points])).toEqual([
      [
        'II.1',
        [
          'A. TUYÊN TRUYỀN',
          'Viết tin – Phòng Văn hóa - Xã hội – Các thôn – Quý I',
          'Dán áp phích – Phòng Văn hóa - Xã hội – Quý II',
        ],
      ],
      ['II.2', []],
    ]);
  });

  test('is there as a table, its header apart and its column numbers left out', () => {
    expect(plan.tables).toHaveLength(1);
    expect(plan.tables[0]).toMatchObject({
      place: 'body',
      header: [
        ['TT', 'Việc', 'Phân công', '', 'Hạn'],
        ['', '', 'Chủ trì', 'Phối hợp', ''],
      ],
      rows: [
        ['A. TUYÊN TRUYỀN', '', '', '', ''],
        ['1', 'Viết tin', 'Phòng Văn hóa - Xã hội', 'Các thôn', 'Quý I'],
        ['2', 'Dán áp phích', '', '', 'Quý II'],
      ],
    });
    expect(plan.tables[0]?.merges).toContainEqual({ row: 3, column: 2, rowCount: 2, columnCount: 1 });
  });
});

test('tables that only set the page stay text', () => {
  const plan = planOf([
    ...table(0, [
      ['ỦY BAN NHÂN DÂN\nXÃ TÂN LỘC', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
      ['Số: 77/KH-UBND', 'Tân Lộc, ngày 12 tháng 01 năm 2026'],
    ]),
    ...lines(['KẾ HOẠCH', 'Thi đua năm 2026', 'I. MỤC ĐÍCH', '1. Gọn.', 'II. NỘI DUNG', '1. Phát động']),
    ...table(1, [['Nơi nhận:\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Bình']]),
  ]);
  expect(plan.tables).toEqual([]);
  expect(plan.document.number).toBe('77/KH-UBND');
  expect(plan.signature.name).toBe('Nguyễn Văn Bình');
  expect(plan.recipients).toEqual(['Lưu: VT']);
});

test('a table behind the foot is of the appendix, and no recipient', () => {
  const plan = planOf([
    ...lines([...head, 'I. MỤC ĐÍCH', '1. Gọn.', 'II. NỘI DUNG', '1. Phát động', ...foot]),
    ...lines(['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ']),
    ...table(0, duties),
  ]);
  expect(plan.tables.map(({ place, titleLines }) => [place, titleLines])).toEqual([
    ['appendix', ['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ']],
  ]);
  expect(plan.recipients).toEqual(['Lưu: VT']);
  expect(plan.parts.flatMap(({ items }) => items.flatMap(({ points }) => points))).toEqual([]);
});

test('a table without a header keeps all its rows', () => {
  const rows = [
    ['1', 'Sáng thứ Hai', 'Chào cờ, phát động đợt thi đua trong toàn trường'],
    ['2', 'Chiều thứ Ba', 'Họp tổ'],
    ['3', 'Thứ Sáu', 'Tổng kết tuần'],
  ];
  const plan = planOf([
    ...lines([...head, 'I. MỤC ĐÍCH', '1. Gọn.', 'II. NỘI DUNG', '1. Lịch']),
    ...table(0, rows),
    ...lines(foot),
  ]);
  expect(plan.tables.map(({ header, rows: read }) => [header, read])).toEqual([[[], rows]]);
});

describe('what heads a table', () => {
  const headerAndRows = (rows: readonly (readonly string[])[]) => {
    const plan = planOf([
      ...lines([...head, 'I. MỤC ĐÍCH', '1. Gọn.', 'II. NỘI DUNG', '1. Như sau:']),
      ...table(2, rows),
      ...lines(['III. TỔ CHỨC THỰC HIỆN', '1. Các thôn', '- Làm.', ...foot]),
    ]);
    return plan.tables.map((one) => [one.header.length, one.rows.length]);
  };

  test.each([
    ['years', ['TT', 'Tiêu chí', '2026', '2027'], ['1', 'Hộ nghèo', '30', '20'], 1],
    ['weekdays', ['Buổi', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư'], ['Sáng', 'Chào cờ', 'Dọn vệ sinh', 'Họp'], 1],
    ['no words of columns, but numbers below', ['', 'Gương', 'Nơi ở'], ['1', 'Bà Hai', 'Ấp 3'], 1],
    [
      'a person is none',
      ['Ông Lò Văn Tính', 'Trưởng bản', 'Tổ trưởng'],
      ['Bà Vi Thị Én', 'Phó bản', 'Tổ viên'],
      0,
    ],
    ['prizes are none', ['01 giải Nhất', '300.000đ'], ['02 giải Nhì', '200.000đ'], 0],
  ] as const)('%s', (_name, first, second, height) => {
    expect(headerAndRows([first, second, second])).toEqual([[height, 3 - height]]);
  });

  test('a cell over the whole width names the table', () => {
    const rows = [
      ['LỊCH PHÁT THANH', '<', '<'],
      ['TT', 'Nội dung', 'Thời gian'],
      ['1', 'Gương tốt', 'Ngày 3'],
      ['2', 'Việc hay', 'Ngày 5'],
    ];
    expect(headerAndRows(rows)).toEqual([[1, 2]]);
  });

  test('a header that is repeated is no row', () => {
    const heading = ['TT', 'Nội dung', 'Thời gian'];
    expect(
      headerAndRows([heading, ['1', 'Gương tốt', 'Ngày 3'], heading, ['2', 'Việc hay', 'Ngày 5']]),
    ).toEqual([[1, 2]]);
  });

  test('two rows without a header are rows, and nothing in them opens a part', () => {
    const rows = [
      ['Hộ nghèo', 'Phòng Kinh tế', 'Quý I'],
      ['Nhà ở', 'Phòng Kinh tế', 'Quý II'],
    ];
    expect(headerAndRows(rows)).toEqual([[0, 2]]);
  });
});

test('a table of who does what gives a body for each row', () => {
  const plan = planOf([
    ...lines([...head, 'I. MỤC ĐÍCH', '1. Gọn.', 'II. NỘI DUNG', '1. Phát động', 'III. PHÂN CÔNG THỰC HIỆN']),
    ...table(1, [
      ['STT', 'Bộ phận', 'Nhiệm vụ', 'Hạn'],
      ['1', 'Thư viện', 'Lập lịch, chuẩn bị sách', '05/10'],
      ['2', 'Tổng phụ trách Đội', 'Tổng hợp điểm', 'Cuối tháng'],
    ]),
    ...lines(foot),
  ]);
  expect(plan.bodies.map(({ name, duties }) => [name, duties])).toEqual([
    ['Thư viện', ['Lập lịch, chuẩn bị sách']],
    ['Tổng phụ trách Đội', ['Tổng hợp điểm']],
  ]);
  expect(plan.doubts.map(({ messageId }) => messageId)).not.toContain('noBodies');
});

test('rows of other tables are no bodies, no citations and no days', () => {
  const plan = planOf([
    ...lines([...head, 'I. MỤC ĐÍCH', '1. Gọn.', 'II. NỘI DUNG', '1. Phát động']),
    ...table(1, [
      ['STT', 'Bộ phận', 'Nhiệm vụ', 'Hạn'],
      ['1', 'Công an xã', 'Giữ trật tự theo Kế hoạch số 33/KH-CA', 'Trước 10/3/2026'],
      ['2', 'Trạm Y tế xã', 'Trực sơ cứu', 'Trước 12/3/2026'],
    ]),
    ...lines(['III. TỔ CHỨC THỰC HIỆN', '1. Các thôn', '- Làm.']),
    ...lines(foot),
  ]);
  expect(plan.bodies.map(({ name, duties }) => [name, duties.length])).toEqual([['Các thôn', 1]]);
  expect(plan.citations).toEqual([]);
  expect(plan.deadlines).toEqual([]);
});

test('tables of plain text are read as those of Word', () => {
  const text = [
    ...head,
    'I. MỤC ĐÍCH',
    '1. Gọn.',
    'II. NỘI DUNG',
    '1. Phát thanh các buổi sau',
    '| TT | Nội dung | Thời gian |',
    '|----|----------|-----------|',
    '| 1 | Gương làm kinh tế giỏi | Ngày 13 tháng 3 |',
    '| 2 | gương học tập | Ngày 10 tháng 4 |',
    'và buổi tổng kết.',
    '2. Viết bài',
    ...foot,
  ].join('\n');
  const plan = planOf(paragraphsFromText(text));
  expect(plan.parts[1]?.items.map(({ id, points }) => [id, points])).toEqual([
    [
      'II.1',
      ['Gương làm kinh tế giỏi – Ngày 13 tháng 3', 'gương học tập – Ngày 10 tháng 4', 'và buổi tổng kết.'],
    ],
    ['II.2', []],
  ]);
});
