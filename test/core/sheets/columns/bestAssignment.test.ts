import fc from 'fast-check';
import { bestAssignment, type WeighedPair } from '../../../../src/core/sheets/columns/bestAssignment';

function worthOf(pairs: readonly WeighedPair[], taken: readonly (number | null)[]): number {
  return taken.reduce<number>((sum, column, row) => {
    const pair = pairs.find((one) => one.row === row && one.column === column);
    return sum + (pair?.worth ?? 0);
  }, 0);
}

/** The greatest sum, by trying everything. */
function greatest(
  rowCount: number,
  pairs: readonly WeighedPair[],
  used: readonly number[] = [],
  row = 0,
): number {
  if (row === rowCount) return 0;
  const without = greatest(rowCount, pairs, used, row + 1);
  const withOne = pairs
    .filter((pair) => pair.row === row && !used.includes(pair.column))
    .map((pair) => pair.worth + greatest(rowCount, pairs, [...used, pair.column], row + 1));
  return Math.max(without, ...withOne);
}

test.each([
  ['nothing to give', 2, [], [null, null]],
  [
    'the surest first would leave one without',
    2,
    [
      [0, 0, 0.9],
      [0, 1, 0.8],
      [1, 0, 0.7],
    ],
    [1, 0],
  ],
  [
    'a row that is better left alone',
    2,
    [
      [0, 3, 0.9],
      [1, 3, 0.4],
    ],
    [3, null],
  ],
  [
    'of equals the earlier column',
    1,
    [
      [0, 7, 0.5],
      [0, 2, 0.5],
    ],
    [2],
  ],
] as const)('%s', (_name, rows, pairs, expected) => {
  const weighed = pairs.map(([row, column, worth]) => ({ row, column, worth }));
  expect(bestAssignment(rows, weighed)).toEqual(expected);
});

test('the sum is the greatest there is, and no column is given twice', () => {
  const pair = fc.record({
    row: fc.nat(3),
    column: fc.nat(4),
    worth: fc.double({ min: 0.01, max: 1, noNaN: true }),
  });
  const distinct = fc.uniqueArray(pair, { maxLength: 12, selector: ({ row, column }) => `${row},${column}` });
  fc.assert(
    fc.property(distinct, (pairs) => {
      const taken = bestAssignment(4, pairs);
      const columns = taken.filter((column) => column !== null);
      expect(new Set(columns).size).toBe(columns.length);
      expect(worthOf(pairs, taken)).toBeCloseTo(greatest(4, pairs), 6);
    }),
  );
});

test('a sheet of many columns that all claim the same', () => {
  const pairs = Array.from({ length: 16_384 }, (_unused, column) => ({
    row: column % 2,
    column,
    worth: 0.5,
  }));
  expect(bestAssignment(2, pairs)).toEqual([0, 1]);
});
