import { atOnce } from '../../../src/core/work/work';
import { columnLetters } from '../../../src/core/sheets/cellRef';
import type { RowKind, Table } from '../../../src/core/sheets/table';
import type { TaskField } from '../../../src/core/vocabulary/taskFields';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { gridOf, type GridOptions } from './gridOf';
import { head, task } from './taskRows';

type Rows = Parameters<typeof gridOf>[0];

const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });

const letters: Readonly<Record<RowKind, string>> = {
  record: 'R',
  group: 'g',
  total: 't',
  columnNumbers: '#',
  repeatedHeader: 'h',
  signature: 's',
  note: 'n',
  empty: '.',
  formulaOnly: 'f',
  struck: 'x',
};

/** "rows 2-3 | A=ordinal B=content | gRR.t" in people's counting. */
function inShort(table: Table<TaskField>): string {
  const header = `rows ${table.headerFirstRow + 1}-${table.headerLastRow + 1}`;
  const columns = table.columns.flatMap(({ column, field }) =>
    field === null ? [] : [`${columnLetters(column)}=${field}`],
  );
  return `${header} | ${columns.join(' ')} | ${table.rows.map(({ kind }) => letters[kind]).join('')}`;
}

function tablesIn(rows: Rows, options: GridOptions = {}): readonly Table<TaskField>[] {
  return atOnce(findTaskTables([gridOf(rows, options)], { confirmed: [], dictionary })).tables;
}

const plain = 'A=ordinal B=content C=lead D=support E=time';

