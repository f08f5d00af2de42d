import { coveredCells, mergedDown } from '../../../src/core/sheets/mergedCells';
import { gridOf } from './gridOf';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const rows = [
  ['a', 'b'],
  ['', 'c'],
  ['', 'd'],
  ['e', 'f'],
];

describe('cells that merges hide', () => {
  test('stand for the first row of theirs, the first row for itself', () => {
    const merged = mergedDown(gridOf(rows, { merges: [area(0, 0, 3, 1)] }));
    expect([0, 1, 2, 3].map((row) => merged.firstRow(row, 0))).toEqual([undefined, 0, 0, undefined]);
    expect([merged.firstRow(1, 1), merged.isEmpty]).toEqual([undefined, false]);
  });

  test('several in a column, in any order', () => {
    const merged = mergedDown(gridOf(rows, { merges: [area(2, 0, 2, 2), area(0, 0, 2, 1)] }));
    expect([1, 2, 3].map((row) => merged.firstRow(row, 0))).toEqual([0, undefined, 2]);
    expect(merged.runs(1)).toEqual([{ first: 2, from: 3, to: 3 }]);
  });

  test('of one row, or where merges were not asked for, there are none', () => {
    expect(mergedDown(gridOf(rows, { merges: [area(0, 0, 1, 2)] })).isEmpty).toBe(true);
    expect(mergedDown(gridOf(rows, { merges: null })).isEmpty).toBe(true);
  });

  test('a merge that begins above the used cells', () => {
    const grid = gridOf(rows, { origin: { row: 5, column: 2 }, merges: [area(3, 0, 4, 3)] });
    expect(mergedDown(grid).runs(2)).toEqual([{ first: 3, from: 5, to: 6 }]);
  });
});

describe('what a merge claims costs nothing', () => {
  test.each([
    [area(1, 0, 1_048_575, 16_384), 2],
    [area(2, 0, 1_048_574, 26), 2],
    [area(0, 5, 1_048_576, 9_999), 0],
    [area(100, 0, 1_048_476, 16_284), 0],
  ])('%j reaches as far as the used cells', (merge, columns) => {
    const merged = mergedDown(gridOf(rows, { merges: [merge] }));
    const runs = Array.from({ length: 16_384 }, (_, column) => merged.runs(column)).flat();
    expect(runs).toHaveLength(columns);
    expect(runs.every(({ to }) => to < rows.length)).toBe(true);
  });

  test('a hundred thousand that lie on each other cover no more cells than there are', () => {
    const merges = Array.from({ length: 100_000 }, () => area(0, 0, 4, 2));
    expect(coveredCells(gridOf(rows, { merges }))).toHaveLength(1);
  });
});
