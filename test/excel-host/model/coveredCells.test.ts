import { coveredCells } from '../../../src/excel-host/model/areas';
import { emptySheet } from '../../../src/xlsx/sheet/model';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const covered = (merges: readonly ReturnType<typeof area>[], within = area(0, 0, 100, 20)) =>
  coveredCells(
    { ...emptySheet({ id: '1', sheetId: 1, name: 'Việc', part: null }), merges: [...merges] },
    within,
  );

test.each([
  ['none', [], []],
  ['one', [area(1, 1, 2, 2)], ['1,2', '2,1', '2,2']],
  ['two', [area(0, 0, 1, 2), area(4, 4, 2, 1)], ['0,1', '5,4']],
  ['one outside', [area(200, 0, 2, 2)], []],
  ['one that begins outside', [area(99, 19, 2, 2)], []],
])('cells that merges hide: %s', (_name, merges, cells) => {
  expect([...covered(merges)]).toEqual(cells);
});

test('a hundred thousand that lie on each other cost no more than the cells asked for', () => {
  const merges = Array.from({ length: 100_000 }, () => area(0, 0, 100_000, 20));
  const before = process.cpuUsage();
  expect(covered(merges, area(0, 0, 50_000, 20)).size).toBe(999_999);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});
