import { atOnce } from '../../../src/core/work/work';
import { bareImage } from '../../../src/workbook/ownSheets/ownSheet';
import type { CellContent } from '../../../src/workbook/read/cellContent';
import { withSharedRows } from '../../../src/workbook/write/sharedRows';

type Row = readonly CellContent[];

const sharing = (rows: readonly Row[], standing: readonly Row[]): readonly Row[] =>
  atOnce(withSharedRows({ ...bareImage('appendix'), contents: rows }, standing)).contents;

test('a row that stands in its place is held once', () => {
  const standing: readonly Row[] = [['a', null, [1, '0'], true]];
  const rows: readonly Row[] = [
    ['a', null, [1, '0'], true],
    ['a', null, [1, '0'], true],
  ];
  const shared = sharing(rows, standing);
  expect(shared[0]).toBe(standing[0]);
  expect(shared[1]).toBe(rows[1]);
});

test.each<[string, Row]>([
  ['another word', ['b', [1, '0']]],
  ['another format', ['a', [1, '0%']]],
  ['letters of a number', ['a', '1']],
  ['a longer row', ['a', [1, '0'], null]],
  ['a formula', ['a', { formula: '=1', format: '0' }]],
])('%s is another row', (_name, standing) => {
  const row: Row = ['a', [1, '0']];
  expect(sharing([row], [standing])[0]).toBe(row);
});
