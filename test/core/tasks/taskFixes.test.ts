import { bodyDictionary, type OfficeBody } from '../../../src/core/bodies/bodyDictionary';
import { cellAddress } from '../../../src/core/sheets/cellRef';
import type { CellValue } from '../../../src/core/sheets/grid';
import { findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { proposeTaskFixes } from '../../../src/core/tasks/fixes/proposeTaskFixes';
import { readTasks } from '../../../src/core/tasks/readTasks';
import { atOnce } from '../../../src/core/work/work';
import { header, taskRow, type Row } from '../rules/taskSheet';
import { gridOf, type GridOptions } from '../sheets/gridOf';

function proposed(
  rows: readonly Row[],
  options: GridOptions & { readonly officeBodies?: readonly OfficeBody[] } = {},
) {
  const officeBodies = options.officeBodies ?? [];
  const dictionary = bodyDictionary({ planBodies: [], officeBodies, on: null });
  const grid = gridOf([header, ...rows], { sheet: 'NV', ...options });
  const [table] = atOnce(findTaskTables([grid], { confirmed: [], dictionary })).tables;
  if (table === undefined) throw new Error('no task table found');
  const tasks = atOnce(readTasks(table, { plan: null, dictionary, links: [], fallbackYear: 2026 }));
  return atOnce(proposeTaskFixes(table, { tasks, plan: null, year: 2026, dictionary, officeBodies }));
}

const fixesOf = (...asked: Parameters<typeof proposed>): readonly (readonly [string, string, CellValue])[] =>
  proposed(...asked).fixes.map(({ kind, fix }) => [kind, cellAddress(fix.cell), fix.to]);

const questionsOf = (...asked: Parameters<typeof proposed>): readonly (readonly unknown[])[] =>
  proposed(...asked).questions.map(({ kind, cell, choices }) => [kind, cellAddress(cell), choices]);

test('one proposal for a cell takes up all that is untidy in it', () => {
  expect(fixesOf([taskRow({ time: ' Trước  9/18/2026' })])).toEqual([
    ['monthFirst', 'F2', 'Trước 18/09/2026'],
  ]);
});

test('a number that lost its date format is a day near the year, and no amount', () => {
  expect(fixesOf([taskRow({ time: 46283 }), taskRow({ ordinal: 2, time: 61000 })])).toEqual([
    ['date', 'F2', '18/09/2026'],
  ]);
});

test('a date cell is left alone', () => {
  expect(fixesOf([taskRow({ time: 46283 })], { formats: { '1,5': 'm/d/yyyy' } })).toEqual([]);
});

test.each([
  ['Hội Nông dân; Trạm Y tế', 'Trạm Y tế'],
  ['Trạm Y tế; Hội Nông dân', 'Trạm Y tế'],
  ['- Trạm Y tế\n- Hội Nông dân\n- Công an', '- Trạm Y tế\n- Công an'],
  ['Hội nông dân', ''],
  ['Trạm Y tế,  Hội ND xã , Công an', 'Trạm Y tế, Công an'],
])('the lead goes from among the supporters: %j', (support, to) => {
  expect(fixesOf([taskRow({ lead: 'Hội Nông dân', support })])).toEqual([['leadTwice', 'E2', to]]);
});

test.each([
  ['named in one breath with another', 'Trạm Y tế và Hội Nông dân'],
  ['named twice', 'Hội Nông dân; Trạm Y tế; Hội Nông dân'],
  ['another body', 'Hội Phụ nữ; Trạm Y tế'],
])('the supporters stay where the lead is %s', (_why, support) => {
  expect(fixesOf([taskRow({ lead: 'Hội Nông dân', support })])).toEqual([]);
});

test('supporters that another row repeats stay: it may have another lead', () => {
  const rows = [
    taskRow({ lead: 'Hội Nông dân', support: 'Hội Nông dân; Trạm Y tế' }),
    taskRow({ ordinal: 2, lead: 'Công an', support: 'nt' }),
  ];
  expect(fixesOf(rows)).toEqual([]);
  const merged = [rows[0] ?? [], taskRow({ ordinal: 2, lead: 'Công an', support: null })];
  expect(fixesOf(merged, { merges: [{ row: 1, column: 4, rowCount: 2, columnCount: 1 }] })).toEqual([]);
});

test('a year of two digits that is not the plan’s is asked for', () => {
  expect(questionsOf([taskRow({ time: 'Trước 15/11/27' })])).toEqual([
    ['date', 'F2', ['Trước 15/11/2027', 'Trước 15/11/2026']],
  ]);
});

test('a day that may be read both ways is asked for only beside one that can only be month before day', () => {
  const rows = [taskRow({ time: '2/3/2026' }), taskRow({ ordinal: 2, time: '9/18/2026' })];
  expect(questionsOf(rows)).toEqual([['monthFirst', 'F2', ['3/2/2026']]]);
  expect(questionsOf([taskRow({ time: '2/3/2026' }), taskRow({ ordinal: 2, time: '18/9/2026' })])).toEqual(
    [],
  );
});

test.each(['18/9/2026', 'Từ 01/4 đến 30/5/2026', '25/12'])(
  'a column whose cell “%s” can only be day before month is not asked about',
  (time) => {
    const rows = ['2/3/2026', '9/18/2026', time].map((own, at) => taskRow({ ordinal: at + 1, time: own }));
    expect(questionsOf(rows)).toEqual([]);
  },
);

test('a mended day is asked about no more, whatever months its column writes first', () => {
  const rows = ['02/01/2026', '9/18/2026'].map((own, at) => taskRow({ ordinal: at + 1, time: own }));
  expect(questionsOf(rows)).toEqual([]);
});

test('spaces go before a question is asked', () => {
  const rows = [taskRow({ time: ' 2/3/2026' }), taskRow({ ordinal: 2, time: '9/18/2026' })];
  expect(fixesOf(rows)).toEqual([
    ['spaces', 'F2', '2/3/2026'],
    ['monthFirst', 'F3', '18/09/2026'],
  ]);
  expect(questionsOf(rows)).toEqual([]);
});

test('a name that nobody knows may be one of those that it is a slip away from', () => {
  const officeBodies = ['Ban Quản lý chợ Đông', 'Ban Quản lý chợ Đồng'];
  const rows = [
    taskRow({ lead: 'Ban Quản lý chợ Đôngg' }),
    taskRow({ ordinal: 2, lead: 'Tổ áo xanh tình nguyện' }),
  ];
  expect(questionsOf(rows, { officeBodies })).toEqual([['slip', 'D2', officeBodies]]);
});
