import { areaOfAddress } from '../../../src/core/sheets/areaOfAddress';
import { fills, holdsArea, withColumn, withRows } from '../../../src/core/sheets/gridRows';
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
    struckRows: new Set([5, 7]),
  };

  test('take the place of the old ones, formulas and hidden rows too', () => {
    const rows = {
      originRow: 5,
      values: [['B'], ['C']],
      numberFormats: [['0'], ['0']],
      formulaCells: new Set(['6,0']),
      hiddenRows: new Set([6]),
      struckRows: new Set([6]),
    };
    const fresh = withRows(grid, rows);
    expect(fresh.values).toEqual([['a'], ['B'], ['C'], ['d']]);
    expect(fresh.numberFormats).toEqual([['General'], ['0'], ['0'], ['General']]);
    expect([...fresh.formulaCells].sort()).toEqual(['6,0', '7,0']);
    expect([...fresh.hiddenRows]).toEqual([6]);
    expect([...fresh.struckRows].sort()).toEqual([6, 7]);
    expect([fresh.values[0] === grid.values[0], fresh.values[3] === grid.values[3]]).toEqual([true, true]);
  });

  const asTheyWere = {
    originRow: 5,
    values: [['b'], ['c']],
    numberFormats: [['General'], ['General']],
    formulaCells: new Set(['5,0']),
    hiddenRows: new Set<number>(),
    struckRows: new Set([5]),
  };

  test('that say what they said leave the grid the very same', () => {
    expect(withRows(grid, asTheyWere)).toBe(grid);
  });

  test.each([
    ['a value', { values: [['b'], [3]] }],
    ['a format', { numberFormats: [['General'], ['0']] }],
    ['a formula that came', { formulaCells: new Set(['5,0', '6,0']) }],
    ['a formula that went', { formulaCells: new Set<string>() }],
    ['a row that is hidden', { hiddenRows: new Set([6]) }],
    ['a row that is struck no more', { struckRows: new Set<number>() }],
  ])('%s alone is another grid', (_, change) => {
    expect(withRows(grid, { ...asTheyWere, ...change })).not.toBe(grid);
  });

  test('a column read again leaves alone all that says the same', () => {
    expect(withColumn(grid, { column: 0, firstRow: 5, values: ['b', 'c'] })).toBe(grid);
    const fresh = withColumn(grid, { column: 0, firstRow: 5, values: ['b', 7] });
    expect(fresh.values).toEqual([['a'], ['b'], [7], ['d']]);
    expect(fresh.values[1]).toBe(grid.values[1]);
  });

  test.each([
    [4, 7, true],
    [3, 4, false],
    [7, 8, false],
  ])('rows %i to %i lie within: %s', (firstRow, lastRow, holds) => {
    expect(holdsArea(grid, { firstRow, lastRow, firstColumn: 0, lastColumn: 0 })).toBe(holds);
    expect(holdsArea(grid, { firstRow, lastRow, firstColumn: 0, lastColumn: 1 })).toBe(false);
  });

  test.each([
    [{ row: 4, column: 0, rowCount: 4, columnCount: 1 }, true],
    [{ row: 4, column: 0, rowCount: 3, columnCount: 1 }, false],
    [{ row: 5, column: 0, rowCount: 4, columnCount: 1 }, false],
    [{ row: 4, column: 0, rowCount: 4, columnCount: 2 }, false],
  ])('a used part of %o is what is held: %s', (used, isWhole) => {
    expect(fills(grid, used)).toBe(isWhole);
  });

  test('a blank cell A1 fills no sheet, a formula in it does', () => {
    const used = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    expect(fills(gridOf([['']]), used)).toBe(false);
    expect(fills(gridOf([['']], { formulas: ['0,0'] }), used)).toBe(true);
  });
});
