import { areaOfAddress } from '../../../src/core/sheets/areaOfAddress';
import { holdsArea, withRows } from '../../../src/core/sheets/gridRows';
import { gridOf } from './gridOf';

test.each([
  ['B2', [1, 1, 1, 1]],
  ['A1:C9', [0, 8, 0, 2]],
  ["'Tờ 1'!$AA$3:$AB$4", [2, 3, 26, 27]],
  ['5:7', null],
  ['A:C', null],
  ['A1,C3', null],
])('%s', (address, cells) => {
  const area = areaOfAddress(address);
  expect(area === null ? null : [area.firstRow, area.lastRow, area.firstColumn, area.lastColumn]).toEqual(
    cells,
  );
});

describe('rows read again', () => {
  const grid = {
    ...gridOf([['a'], ['b'], ['c'], ['d']]),
    originRow: 4,
    formulaCells: new Set(['5,0', '7,0']),
  };

  test('take the place of the old ones, formulas and hidden rows too', () => {
    const rows = {
      originRow: 5,
      values: [['B'], ['C']],
      numberFormats: [['0'], ['0']],
      formulaCells: new Set(['6,0']),
      hiddenRows: new Set([6]),
    };
    const fresh = withRows(grid, rows);
    expect(fresh.values).toEqual([['a'], ['B'], ['C'], ['d']]);
    expect(fresh.numberFormats).toEqual([['General'], ['0'], ['0'], ['General']]);
    expect([...fresh.formulaCells].sort()).toEqual(['6,0', '7,0']);
    expect([...fresh.hiddenRows]).toEqual([6]);
  });

  test.each([
    [4, 7, true],
    [3, 4, false],
    [7, 8, false],
  ])('rows %i to %i lie within: %s', (firstRow, lastRow, holds) => {
    expect(holdsArea(grid, { firstRow, lastRow, firstColumn: 0, lastColumn: 0 })).toBe(holds);
    expect(holdsArea(grid, { firstRow, lastRow, firstColumn: 0, lastColumn: 1 })).toBe(false);
  });
});
