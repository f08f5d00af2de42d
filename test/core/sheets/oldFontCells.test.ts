import { findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { readTasks } from '../../../src/core/tasks/readTasks';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { cellText, printedText } from '../../../src/core/sheets/gridCells';
import { oldFontCells, oldFontOf } from '../../../src/core/sheets/oldFontCells';
import { atOnce } from '../../../src/core/work/work';
import { inOldFont } from '../text/oldFonts/oldFontWriting';
import { gridOf } from './gridOf';

const rows = [
  ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Sản phẩm'],
  [
    1,
    'Tổ chức phát động phong trào thi đua',
    'Văn phòng HĐND và UBND',
    'Hội Nông dân',
    'Quý II/2026',
    'Kế hoạch',
  ],
  [2, 'Bình xét, khen thưởng cuối năm', 'Công an xã', 'Trạm Y tế', '15/12/2026', 'Quyết định'],
];

describe.each(['tcvn3', 'vni'] as const)('a sheet written in %s', (encoding) => {
  const grid = gridOf(
    rows.map((row) => row.map((value) => (typeof value === 'string' ? inOldFont(value, encoding) : value))),
  );
  const plain = gridOf(rows);

  test('is recognised and read as it shows, headers too', () => {
    expect(oldFontOf(grid)).toMatchObject({ encoding, isWhole: true });
    const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });
    const known = { dictionary, plan: null };
    const read = [grid, plain].map((one) => {
      const [table] = atOnce(findTaskTables([one], { confirmed: [], ...known })).tables;
      if (table === undefined) return null;
      const tasks = atOnce(readTasks(table, { ...known, links: [], fallbackYear: 2026 }));
      return {
        columns: table.columns.map(({ field }) => field),
        tasks: tasks.map(({ content, leads, time }) => [content.value, leads.value, time.value]),
      };
    });
    expect(read[0]).not.toBeNull();
    expect(read[0]).toEqual(read[1]);
  });

  test('each cell has its Unicode text as a fix, and what stands there as what it was', () => {
    const cells = oldFontCells(grid);
    expect(cells.length).toBeGreaterThan(10);
    for (const { cell, from, to } of cells) {
      expect(from).toBe(grid.values[cell.row]?.[cell.column]);
      expect(to).toBe(plain.values[cell.row]?.[cell.column]);
    }
  });
});

describe('signs in cells', () => {
  const grid = gridOf([['152/2025/N\u0110\u2011CP\u00a0', '\u00d0\u1eb7ng', '\u200b', '\uff15']]);
  test('are read plain, and shown as typed', () => {
    expect([0, 1, 2, 3].map((column) => cellText(grid, 0, column))).toEqual([
      '152/2025/NĐ-CP',
      'Đặng',
      '',
      '5',
    ]);
    expect([0, 1, 2, 3].map((column) => printedText(grid, 0, column))).toEqual([
      '152/2025/N\u0110\u2011CP',
      '\u00d0\u1eb7ng',
      '',
      '\uff15',
    ]);
  });
});
