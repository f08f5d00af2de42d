import { cellAddress, columnLetters } from '../../../src/core/sheets/cellRef';
import {
  cellText,
  cellValue,
  gridBounds,
  isErrorText,
  isFormulaCell,
} from '../../../src/core/sheets/gridCells';
import { gridOf } from './gridOf';

describe('cells of a grid', () => {
  test.each([
    ['  hai  dòng\nchữ ', 'General', 'hai  dòng\nchữ'],
    ['hòa'.normalize('NFD'), 'General', 'hòa'.normalize('NFC')],
    [46100, 'dd/mm/yyyy', '19/03/2026'],
    [46100.75, 'dd/mm/yyyy hh:mm', '19/03/2026'],
    [46174, 'mmm-yy', '06/2026'],
    [46174, '[$-42A]mm/yyyy;@', '06/2026'],
    [46100, 'General', '46100'],
    [0.5, '0%', '50%'],
    [0.1 + 0.2, 'General', '0.3'],
    [3, '"ngày "0', '3'],
    [true, 'General', 'TRUE'],
    [-5, 'dd/mm/yyyy', '-5'],
    ['', 'General', ''],
  ] as const)('%j in %j reads %j', (value, format, expected) => {
    expect(cellText(gridOf([[value]], { formats: { '0,0': format } }), 0, 0)).toBe(expected);
  });

  test('coordinates are those of the sheet, wherever the grid begins', () => {
    const grid = gridOf([['a', 'b'], ['c']], { origin: { row: 4, column: 2 }, formulas: ['5,2'] });
    expect(cellValue(grid, 5, 2)).toBe('c');
    expect(cellValue(grid, 0, 0)).toBe('');
    expect(isFormulaCell(grid, 5, 2)).toBe(true);
    expect(gridBounds(grid)).toEqual({ firstRow: 4, lastRow: 5, firstColumn: 2, lastColumn: 3 });
  });

  test.each([
    ['#N/A', true],
    ['#REF!', true],
    ['#NAME?', true],
    ['#BUSY!', true],
    ['#NAME', false],
    ['#BẬN!', false],
    ['#1', false],
    ['# N/A', false],
  ])('error %j', (text, expected) => {
    expect(isErrorText(text)).toBe(expected);
  });

  test.each([
    [0, 0, 'A1'],
    [4, 2, 'C5'],
    [9, 25, 'Z10'],
    [0, 26, 'AA1'],
    [1048575, 16383, 'XFD1048576'],
  ])('row %i, column %i is %s', (row, column, expected) => {
    expect(cellAddress({ row, column })).toBe(expected);
    expect(expected.startsWith(columnLetters(column))).toBe(true);
  });
});
