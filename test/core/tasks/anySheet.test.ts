import { atOnce } from '../../../src/core/work/work';
import fc from 'fast-check';
import type { CellValue } from '../../../src/core/sheets/grid';
import { gridBounds } from '../../../src/core/sheets/gridCells';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { needsMerges } from '../../../src/core/tasks/mergedValues';
import { proposeLinks } from '../../../src/core/tasks/proposeLinks';
import { readTasks } from '../../../src/core/tasks/readTasks';
import type { TaskRuleInput } from '../../../src/core/rules/ruleInputs';
import { taskRules } from '../../../src/core/rules/tasks';
import { gridOf } from '../sheets/gridOf';
import { foundBy } from '../rules/found';
import { samplePlan } from '../rules/samplePlan';
import { day } from '../rules/taskSheet';

const dictionary = bodyDictionary({ planBodies: [], officeBodies: ['Tổ áo xanh'], on: null });

const headers = [
  'STT',
  'Nội dung nhiệm vụ',
  'Chủ trì',
  'Phối hợp',
  'Thời gian',
  'Tiến độ',
  'Kết quả',
  'Mục KH',
  'Phân công',
];
const texts = [
  'I',
  'II.1',
  'A.',
  'I. CHỈ ĐẠO, ĐIỀU HÀNH',
  '1.1',
  'Tổ chức hội nghị tuyên truyền tại các thôn',
  'Báo cáo kết quả gửi cấp trên trước ngày 15/11',
  'Công an xã; Hội Nông dân và các ngành, đoàn thể',
  'Chủ trì: Văn phòng\nPhối hợp: Công an',
  'Quý IV',
  '31/4/2026',
  'nt',
  'Tổng cộng',
  'Ghi chú: như trên',
  'TM. ỦY BAN NHÂN DÂN',
  'Đã xong',
  '(((;;,, và & - ',
  '\u0000\ud800 lone',
  '#N/A',
  '   ',
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.constantFrom(...headers) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const headerRow = fc.shuffledSubarray(headers, { minLength: 3 });
const sheet = fc.record({
  above: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 4 }),
  header: headerRow,
  below: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }),
  origin: fc.record({ row: fc.nat(5), column: fc.nat(5) }),
  merged: fc.option(
    fc.array(fc.record({ row: fc.nat(30), column: fc.nat(9), rowCount: fc.nat(4), columnCount: fc.nat(4) }), {
      maxLength: 4,
    }),
  ),
  formulas: fc.array(fc.tuple(fc.nat(30), fc.nat(9)), { maxLength: 20 }),
});

function gridFrom(made: typeof sheet extends fc.Arbitrary<infer Made> ? Made : never) {
  return gridOf([...made.above, made.header, ...made.below], {
    origin: made.origin,
    merges: made.merged,
    formulas: made.formulas.map(([row, column]) => `${row},${column}`),
  });
}

describe('any sheet at all', () => {
  test('tables lie within the grid, and every row of one is named once, in order', () => {
    fc.assert(
      fc.property(sheet, (made) => {
        const grid = gridFrom(made);
        const bounds = gridBounds(grid);
        for (const table of atOnce(findTaskTables([grid], { confirmed: [], dictionary })).tables) {
          const rows = table.rows.map(({ row }) => row);
          expect(rows).toEqual(rows.map((_row, index) => table.headerLastRow + 1 + index));
          expect(table.headerFirstRow).toBeGreaterThanOrEqual(bounds.firstRow);
          expect(rows.at(-1) ?? table.headerLastRow).toBeLessThanOrEqual(bounds.lastRow);
          for (const { column } of table.columns) {
            expect(column).toBeGreaterThanOrEqual(bounds.firstColumn);
            expect(column).toBeLessThanOrEqual(bounds.lastColumn);
          }
          expect(table.likelihood).toBeGreaterThanOrEqual(0);
          expect(table.likelihood).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('each record row is read exactly once, with a key of its own, and no rule throws', () => {
    fc.assert(
      fc.property(sheet, (made) => {
        for (const table of atOnce(findTaskTables([gridFrom(made)], { confirmed: [], dictionary })).tables) {
          const tasks = atOnce(
            readTasks(table, { plan: samplePlan, dictionary, links: [], fallbackYear: 2026 }),
          );
          const records = table.rows.filter(({ kind }) => kind === 'record').map(({ row }) => row);
          expect(tasks.map(({ row }) => row)).toEqual(records);
          expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
          expect(typeof needsMerges(table)).toBe('boolean');
          const known = new Set(tasks.map(({ key }) => key));
          expect(proposeLinks(tasks, samplePlan).every(({ taskKey }) => known.has(taskKey))).toBe(true);
          const today = day('2026-03-02');
          const none = { fixes: [], questions: [], otherSheets: [] };
          const input = { plan: samplePlan, table, tasks, dictionary, ...none, today };
          for (const finding of foundBy<TaskRuleInput>(taskRules, input)) {
            if (finding.where.kind === 'cell' && finding.field !== 'item')
              expect(records).toContain(finding.where.cell.row);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
