import { atOnce } from '../../../src/core/work/work';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { chooseTaskTable, findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { gridOf } from '../sheets/gridOf';
import { head, task } from '../sheets/taskRows';

type Rows = Parameters<typeof gridOf>[0];

const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });

const contacts: Rows = [
  ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Ghi chú'],
  [1, 'Nguyễn Thị Mẫu', 'Chuyên viên', 'Văn phòng', '0900000001', ''],
  [2, 'Trần Văn Mẫu', 'Trưởng phòng', 'Phòng VH-XH', '0900000002', ''],
];
const nominees: Rows = [
  ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Danh hiệu thi đua', 'Tóm tắt thành tích'],
  [1, 'Nguyễn Thị Mẫu', 'Chuyên viên', 'Văn phòng', 'LĐTT', 'Hoàn thành tốt nhiệm vụ'],
];
const finishedAppendix: Rows = [
  ['Phụ lục'],
  ['NHIỆM VỤ CỤ THỂ'],
  ['(Kèm theo Kế hoạch số 08/KH-UBND ngày 13 tháng 01 năm 2026)'],
  head,
  task(1),
  task(2),
];
const weekSchedule: Rows = [
  ['Thứ, ngày', 'Buổi', 'Nội dung', 'Chủ trì', 'Thành phần', 'Địa điểm'],
  ['Thứ hai 02/3', 'Sáng', 'Giao ban đầu tuần', 'Chủ tịch UBND', 'Các phòng', 'Hội trường'],
  ['Thứ ba 03/3', 'Chiều', 'Tiếp công dân định kỳ', 'Chủ tịch UBND', 'Văn phòng', 'Phòng tiếp dân'],
];
const numbersByQuarter: Rows = [
  ['STT', 'Nội dung', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cộng'],
  [1, 'Giấy khen của Chủ tịch', 4, 2, 7, 3, 16],
  [2, 'Bằng khen của cấp trên', 1, 0, 2, 1, 4],
];
const progressByBody: Rows = [
  ['TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ'],
  ['STT', 'Cơ quan chủ trì', 'Tổng số nhiệm vụ', 'Hoàn thành', 'Đang thực hiện', 'Tỷ lệ hoàn thành'],
  [1, 'Phòng Văn hóa - Xã hội', 11, 6, 2, null],
  [2, 'Văn phòng HĐND và UBND', null, null, null, null],
];
const tasks: Rows = [head, task(1), task(2), task(3)];

describe('choosing the task table', () => {
  const choose = (sheets: Readonly<Record<string, Rows>>, taskSheet: string | null = null) => {
    const grids = Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet }));
    const choice = chooseTaskTable(atOnce(findTaskTables(grids, { confirmed: [], dictionary })), {
      taskSheet,
    });
    switch (choice.kind) {
      case 'none':
        return 'none';
      case 'tie':
        return `tie ${choice.tables.map(({ sheet }) => sheet).join('+')}`;
      default:
        return `${choice.kind} ${choice.table.sheet}`;
    }
  };

  test.each([
    ['nothing at all', {}, null, 'none'],
    ['an empty sheet', { A: [] }, null, 'none'],
    ['contacts and nominees are no tasks', { A: contacts, B: nominees }, null, 'none'],
    ['progress by body beside the tasks', { A: progressByBody, B: tasks }, null, 'one B'],
    [
      'a week schedule and numbers by quarter are no tasks',
      { A: weekSchedule, B: numbersByQuarter },
      null,
      'none',
    ],
    ['tasks beside contacts and nominees', { A: contacts, B: tasks, C: nominees }, null, 'one B'],
    [
      'a finished appendix does not compete with the list it came from',
      { A: finishedAppendix, B: tasks },
      null,
      'one B',
    ],
    ['a finished appendix is better than nothing', { A: finishedAppendix, B: contacts }, null, 'one A'],
    ['equal sheets', { A: tasks, B: tasks }, null, 'tie A+B'],
    ['equal sheets, one pointed at', { A: tasks, B: tasks }, 'B', 'one B'],
    [
      'the fuller list',
      { A: [head, task(1)], B: [head, ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => task(n))] },
      null,
      'best B',
    ],
  ] as const)('%s', (_name, sheets, taskSheet, expected) => {
    expect(choose(sheets, taskSheet)).toBe(expected);
  });

  test('a confirmed mapping holds while the header is the same, and is asked anew when it changes', () => {
    const [found] = atOnce(
      findTaskTables([gridOf(tasks, { sheet: 'A' })], { confirmed: [], dictionary }),
    ).tables;
    if (found === undefined) throw new Error('no table');
    const fields = [
      { column: 0, field: 'ordinal' },
      { column: 1, field: 'content' },
      { column: 2, field: null },
      { column: 3, field: 'lead' },
      { column: 4, field: 'time' },
    ];
    const confirmed = [{ kind: 'tasks', sheet: 'A', headerKey: found.headerKey, fields }] as const;
    const again = (rows: Rows) =>
      atOnce(findTaskTables([gridOf(rows, { sheet: 'A' })], { confirmed, dictionary })).tables[0];
    expect(again(tasks)?.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'content',
      null,
      'lead',
      'time',
    ]);
    expect(again(tasks)?.likelihood).toBe(1);
    expect(again([['Việc năm 2026'], ...tasks])?.columns[3]?.field).toBe('lead');
    const changed: Rows = [[...head.slice(0, 4), 'Hạn hoàn thành'], ...tasks.slice(1)];
    expect(again(changed)?.columns[3]?.field).toBe('support');
  });
});
