import { gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import { atOnce } from '../../../../src/core/work/work';
import { bodyDictionary } from '../../../../src/core/bodies/bodyDictionary';
import { findTaskTables } from '../../../../src/core/tasks/findTaskTables';
import { draftNextYear } from '../../../../src/core/papers/nextYear/nextYear';
import { readTasks } from '../../../../src/core/tasks/readTasks';
import type { Grid } from '../../../../src/core/sheets/grid';
import type { Task } from '../../../../src/core/tasks/task';
import { nextYear as words } from '../../../../src/strings/papers/nextYear';
import { gridOf } from '../../sheets/gridOf';
import { oneYearOn, shiftTimeWords, shiftWords } from '../../../../src/core/papers/nextYear/shiftYear';
import { parseIsoDate } from '../../../../src/core/time/isoDate';

test.each([
  ['Trước ngày 15/11/2025', 'Trước ngày 15/11/2026'],
  ['Quý IV/2025', 'Quý IV/2026'],
  ['Từ 20/12/2025 đến 10/01/2026', 'Từ 20/12/2026 đến 10/01/2027'],
  ['Hằng quý', 'Hằng quý'],
  ['29/02/2024', '28/02/2025'],
  ['Tháng 3', 'Tháng 3'],
])('time "%s" → "%s"', (text, moved) => {
  expect(shiftTimeWords(text, Number(/20\d\d/.exec(text)?.[0] ?? 2025))).toBe(moved);
});

test.each([
  ['Tổng kết phong trào thi đua năm 2025.', 'Tổng kết phong trào thi đua năm 2026.'],
  ['Kế hoạch số 08/KH-UBND ngày 13/01/2025', 'Kế hoạch số 08/KH-UBND ngày 13/01/2025'],
  ['Thông tư 15/2025/TT-BNV', 'Thông tư 15/2025/TT-BNV'],
  ['Giai đoạn 2021-2025', 'Giai đoạn 2021-2025'],
  ['Giai đoạn 2021 – 2025', 'Giai đoạn 2021 – 2025'],
  ['Năm học 2025-2026', 'Năm học 2025-2026'],
  ['Số 2025123', 'Số 2025123'],
])('words "%s" → "%s"', (text, moved) => {
  expect(shiftWords(text, 2025)).toBe(moved);
});

test('a leap day becomes the last day of February', () => {
  const leap = parseIsoDate('2028-02-29');
  expect(leap === null ? null : oneYearOn(leap)).toBe('2029-02-28');
});

const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });
const year2025 = gridOf(
  [
    ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời gian', 'Tình trạng', 'Ghi chú'],
    ['A', 'PHẦN CHUNG', '', '', '', ''],
    ['I', 'Tuyên truyền', '', '', '', ''],
    [1, 'Viết bài về gương người tốt năm 2025', 'Công an xã', 'Quý I/2025', 'Đã xong', 'tốt'],
    [2, 'Làm pa nô tuyên truyền ở các thôn', '', 'Tháng 3/2025', 'Hủy', ''],
    [3, 'Phát thanh gương điển hình tiên tiến', '', 'Hằng tháng', 'Đang làm', ''],
    ['II', 'Tổng kết', '', '', '', ''],
    [4, 'Tổng kết phong trào thi đua năm 2024', 'Văn phòng', '45646', '', ''],
    [5, 'Trao thưởng tại hội nghị tổng kết', 'nt', 'Quý IV/2025', '', ''],
  ].map((row) => row.map((value) => (value === '45646' ? 45646 : value))),
  {
    formats: { '7,3': 'dd/mm/yyyy' },
    merges: [{ row: 3, column: 2, rowCount: 3, columnCount: 1 }],
  },
);