const shapes: readonly (readonly [string, Rows, string, GridOptions?])[] = [
  ['header in the first row', [head, task(1), task(2)], `rows 1-1 | ${plain} | RR`],
  [
    'title rows, empty row, date row above',
    [
      ['UBND XÃ AN LÂM'],
      ['KẾ HOẠCH NHIỆM VỤ THI ĐUA NĂM 2026'],
      ['Cập nhật ngày 01/3/2026'],
      [],
      head,
      task(1),
    ],
    `rows 5-5 | ${plain} | R`,
  ],
  [
    'group header over sub headers, column numbers below',
    [
      ['TT', 'Nội dung công việc', 'Phân công', null, 'Tiến độ'],
      [null, null, 'Chủ trì', 'Phối hợp', null],
      [1, 2, 3, 4, 5],
      task(1),
    ],
    `rows 1-2 | ${plain} | #R`,
  ],
  [
    'sub headers below a row that names only groups',
    [
      [null, null, 'Đơn vị thực hiện', null, null],
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
      ['A', 'B', 1, 2, 3],
      task(1),
    ],
    `rows 1-2 | ${plain} | #R`,
  ],
  [
    'a header of three rows',
    [
      ['STT', 'Nội dung', 'Tổ chức thực hiện', null, null],
      [null, null, 'Phân công', null, 'Thời gian'],
      [null, null, 'Chủ trì', 'Phối hợp', null],
      task(1),
    ],
    `rows 1-3 | ${plain} | R`,
  ],
  [
    'column numbers in brackets',
    [head, ['(1)', '(2)', '(3)', '(4)', '(5)'], task(1)],
    `rows 1-1 | ${plain} | #R`,
  ],
  [
    'Roman group rows, numbers running on',
    [head, ['I', 'Tuyên truyền'], task(1), task(2), ['II.', 'Khen thưởng'], task(3)],
    `rows 1-1 | ${plain} | gRRgR`,
  ],
  [
    'group rows merged into the number column',
    [head, ['I. CHỈ ĐẠO, ĐIỀU HÀNH'], task(1), ['B. Khen thưởng'], task(2)],
    `rows 1-1 | ${plain} | gRgR`,
  ],
  [
    'group rows by plan item, and by title alone',
    [head, [null, 'II.1 Tuyên truyền'], task(1), [null, 'Công tác khen thưởng'], task(2), task(3)],
    `rows 1-1 | ${plain} | gRgRR`,
  ],
  [
    'items numbered 1, 2 with tasks 1.1, 1.2',
    [head, ['1', 'Tuyên truyền'], task('1.1'), task('1.2'), ['2', 'Khen thưởng'], task('2.1')],
    `rows 1-1 | ${plain} | gRRgR`,
  ],
  [
    'numbers that begin anew under each numbered group',
    [head, [1, 'Tuyên truyền'], task(1), task(2), [2, 'Khen thưởng'], task(1)],
    `rows 1-1 | ${plain} | gRRgR`,
  ],
  [
    'a task that lacks all but its words stays a task',
    [head, task(1), [2, 'Báo cáo sơ kết sáu tháng'], task(3)],
    `rows 1-1 | ${plain} | RRR`,
  ],
  [
    'totals, remark and signatures below',
    [
      head,
      task(1),
      ['Tổng cộng', '1 nhiệm vụ'],
      ['Ghi chú: số liệu đến ngày 01/3/2026'],
      [],
      [null, null, null, 'An Lâm, ngày 02 tháng 3 năm 2026'],
      [null, 'Người lập biểu', null, 'TM. ỦY BAN NHÂN DÂN'],
      [null, null, null, 'CHỦ TỊCH'],
      [null, 'Trần Thị Mẫu', null, 'Lê Văn Mẫu'],
    ],
    `rows 1-1 | ${plain} | Rtn.ssss`,
  ],
  [
    'tasks whose words begin like a total or a remark',
    [
      head,
      [1, 'Tổng kết phong trào thi đua', 'Công an xã', '', 'Tháng 12'],
      [2, 'Cộng tác viên họp', 'Công an', '', 'Tháng 3'],
    ],
    `rows 1-1 | ${plain} | RR`,
  ],
  [
    'rows prepared with formulas or numbers only',
    [head, task(1), [2, '', '', '', ''], [3, '', '', '', ''], [4, '#N/A', '#N/A', '', '']],
    `rows 1-1 | ${plain} | R..f`,
    { formulas: ['4,0', '4,1', '4,2', '4,3'] },
  ],
  [
    'empty rows between tasks',
    [head, task(1), [], task(2), [null, '  '], task(3), [], []],
    `rows 1-1 | ${plain} | R.R.R`,
  ],
  [
    'a header printed again on the next page',
    [head, task(1), head, ['1', '2', '3', '4', '5'], task(2)],
    `rows 1-1 | ${plain} | RhRR`,
  ],
  [
    'no number column, numbers inside the words',
    [
      ['Nội dung', 'Phân công nhiệm vụ', 'Tiến độ', 'Sản phẩm'],
      ['A. CHỈ ĐẠO', null, null, null],
      ['1. Ban hành kế hoạch năm', 'Chủ trì: Văn phòng\nPhối hợp: Công an', 'Quý I', 'Kế hoạch'],
      ['2. Kiện toàn Hội đồng', 'Chủ trì: Văn phòng\nPhối hợp: Công an', 'Quý I', 'Quyết định'],
    ],
    'rows 1-1 | A=content B=assignment C=time D=product | gRR',
  ],
  [
    'time before the bodies, status and outcome told apart by contents',
    [
      ['TT', 'Thời gian', 'Nhiệm vụ', 'Chủ trì', 'Tiến độ', 'Kết quả'],
      [1, 'Quý I', 'Ban hành kế hoạch năm', 'Văn phòng', 'Đã xong', 'KH số 12/KH-UBND'],
      [2, 'Quý II', 'Kiện toàn Hội đồng xét', 'Văn phòng', 'Chưa', ''],
      [3, 'Quý III', 'Phát động đợt thi đua', 'Công an', 'Đang làm', ''],
    ],
    'rows 1-1 | A=ordinal B=time C=content D=lead E=status F=result | RRR',
  ],
  [
    'progress as deadline, result as planned product',
    [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Tiến độ', 'Kết quả'],
      [1, 'Ban hành kế hoạch năm', 'Văn phòng', 'Quý I', 'Kế hoạch'],
      [2, 'Kiện toàn Hội đồng xét', 'Văn phòng', 'Tháng 3', 'Quyết định'],
    ],
    'rows 1-1 | A=ordinal B=content C=lead D=time E=product | RR',
  ],
  [
    'first and last day, share done',
    [
      ['Mã NV', 'Công việc', 'Đơn vị thực hiện', 'Bắt đầu', 'Kết thúc', '% hoàn thành'],
      ['A01', 'Ban hành kế hoạch năm', 'Văn phòng', 46023, 46050, 0.5],
    ],
    'rows 1-1 | A=code B=content C=lead D=start E=end F=percent | R',
    { formats: { '1,3': 'dd/mm/yyyy', '1,4': 'dd/mm/yyyy', '1,5': '0%' } },
  ],
  [
    'a table that starts anywhere',
    [[], ['ghi chú rời'], [null, null, ...head], [null, null, ...task(1)]],
    'rows 8-8 | F=ordinal G=content H=lead I=support J=time | R',
    { origin: { row: 5, column: 3 } },
  ],
  [
    'numbers in a first column without a header',
    [[null, ...head.slice(1)], task(1), ['II', 'Khen thưởng'], task(2), task(3)],
    `rows 1-1 | ${plain} | RgRR`,
  ],
  [
    'groups in a column of their own',
    [
      ['TT', 'Nội dung', 'Công việc cụ thể', 'Đơn vị thực hiện', 'Thời hạn'],
      [1, 'Tuyên truyền', 'Viết bài về gương người tốt, việc tốt', 'Công an', 'Quý I'],
      [2, '', 'Dựng chuyên mục trên trang thông tin', 'Công an', 'Quý II'],
      [3, 'Khen thưởng', 'Họp Hội đồng xét khen thưởng năm', 'Văn phòng', 'Quý IV'],
    ],
    'rows 1-1 | A=ordinal B=group C=content D=lead E=time | RRR',
  ],
  [
    'marks under quarters',
    [
      ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời gian thực hiện', null, null, null, 'Ghi chú'],
      [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV', null],
      [1, 'Viết bài về người tốt, việc tốt', 'Công an', 'x', null, 'x', null, null],
      [2, 'Dựng chuyên mục trên trang tin', 'Công an', null, 'x', null, null, null],
    ],
    'rows 1-2 | A=ordinal B=content C=lead D=time E=time F=time G=time H=note | RR',
  ],
  [
    'three who sign side by side, names below',
    [
      head,
      task(1),
      [null, 'NGƯỜI LẬP', null, 'KẾ TOÁN', 'THỦ TRƯỞNG ĐƠN VỊ'],
      [],
      [null, 'Trần Thị Mẫu', null, 'Lê Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ],
    `rows 1-1 | ${plain} | Rs.s`,
  ],
  [
    'the chairman as lead is no signature',
    [
      ['Nội dung công việc', 'Chủ trì', 'Thời hạn'],
      ['Đối thoại với nhân dân', 'CHỦ TỊCH UBND XÃ', 'Tháng 3'],
      ['Tiếp xúc, gặp gỡ điển hình', 'Công an xã', 'Tháng 4'],
    ],
    'rows 1-1 | A=content B=lead C=time | RR',
  ],
  [
    'starred groups, an enumerated heading over unnumbered tasks',
    [
      ['Nội dung công việc', 'Chủ trì', 'Thời hạn'],
      ['* Công tác tuyên truyền'],
      ['1. Công tác tuyên truyền'],
      ['Viết bài về người tốt', 'Công an xã', 'Tháng 3'],
      ['2. Công tác khen thưởng'],
      ['Họp xét khen thưởng', 'Công an xã', 'Tháng 4'],
    ],
    'rows 1-1 | A=content B=lead C=time | RgRgR',
  ],
  [
    'a group row that names its own lead; tasks numbered by letters',
    [head, ['I', 'Tuyên truyền', 'Văn phòng'], task(1), task(2), ['II', 'Khen thưởng', 'Công an'], task(3)],
    `rows 1-1 | ${plain} | gRRgR`,
  ],
  [
    'tasks numbered by Roman numbers',
    [head, task('I'), task('II'), ['III', 'Họp xét khen thưởng năm', 'Công an']],
    `rows 1-1 | ${plain} | RRR`,
  ],
  [
    'headers without diacritics, with line breaks and capitals',
    [['STT', 'NOI DUNG\nNHIEM VU', 'DON VI CHU TRI', 'Don vi phoi hop', 'THOI GIAN\n(thang)'], task(1)],
    `rows 1-1 | ${plain} | R`,
  ],
];

describe('finding a task table', () => {
  const named = shapes.map(([name, rows, expected, options]) => [name, { rows, expected, options }] as const);
  test.each(named)('%s', (_name, { rows, expected, options }) => {
    expect(tablesIn(rows, options).map(inShort)).toEqual([expected]);
  });

  test('two tables one above the other, with the title of the lower left out of the upper', () => {
    const rows: Rows = [
      head,
      task(1),
      task(2),
      [],
      ['II. NHIỆM VỤ PHÁT SINH'],
      ['STT', 'Nội dung công việc', 'Chủ trì', 'Thời hạn', 'Ghi chú'],
      [1, 'Chuẩn bị lễ tổng kết năm', 'Văn phòng', 'Tháng 12', ''],
    ];
    expect(tablesIn(rows).map(inShort)).toEqual([
      `rows 1-1 | ${plain} | RR`,
      'rows 6-6 | A=ordinal B=content C=lead D=time E=note | R',
    ]);
  });

  test('two tables side by side', () => {
    const rows: Rows = [
      [...head, null, 'STT', 'Họ và tên', 'Chức vụ'],
      [...task(1), null, 1, 'Nguyễn Thị Mẫu', 'Chủ tịch'],
      [...task(2), null, 2, 'Trần Văn Mẫu', 'Phó Chủ tịch'],
    ];
    expect(tablesIn(rows).map(inShort)).toEqual([`rows 1-1 | ${plain} | RR`]);
  });
});
