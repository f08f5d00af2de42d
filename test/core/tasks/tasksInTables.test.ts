import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import type { PlanTable, PlanTask } from '../../../src/core/plan/plan';
import { tasksInTables } from '../../../src/core/tasks/tasksInTables';
import { atOnce } from '../../../src/core/work/work';

const dictionary = bodyDictionary({ planBodies: ['Phòng Văn hóa - Xã hội'], officeBodies: [], on: null });

function tableOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  more: Partial<PlanTable> = {},
): PlanTable {
  return { place: 'appendix', titleLines: [], header: [header], rows, merges: [], ...more };
}

function read(...tables: readonly PlanTable[]): readonly PlanTask[] {
  return atOnce(tasksInTables(tables, dictionary));
}

describe('a list of tasks', () => {
  const tasks = read(
    tableOf(
      ['STT', 'Nội dung công việc', 'Bộ phận chủ trì', 'Bộ phận phối hợp', 'Thời hạn', 'Kết quả đầu ra'],
      [
        ['I. TUYÊN TRUYỀN', '', '', '', '', ''],
        [
          '1',
          'Viết tin, bài về gương tốt',
          'Phòng Văn hóa - Xã hội',
          'Các thôn\nĐoàn xã',
          'Quý I/2026',
          'Tin, bài',
        ],
        ['2', 'Treo băng rôn', 'Phòng Văn hóa - Xã hội', '', 'Trước 30/4/2026', ''],
        ['II. KHEN THƯỞNG', '', '', '', '', ''],
        ['3', 'Họp xét khen thưởng đợt 2/9', 'Hội đồng thi đua', '', 'Tháng 8', 'Biên bản'],
      ],
      { titleLines: ['PHỤ LỤC', '(Kèm theo Kế hoạch số 9/KH-UBND)'] },
    ),
  );

  test('gives each row as printed, under its group', () => {
    expect(tasks.map(({ content, time, product, group }) => [content, time, product, group])).toEqual([
      ['Viết tin, bài về gương tốt', 'Quý I/2026', 'Tin, bài', 'I. TUYÊN TRUYỀN'],
      ['Treo băng rôn', 'Trước 30/4/2026', null, 'I. TUYÊN TRUYỀN'],
      ['Họp xét khen thưởng đợt 2/9', 'Tháng 8', 'Biên bản', 'II. KHEN THƯỞNG'],
    ]);
  });

  test('names bodies one by one', () => {
    expect(tasks.map(({ leads, supporting }) => [leads, supporting])).toEqual([
      [['Phòng Văn hóa - Xã hội'], ['Các thôn', 'Đoàn xã']],
      [['Phòng Văn hóa - Xã hội'], []],
      [['Hội đồng thi đua'], []],
    ]);
  });
});

test('a body that is merged over several rows leads them all', () => {
  const tasks = read(
    tableOf(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      [
        ['1', 'Rà soát danh sách', 'Phòng Văn hóa - Xã hội', 'Tháng 3'],
        ['2', 'Lập hồ sơ', '', 'Tháng 4'],
        ['3', 'Trao tặng', 'Văn phòng', 'Tháng 5'],
      ],
      { merges: [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }] },
    ),
  );
  expect(tasks.map(({ leads }) => leads)).toEqual([
    ['Phòng Văn hóa - Xã hội'],
    ['Phòng Văn hóa - Xã hội'],
    ['Văn phòng'],
  ]);
});

test('tables of several places keep them apart', () => {
  const rows = [
    ['1', 'Phát thanh gương tốt', 'Hội Nông dân xã', 'Ngày 13/3'],
    ['2', 'Giao lưu', 'Hội Phụ nữ xã', 'Ngày 10/4'],
  ];
  const header = ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian'];
  const tasks = read(tableOf(header, rows, { place: 'body' }), tableOf(header, rows));
  expect(tasks.map(({ place }) => place)).toEqual(['body', 'body', 'appendix', 'appendix']);
});

test.each([
  { content: 'Phong trào', lead: 'Đồng chí phụ trách', time: 'Tuần' },
  { content: 'Chủ đề', lead: 'Lãnh đạo phụ trách', time: 'Ngày giờ' },
  { content: 'Công tác', lead: 'Đầu mối theo dõi, thực hiện', time: 'Buổi' },
])('$content, $lead, $time mean their fields where no other column does', ({ content, lead, time }) => {
  const rows = [
    ['1', 'Quét dọn đường làng', 'Lò Văn Pành', 'Tuần 1'],
    ['2', 'Thăm gia đình chính sách', 'Vi Thị Hoa', 'Tuần 3'],
  ];
  const tasks = read(tableOf(['STT', content, lead, time], rows));
  expect(tasks.map((task) => [task.content, task.leads, task.time])).toEqual([
    ['Quét dọn đường làng', ['Lò Văn Pành'], 'Tuần 1'],
    ['Thăm gia đình chính sách', ['Vi Thị Hoa'], 'Tuần 3'],
  ]);
});