function carried(pick: (tasks: readonly Task[]) => readonly Task[] | null, grid: Grid = year2025) {
  const [table] = atOnce(findTaskTables([grid], { confirmed: [], dictionary })).tables;
  if (table === undefined) throw new Error('no task table');
  const tasks = atOnce(readTasks(table, { plan: null, dictionary, links: [], fallbackYear: 2025 }));
  const chosen = pick(tasks);
  const report = atOnce(
    draftNextYear({
      table,
      tasks,
      fromYear: 2025,
      nextYears: { kind: 'year', year: 2026 },
      struck: 'notAsked',
      chosen: chosen === null ? null : new Set(chosen.map(({ key }) => key)),
      words,
      sheetName: 'Năm sau',
    }),
  );
  return { report, rows: atOnce(gridOfDraft(report.draft)).values.slice(3) };
}

test('all but the cancelled: groups nested as they were, merged and repeated cells filled, the year moved on', () => {
  const { report, rows } = carried(() => null);
  expect(rows).toEqual([
    ['A PHẦN CHUNG', '', '', '', '', ''],
    ['I Tuyên truyền', '', '', '', '', ''],
    [1, 'Viết bài về gương người tốt năm 2026', 'Công an xã', 'Quý I/2026', '', ''],
    [2, 'Phát thanh gương điển hình tiên tiến', 'Công an xã', 'Hằng tháng', '', ''],
    ['II Tổng kết', '', '', '', '', ''],
    [3, 'Tổng kết phong trào thi đua năm 2024', 'Văn phòng', 46011, '', ''],
    [4, 'Trao thưởng tại hội nghị tổng kết', 'Văn phòng', 'Quý IV/2026', '', ''],
  ]);
  expect(report.leftOut.map(({ content }) => content)).toEqual(['Làm pa nô tuyên truyền ở các thôn']);
  expect(report.toReadOver.map(({ content }) => content)).toEqual(['Tổng kết phong trào thi đua năm 2024']);
  expect(report.tasks.map(({ when, notTaken, readOver }) => [when, notTaken, readOver])).toEqual([
    ['Quý I/2026', null, null],
    ['Tháng 3/2026', 'cancelled', null],
    ['Hằng tháng', null, null],
    ['20/12/2025', null, 'oldYear'],
    ['Quý IV/2026', null, null],
  ]);
});

test('those that a person chose, a repeated cell with the words of a row that stays behind', () => {
  const { rows } = carried((tasks) => tasks.slice(-1));
  expect(rows).toEqual([
    ['A PHẦN CHUNG', '', '', '', '', ''],
    ['II Tổng kết', '', '', '', '', ''],
    [1, 'Trao thưởng tại hội nghị tổng kết', 'Văn phòng', 'Quý IV/2026', '', ''],
  ]);
});

test('amounts keep the format that a person gave them', () => {
  const grid = gridOf([
    ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời gian', 'Kinh phí'],
    [1, 'Viết bài về gương người tốt', 'Công an xã', 'Quý I/2025', 5_000_000],
    [2, 'Làm pa nô tuyên truyền ở các thôn', 'Văn phòng', 'Quý II/2025', 1_500_000],
  ]);
  const numberFormats = grid.numberFormats.map((row, at) =>
    row.map((format, column) => (at === 1 && column === 4 ? '#,##0' : format)),
  );
  const [table] = atOnce(findTaskTables([{ ...grid, numberFormats }], { confirmed: [], dictionary })).tables;
  if (table === undefined) throw new Error('no task table');
  const tasks = atOnce(readTasks(table, { plan: null, dictionary, links: [], fallbackYear: 2025 }));
  const asked = {
    table,
    tasks,
    fromYear: 2025,
    nextYears: { kind: 'year', year: 2026 } as const,
    struck: 'notAsked' as const,
    chosen: null,
    words,
    sheetName: 'Năm sau',
  };
  const { draft } = atOnce(draftNextYear(asked));
  const formats = atOnce(gridOfDraft(draft)).numberFormats.slice(3);
  expect(formats.map((row) => row[4])).toEqual(['#,##0', '0']);
});

