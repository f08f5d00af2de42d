import type { Grid } from '../../../src/core/sheets/grid';
import { withColumn, withRows } from '../../../src/core/sheets/gridRows';
import { answersByRow } from '../../../src/core/sheets/rowAnswers';
import { gridOf } from './gridOf';

const grid = gridOf([['Họ và tên'], ['Nguyễn Văn Thử'], ['Trần Thị Mẫu'], ['Lê Văn Giả']], {
  sheet: 'Danh sách',
});

/** Rows of which the work was done anew when they are all asked for again. */
function anew(
  before: Grid,
  after: Grid,
  rests: { readonly before: readonly unknown[]; readonly after: readonly unknown[] } = {
    before: [],
    after: [],
  },
): readonly number[] {
  const answers = answersByRow<string>();
  const rows: number[] = [];
  const ask = (asked: Grid, restsOn: readonly unknown[]): void => {
    const ofRow = answers(asked, restsOn);
    for (let row = 1; row < asked.originRow + asked.values.length; row += 1)
      ofRow(row, [], () => {
        rows.push(row);
        return '';
      });
  };
  ask(before, rests.before);
  rows.length = 0;
  ask(after, rests.after);
  return rows;
}

const rowAgain = (over: Partial<Parameters<typeof withRows>[1]> = {}): Parameters<typeof withRows>[1] => ({
  originRow: 2,
  values: [['Phạm Thị Tạm']],
  numberFormats: [['General']],
  formulaCells: new Set(),
  hiddenRows: new Set(),
  struckRows: new Set(),
  ...over,
});
const asItStood = grid.values[2] ?? [];

test.each<readonly [string, Grid, readonly number[]]>([
  ['nothing', grid, []],
  ['one row typed', withRows(grid, rowAgain()), [2]],
  ['one row formatted', withRows(grid, rowAgain({ values: [asItStood], numberFormats: [['@']] })), [2]],
  ['one row hidden', withRows(grid, rowAgain({ values: [asItStood], hiddenRows: new Set([2]) })), [2]],
  ['one row struck', withRows(grid, rowAgain({ values: [asItStood], struckRows: new Set([2]) })), [2]],
  ['one formula', withRows(grid, rowAgain({ values: [asItStood], formulaCells: new Set(['2,0']) })), [2]],
  ['one cell calculated', withColumn(grid, { column: 0, firstRow: 3, values: ['Lê Thị Giả'] }), [3]],
  ['another sheet of the same rows', { ...grid, sheet: 'Bản sao' }, [1, 2, 3]],
  ['rows that moved', { ...grid, originRow: 1 }, [1, 2, 3, 4]],
])('%s: the rows that are worked on anew', (_what, after, rows) => {
  expect(anew(grid, after).filter((row) => row > 0)).toEqual(rows);
});

test('what all rows rest on makes all of them new', () => {
  expect(anew(grid, grid, { before: ['2025'], after: ['2026'] })).toEqual([1, 2, 3]);
});

test('of a sheet that is too long to be followed nothing is remembered', () => {
  const long = { ...grid, values: Array.from({ length: 30_001 }, () => ['x']) };
  expect(anew(long, long)).toHaveLength(30_000);
});
