import {
  brokenChoices,
  offering,
  rowsToLookAt,
  rowsToLookCloser,
} from '../../../src/core/office/brokenChoices';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import {
  cellsOfList,
  type CellValidation,
  type ValidatedRows,
} from '../../../src/core/sheets/cellValidation';
import { findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { atOnce } from '../../../src/core/work/work';
import { gridOf } from '../sheets/gridOf';
import { head, task } from '../sheets/taskRows';

const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });
const grid = gridOf([head, task(1), task(2), task(3), task(4)]);
const names = gridOf([['Tên'], ['Công an xã'], ['Trạm Y tế']], { sheet: 'DM' });
const table = atOnce(findTaskTables([grid], { confirmed: [], dictionary })).tables[0];
if (table === undefined) throw new Error('no table');

const known = { grids: [grid, names], made: new Map(), bodies: null, listOf: () => null };
const list = (source: string): CellValidation => offering({ manner: '[]' }, source);
const ofNames = list('=DM!$A$2:$A$3');
const number: CellValidation = { rule: '{"wholeNumber":{}}', manner: '[]', list: null };

const [sheet, lead, records, below] = ['Sheet1', 2, { row: 1, rowCount: 4 }, { row: 5, rowCount: 200 }];
const seen = (rows: { readonly row: number; readonly rowCount: number }, validation: CellValidation | null) =>
  ({ sheet, column: lead, ...rows, validation }) satisfies ValidatedRows;
const place = (rows: typeof records) => ({ sheet, column: lead, ...rows });
const closer = (alike: readonly ValidatedRows[], mixed: readonly (typeof records)[]) =>
  rowsToLookCloser(table, { alike, mixed: mixed.map(place) }, known).map(({ row }) => row);

test('records and the rows below them are looked at apart', () => {
  const asked = rowsToLookAt(table).filter(({ column }) => column === lead);
  expect(asked).toEqual([place(records), place(below)]);
});

test.each([
  ['one whole list in all records', [seen(records, ofNames)], [below], []],
  ['a whole list of typed words', [seen(records, list('Công an xã,Trạm Y tế'))], [below], []],
  ['records that differ', [seen(below, null)], [records], [1]],
  ['both differ', [], [records, below], [1, 5]],
  ['no list in the records: one may stand below', [seen(records, null)], [below], [5]],
  ['a rule that is no list', [seen(records, number)], [below], [5]],
  ['a list that leaves out a name', [seen(records, list('=DM!$A$2:$A$2'))], [below], [5]],
  ['a list whose cells are gone', [seen(records, list('=#REF!'))], [below], [5]],
] as const)('looked at closer: %s', (_name, alike, mixed, rows) => {
  const grows = { ...known, listOf: () => '=DM!$A$2:$A$3' };
  const found = rowsToLookCloser(table, { alike, mixed: mixed.map(place) }, grows);
  expect(found.map(({ row }) => row)).toEqual(rows);
});

test('nothing of another sheet', () => {
  const elsewhere = { sheet: 'DM', column: lead, ...records };
  expect(rowsToLookCloser(table, { alike: [], mixed: [elsewhere] }, known)).toEqual([]);
  expect(closer([], [records])).toEqual([1]);
});

test.each([
  ['whole', [seen(records, ofNames), seen(below, null)], null],
  ['two rows lost', [seen({ row: 1, rowCount: 2 }, ofNames), seen({ row: 3, rowCount: 2 }, null)], [2, 0, 2]],
  [
    'one row of another list',
    [seen({ row: 1, rowCount: 3 }, ofNames), seen({ row: 4, rowCount: 1 }, list('x,y'))],
    [0, 1, 1],
  ],
  ['never a list', [seen(records, number)], null],
  ['all pasted away, the list stands below', [seen(records, null), seen(below, ofNames)], [4, 0, 4]],
] as const)('damaged: %s', (_name, rows, expected) => {
  const [found] = brokenChoices(table, rows, known);
  expect(found === undefined ? null : [found.lost, found.foreign, found.cells]).toEqual(expected);
});

test('the cells of a list are read of its source', () => {
  expect(cellsOfList(ofNames.list ?? '', sheet)).toEqual({ sheet: 'DM', column: 0, row: 1, rowCount: 2 });
});