test('amounts stay numbers, a year that stands as a number is moved on, and so is a day that lost its date format', () => {
  const grid = gridOf([
    ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời gian', 'Tình trạng', 'Kinh phí'],
    [1, 'Viết bài về gương người tốt', 'Công an xã', 45646, '', 5_000_000],
    [2, 'Làm pa nô tuyên truyền ở các thôn', 'Văn phòng', 2025, '', 12.5],
    [3, 'Phát thanh gương điển hình tiên tiến', 'Văn phòng', 'Quý I/2025', '', '007'],
    [4, 'Trao thưởng tại hội nghị tổng kết', 'Văn phòng', 'Quý IV/2025', '', ''],
  ]);
  const [table] = atOnce(findTaskTables([grid], { confirmed: [], dictionary })).tables;
  if (table === undefined) throw new Error('no task table');
  const tasks = atOnce(readTasks(table, { plan: null, dictionary, links: [], fallbackYear: 2025 }));
  const asked = {
    table,
    tasks,
    fromYear: 2025,
    nextYears: { kind: 'year', year: 2026 } as const,
    struck: 'notAsked' as const,
    chosen: null,
    words,
    sheetName: 'Năm sau',
  };
  const report = atOnce(draftNextYear(asked));
  const rows = atOnce(gridOfDraft(report.draft)).values.slice(3);
  expect(rows.map((row) => [row[3], row[5]])).toEqual([
    [46011, 5_000_000],
    [2026, 12.5],
    ['Quý I/2026', '007'],
    ['Quý IV/2026', ''],
  ]);
  expect(report.tasks.map(({ when }) => when)).toEqual(['20/12/2025', '2026', 'Quý I/2026', 'Quý IV/2026']);
  expect(report.toReadOver).toEqual([]);
});

test('of rows that say the same the first that is taken; struck ones of which nobody said anything are not', () => {
  const grid = gridOf([
    ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời gian', 'Tình trạng'],
    [1, 'Họp Hội đồng thi đua', 'Văn phòng', 'Quý I', 'Hủy'],
    [2, 'Họp Hội đồng thi đua', 'Văn phòng', 'Quý I', ''],
    [3, 'Họp Hội  đồng thi đua.', 'Văn phòng', 'Quý I', ''],
    [4, 'Họp Hội đồng thi đua', 'Văn phòng', 'Quý II', ''],
    [5, 'Họp Hội đồng thi đua', 'Công an', 'Quý I', ''],
  ]);
  const { tasks, leftOut } = carried(() => null, { ...grid, struckRows: new Set([4]) }).report;
  expect(tasks.map(({ notTaken }) => notTaken)).toEqual(['cancelled', null, 'repeated', 'struck', null]);
  expect(leftOut.map(({ row }) => row)).toEqual([1, 3, 4]);
});

test('a day that no calendar has stays as it is written; what ends before it begins is moved, and both are to be read over', () => {
  const rows = [
    ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Bắt đầu', 'Kết thúc'],
    [1, 'Sơ kết phong trào thi đua', 'Văn phòng', '05/01/2025', '31/06/2025'],
    [2, 'Viết bài về gương người tốt', 'Văn phòng', '12/25/2025', '13/25/2025'],
    [3, 'Làm pa nô tuyên truyền ở các thôn', 'Văn phòng', '20/12/2025', '10/01/2025'],
    [4, 'Phát thanh gương điển hình tiên tiến', 'Văn phòng', '05/01/2025', '30/06/2025'],
  ];
  const { report, rows: written } = carried(() => null, gridOf(rows));
  expect(written.map((row) => [row[3], row[4]])).toEqual([
    ['05/01/2026', '31/06/2025'],
    ['12/25/2026', '13/25/2025'],
    ['20/12/2026', '10/01/2026'],
    ['05/01/2026', '30/06/2026'],
  ]);
  expect(report.toReadOver.map(({ row, readOver }) => [row, readOver])).toEqual([
    [1, 'noSuchDay'],
    [2, 'noSuchDay'],
    [3, 'endsBeforeStart'],
  ]);
});