test('a leader beside a lead leads no task', () => {
  const header = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Lãnh đạo phụ trách', 'Thời gian'];
  const tasks = read(
    tableOf(header, [['1', 'Quét dọn đường làng', 'Hội Phụ nữ xã', 'Vi Thị Hoa', 'Tháng 3']]),
  );
  expect(tasks.map(({ leads }) => leads)).toEqual([['Hội Phụ nữ xã']]);
});

test('what and who are enough; a row without words is no task; persons on lines are several', () => {
  const tasks = read(
    tableOf(
      ['STT', 'Nội dung', 'Người phụ trách'],
      [
        ['', 'Hậu cần', ''],
        ['1', 'Kê bàn ghế, dựng rạp ở sân', 'Ông Lò Văn Pành\nBà Vi Thị Hoa'],
        ['2', 'Đón khách, mời trà ở cổng', 'Đồng chí Lường\nVăn Thân'],
        ['3', '', ''],
      ],
    ),
  );
  expect(tasks.map(({ content, leads, group }) => [content, leads, group])).toEqual([
    ['Kê bàn ghế, dựng rạp ở sân', ['Ông Lò Văn Pành', 'Bà Vi Thị Hoa'], 'Hậu cần'],
    ['Đón khách, mời trà ở cổng', ['Đồng chí Lường Văn Thân'], 'Hậu cần'],
  ]);
});

test('a group right below the header is no header', () => {
  const tasks = read(
    tableOf(
      ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'],
      [
        ['', 'Nội dung văn nghệ', '', ''],
        ['1', 'Tập múa cho hội thi ở xã', 'Hội Phụ nữ xã', 'Tháng 3'],
        ['2', 'Tập hát cho hội thi ở xã', 'Đoàn xã', 'Tháng 4'],
      ],
    ),
  );
  expect(tasks.map(({ content, group }) => [content, group])).toEqual([
    ['Tập múa cho hội thi ở xã', 'Nội dung văn nghệ'],
    ['Tập hát cho hội thi ở xã', 'Nội dung văn nghệ'],
  ]);
});

test.each([
  {
    name: 'units with figures',
    table: tableOf(
      ['TT', 'Thôn', 'Số hộ', 'Gia đình văn hóa'],
      [
        ['1', 'Thôn Đông', '120', '98'],
        ['2', 'Thôn Đoài', '90', '71'],
      ],
    ),
  },
  {
    name: 'allotments of money',
    table: tableOf(
      ['TT', 'Khoản chi', 'Đơn giá', 'Thành tiền'],
      [
        ['1', 'Khung giấy khen', '60000', '1200000'],
        ['2', 'In giấy khen', '15000', '300000'],
      ],
    ),
  },
  {
    name: 'persons',
    table: tableOf(
      ['TT', 'Họ và tên', 'Chức vụ', 'Nhiệm vụ trong Hội đồng'],
      [
        ['1', 'Lý Thị Sen', 'Phó Chủ tịch', 'Chủ tịch Hội đồng'],
        ['2', 'Mông Văn Quý', 'Công chức', 'Thư ký'],
      ],
    ),
  },
  {
    name: 'scores by who gives them',
    table: tableOf(
      ['STT', 'Nội dung', 'Điểm', 'Đơn vị chấm'],
      [
        ['1', 'Nền nếp, vệ sinh', '20', 'Hội Phụ nữ xã'],
        ['2', 'Phát triển kinh tế hộ', '30', 'Hội Nông dân xã'],
      ],
    ),
  },
  {
    name: 'allotments of persons',
    table: tableOf(
      ['STT', 'Đơn vị', 'Số lượng', 'Ghi chú'],
      [
        ['1', 'Hội Phụ nữ xã', '12', ''],
        ['2', 'Đoàn xã', '20', ''],
      ],
    ),
  },
  {
    name: 'contacts',
    table: tableOf(
      ['STT', 'Đồng chí phụ trách', 'Điện thoại', 'Công tác'],
      [
        ['1', 'Lò Văn Pành', '0912000111', 'Hội Phụ nữ xã'],
        ['2', 'Vi Thị Hoa', '0912000222', 'Đoàn xã'],
      ],
    ),
  },
  {
    name: 'statistics of movements',
    table: tableOf(
      ['STT', 'Phong trào', 'Năm 2025', 'Tỷ lệ'],
      [
        ['1', 'Hiến đất mở đường', '12', '95%'],
        ['2', 'Trồng hoa ven đường', '20', '80%'],
      ],
    ),
  },
])('$name are no tasks', ({ table }) => {
  expect(read(table)).toEqual([]);
});
