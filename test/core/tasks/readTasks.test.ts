import { atOnce } from '../../../src/core/work/work';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { noFurther } from '../../../src/core/tasks/furtherColumns';
import { needsMerges } from '../../../src/core/tasks/mergedValues';
import { proposeLinks } from '../../../src/core/tasks/proposeLinks';
import type { TaskLink } from '../../../src/core/tasks/keyedTasks';
import { readTasks } from '../../../src/core/tasks/readTasks';
import { readStatus } from '../../../src/core/tasks/readStatus';
import { itemIndex, resolveGroupRow, resolveItemCell } from '../../../src/core/tasks/resolveItem';
import { cellOfPlace } from '../../../src/core/sheets/field';
import type { Task } from '../../../src/core/tasks/task';
import { gridOf, type GridOptions } from '../sheets/gridOf';
import { samplePlan } from '../rules/samplePlan';

type Rows = Parameters<typeof gridOf>[0];

const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });
const head = ['STT', 'Mục KH', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm'] as const;

function tableIn(rows: Rows, options: GridOptions = {}) {
  const [table] = atOnce(findTaskTables([gridOf(rows, options)], { confirmed: [], dictionary })).tables;
  if (table === undefined) throw new Error('no task table');
  return table;
}

function read(rows: Rows, options: GridOptions = {}, links: readonly TaskLink[] = []): readonly Task[] {
  return atOnce(
    readTasks(tableIn(rows, options), { plan: samplePlan, dictionary, links, fallbackYear: 2026 }),
  );
}

const task = (over: Readonly<Record<number, string | number>> = {}) =>
  [1, 'II.1', 'Viết bài về gương người tốt, việc tốt', 'Công an xã', 'Hội ND', 'Quý I', 'Bài viết'].map(
    (value, column) => over[column] ?? value,
  );

describe('plan item of a task', () => {
  const index = itemIndex(samplePlan);
  if (index === null) throw new Error('no items');

  test.each([
    ['II.1', 'II.1'],
    ['ii.2', 'II.2'],
    ['II . 2', 'II.2'],
    ['2', 'II.2'],
    ['Mục 3', 'II.3'],
    ['mục II.3', 'II.3'],
    ['Mục 1 phần II', 'II.1'],
    ['1, mục II', 'II.1'],
    ['II.3. Khen thưởng', 'II.3'],
    ['Công tác khen thưởng', 'II.3'],
    ['Tuyên truyền', 'II.1'],
    ['4', null],
    ['II.12', null],
    ['I.1', null],
    ['Ngoài kế hoạch', null],
  ])('item column %j', (text, expected) => {
    expect(resolveItemCell(text, index)).toBe(expected);
  });

  test.each([
    ['II.2', 'II.2'],
    ['1. Tuyên truyền, phổ biến', 'II.1'],
    ['III. Công tác khen thưởng', 'II.3'],
    ['B. Tổ chức phong trào thi đua', 'II.2'],
    ['I. CHỈ ĐẠO, ĐIỀU HÀNH', null],
    ['1. Chuyển đổi số', null],
    ['Quý I', null],
    ['Mục 3', 'II.3'],
  ])('group row %j', (text, expected) => {
    expect(resolveGroupRow(text, index)).toBe(expected);
  });

  test.each([
    ['I', 'B.I'],
    ['II.2', 'B.II'],
    ['B.II', 'B.II'],
    ['B/I', 'B.I'],
    ['III', null],
    ['2', null],
    ['A.I', null],
  ])('items with Roman numbers below a letter: %j', (text, expected) => {
    const items = ['Nêu gương', 'Làm đẹp đường làng'].map((title, at) => ({
      id: ['B.I', 'B.II'][at] ?? '',
      title,
      shortName: null,
      points: [],
    }));
    const lettered = { ...samplePlan, taskPartId: 'B', parts: [{ id: 'B', title: 'NHIỆM VỤ', items }] };
    const own = itemIndex(lettered);
    expect(own === null ? 'no items' : resolveItemCell(text, own)).toBe(expected);
  });

  test('column before group row before link', () => {
    const rows: Rows = [
      head,
      ['III. Công tác khen thưởng'],
      task(),
      task({ 1: '', 0: 2 }),
      task({ 1: 'xyz', 0: 3 }),
    ];
    const tasks = read(rows);
    expect(tasks.map(({ item }) => [item.source, item.id])).toEqual([
      ['column', 'II.1'],
      ['group', 'II.3'],
      ['column', null],
    ]);
    const linked = read(rows, {}, [
      { taskKey: tasks[2]?.key ?? '', itemId: 'II.2' },
      { taskKey: tasks[0]?.key ?? '', itemId: 'II.2' },
      { taskKey: 'gone', itemId: 'II.2' },
    ]);
    expect(linked.map(({ item }) => [item.source, item.id])).toEqual([
      ['column', 'II.1'],
      ['group', 'II.3'],
      ['link', 'II.2'],
    ]);
    expect(linked.map(({ key }) => key)).toEqual(tasks.map(({ key }) => key));
  });

  test('a link to an item that the plan no longer has is not taken', () => {
    const rows: Rows = [head, task({ 1: '' })];
    const [key] = read(rows).map((one) => one.key);
    expect(read(rows, {}, [{ taskKey: key ?? '', itemId: 'II.9' }])[0]?.item.source).toBe('none');
  });

  test('a group under a group: the one that is a plan item counts', () => {
    const cut = (row: readonly (string | number)[]) => [row[0] ?? '', ...row.slice(2)];
    const rows: Rows = [
      ['STT', ...head.slice(2)],
      ['I', 'Tuyên truyền, phổ biến các quy định'],
      ['1', 'Trên hệ thống truyền thanh'],
      cut(task({ 0: 1 })),
      ['II', 'Việc khác'],
      cut(task({ 0: 2 })),
    ];
    expect(read(rows).map(({ item }) => item.id)).toEqual(['II.1', null]);
  });

  test('a column of groups that says its words once', () => {
    const rows: Rows = [
      ['TT', 'Nhóm nhiệm vụ', 'Công việc', 'Chủ trì', 'Thời hạn'],
      [1, 'Tuyên truyền, phổ biến quy định', 'Viết bài về người tốt', 'Công an', 'Quý I'],
      [2, '', 'Dựng chuyên mục trên trang tin', 'Công an', 'Quý I'],
      [3, 'Khen thưởng, biểu dương điển hình', 'Họp xét khen thưởng', 'Công an', 'Quý I'],
    ];
    expect(read(rows).map(({ item }) => [item.id, item.cell?.row])).toEqual([
      ['II.1', 1],
      ['II.1', 1],
      ['II.3', 3],
    ]);
  });
});

describe('task keys', () => {
  test('codes where they are unique, else words and item, counted for exact repeats', () => {
    const coded = ['Mã NV', ...head.slice(1)] as const;
    const rows: Rows = [coded, task({ 0: 'A1' }), task({ 0: 'A2' }), task({ 0: 'A2' }), task({ 0: '' })];
    const keys = read(rows).map(({ key }) => key);
    expect(keys[0]).toBe('A1');
    expect(new Set(keys).size).toBe(4);
    expect(keys[2]).toBe(`${keys[1] ?? ''}-2`);
  });

  test('a key does not change with spaces, tone placement or the row, but with the words', () => {
    const keyOf = (content: string, above: Rows = []) =>
      read([head, ...above, task({ 2: content })]).at(-1)?.key;
    const key = keyOf('Tổ chức hoà giải ở cơ sở');
    expect(keyOf('Tổ  chức hòa giải ở cơ sở ', [task()])).toBe(key);
    expect(keyOf('Tổ chức hòa giải ở thôn')).not.toBe(key);
  });
});

describe('values of cells', () => {
  test('merged cells give their value to the rows that they cover', () => {
    const rows: Rows = [head, task(), task({ 0: 2, 3: '', 5: '' }), task({ 0: 3, 3: '' })];
    const merges = [{ row: 1, column: 3, rowCount: 2, columnCount: 1 }];
    expect(
      read(rows, { merges }).map(({ leads, row }) => [leads.text, cellOfPlace(leads.cell, row)?.row]),
    ).toEqual([
      ['Công an xã', 1],
      ['Công an xã', 2],
      ['', 3],
    ]);
  });

  test.each([
    ['a blank below a lead, merges unknown', task({ 0: 2, 3: '' }), null, true],
    ['a blank below a lead, merges known', task({ 0: 2, 3: '' }), [], false],
    ['a blank product below a product', task({ 0: 2, 6: '' }), null, false],
    ['nothing blank', task({ 0: 2 }), null, false],
  ] as const)('%s', (_name, row, merges, expected) => {
    expect(needsMerges(tableIn([head, task(), row], { merges }))).toBe(expected);
  });

  test('"nt" says what stands above', () => {
    const rows: Rows = [head, task(), task({ 0: 2, 3: 'nt', 5: '-//-', 6: 'nt.' })];
    const [, second] = read(rows);
    expect([second?.leads.value[0]?.canonical, second?.time.text, second?.product.text]).toEqual([
      'Công an',
      'Quý I',
      'Bài viết',
    ]);
  });

  test('dates as dd/mm/yyyy, months as people typed them, errors as nothing', () => {
    const rows: Rows = [head, task({ 5: 46100 }), task({ 0: 2, 5: 46174 }), task({ 0: 3, 5: '#REF!' })];
    const tasks = read(rows, { formats: { '1,5': 'dd/mm/yyyy', '2,5': 'mmm-yy' } });
    expect(tasks.map(({ time }) => [time.text, time.value.start, time.value.end])).toEqual([
      ['19/03/2026', '2026-03-19', '2026-03-19'],
      ['06/2026', '2026-06-01', '2026-06-30'],
      ['', null, null],
    ]);
  });

  test.each([
    [46052, '30/01/2026'],
    ['46052', '30/01/2026'],
    ['9', '9'],
    ['2026', '2026'],
  ])('a serial number %j that lost its date format is written as its day', (value, expected) => {
    const [only] = read([head, task({ 5: value })]);
    expect(only?.time.text).toBe(expected);
  });

  test.each([
    ['Làm cùng', 'Hội ND'],
    ['Cơ quan cùng thực hiện', 'Hội ND'],
  ])('supporters under %j', (header, expected) => {
    const [only] = read([head.map((words, column) => (column === 4 ? header : words)), task()]);
    expect(only?.supporters.text).toBe(expected);
  });

  test('the column "Nội dung trong Kế hoạch" beside the tasks names the plan item', () => {
    const headers = head.map((words, column) => (column === 1 ? 'Nội dung trong Kế hoạch' : words));
    const [only] = read([headers, task({ 1: 'Công tác khen thưởng' })]);
    expect(only?.item).toMatchObject({ id: 'II.3', source: 'column' });
  });

  test('marks under "Đã xong?" are a status', () => {
    const [done, open] = read([
      [...head, 'Đã xong?'],
      [...task(), 'x'],
      [...task({ 0: 2, 2: 'Họp Hội đồng' }), ''],
    ]);
    expect([done?.status.value, open?.status.value]).toEqual(['done', 'none']);
  });

  test('first and last day make a period', () => {
    const rows: Rows = [
      ['STT', 'Nội dung công việc', 'Chủ trì', 'Bắt đầu', 'Kết thúc'],
      [1, 'Viết bài về người tốt', 'Công an', '01/3/2026', '15/4/2026'],
      [2, 'Dựng chuyên mục trang tin', 'Công an', '', '20/4/2026'],
      [3, 'Họp xét khen thưởng', 'Công an', '', ''],
    ];
    expect(read(rows).map(({ time }) => [time.value.start, time.value.end, time.cell?.column])).toEqual([
      ['2026-03-01', '2026-04-15', 4],
      ['2026-04-20', '2026-04-20', 4],
      [null, null, 4],
    ]);
  });

  test('marks under quarters, numbers under a month header', () => {
    const quarters: Rows = [
      ['TT', 'Nội dung công việc', 'Chủ trì', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      [1, 'Viết bài về người tốt, việc tốt', 'Công an', 'x', '', 'x', ''],
      [2, 'Dựng chuyên mục trên trang tin', 'Công an', '', '', '', ''],
    ];
    expect(read(quarters).map(({ time }) => [time.text, time.value.end, time.cell?.column])).toEqual([
      ['Quý I; Quý III', '2026-09-30', 3],
      ['', null, 3],
    ]);
    const months: Rows = [
      ['TT', 'Nội dung công việc', 'Chủ trì', 'Tháng'],
      [1, 'Viết bài về người tốt, việc tốt', 'Công an', 3],
    ];
    expect(read(months).map(({ time }) => [time.text, time.value.end])).toEqual([['Tháng 3', '2026-03-31']]);
  });

  test('lead and supporters out of one cell', () => {
    const rows: Rows = [
      ['Nội dung', 'Phân công nhiệm vụ', 'Tiến độ'],
      ['Viết bài về người tốt', 'Chủ trì: Công an\nPhối hợp: Hội ND; Đoàn TN', 'Quý I'],
      ['Dựng chuyên mục trang tin', 'Văn phòng chủ trì, phối hợp với Công an', 'Quý I'],
    ];
    const canonical = (bodies: Task['leads']) => bodies.value.map((body) => body.canonical);
    expect(read(rows).map(({ leads, supporters }) => [canonical(leads), canonical(supporters)])).toEqual([
      [['Công an'], ['Hội Nông dân', 'Đoàn TNCS Hồ Chí Minh']],
      [['Văn phòng HĐND và UBND'], ['Công an']],
    ]);
  });

  test.each([
    ['Đã hoàn thành', 'done'],
    ['Hoàn thành chậm', 'done'],
    ['Chưa hoàn thành', 'notStarted'],
    ['chưa', 'notStarted'],
    ['ĐANG THỰC HIỆN', 'inProgress'],
    ['Hoàn thành một phần', 'inProgress'],
    ['Đúng tiến độ', 'inProgress'],
    ['Quá hạn', 'late'],
    ['Tạm dừng', 'cancelled'],
    ['80%', 'inProgress'],
    ['100%', 'done'],
    ['Bổ sung sau', 'unclear'],
    ['Htx', 'unclear'],
    ['', 'none'],
  ])('status %j', (text, expected) => {
    expect(readStatus(text)).toBe(expected);
  });
});

describe('links that are proposed', () => {
  test('by the words that a task shares with one item, and only for tasks without an item', () => {
    const rows: Rows = [
      head,
      task({ 1: '', 2: 'Tham mưu khen thưởng, biểu dương gương điển hình tiên tiến' }),
      task({ 1: '', 2: 'Phát động phong trào thi đua chào mừng đại hội', 0: 2 }),
      task({ 1: '', 2: 'Sửa chữa máy in', 0: 3 }),
      task({ 0: 4 }),
    ];
    const tasks = read(rows);
    expect(proposeLinks(tasks, samplePlan).map(({ taskKey, itemId }) => [taskKey, itemId])).toEqual([
      [tasks[0]?.key, 'II.3'],
      [tasks[1]?.key, 'II.2'],
    ]);
  });
});

describe('further columns', () => {
  const further = ['Theo dõi, đôn đốc', 'Lãnh đạo phụ trách', 'Nguồn chỉ đạo', 'Ngày chỉ đạo', 'Kinh phí'];

  test('figures with their format, days as days, ditto marks and merged cells as what they stand for', () => {
    const rows: Rows = [
      [...head, ...further],
      [...task({ 0: 1 }), 'Văn phòng', 'Chủ tịch', 'Thông báo số 5', 46_030, 1_500_000],
      [...task({ 0: 2 }), 'nt', '', 'nt', 46_030, 1_500_000],
      [...task({ 0: 3 }), 'Thanh tra', 'Phó Chủ tịch', '', 'Tháng 01/2026', '#N/A'],
    ];
    const tasks = read(rows, {
      formats: { '1,10': 'dd/mm/yyyy', '1,11': '#,##0', '2,11': '#,##0.0' },
      merges: [{ row: 1, column: 8, rowCount: 2, columnCount: 1 }],
    });
    const values = tasks.map((one) => Object.values(one.further).map(({ value }) => value));
    const text = (words: string) => ({ type: 'text', text: words });
    const day = { type: 'date', date: '2026-01-08' };
    const blank = { type: 'blank' };
    expect(values).toEqual([
      [
        text('Văn phòng'),
        text('Chủ tịch'),
        text('Thông báo số 5'),
        day,
        { type: 'number', number: 1_500_000, format: '#,##0' },
      ],
      [
        text('Văn phòng'),
        text('Chủ tịch'),
        text('Thông báo số 5'),
        day,
        { type: 'number', number: 1_500_000, format: '#,##0.0' },
      ],
      [text('Thanh tra'), text('Phó Chủ tịch'), blank, text('Tháng 01/2026'), blank],
    ]);
  });

  test('tasks without such a column, and those that say the same, share one object', () => {
    const plain = read([head, task({ 0: 1 }), task({ 0: 2 })]);
    expect(plain.map((one) => one.further)).toEqual([noFurther, noFurther]);
    expect(plain.every((one) => one.further === noFurther)).toBe(true);
    const rows: Rows = [
      [...head, 'Lãnh đạo phụ trách'],
      [...task({ 0: 1 }), 'Chủ tịch'],
      [...task({ 0: 2 }), 'Chủ tịch'],
    ];
    const [one, other] = read(rows);
    expect(one?.further).toBe(other?.further);
    expect(one?.further.budget).toBe(noFurther.budget);
  });
});
