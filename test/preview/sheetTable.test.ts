/** @jest-environment jsdom */
import { viewOf } from '../../src/excel-host/view';
import { cellAt, sheetTable } from '../../src/preview/sheetTable';
import { oddFile, textCell } from '../xlsx/oddFiles';
import { firstSheet, opened } from '../xlsx/parts';

const rows = `<row r="1">${textCell('A1', 'một')}${textCell('C1', 'hai')}</row><row r="2"><c r="B2"><v>3</v></c></row>`;

function tableOf(merges: readonly string[]): HTMLTableElement {
  const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const workbook = opened(oddFile({ rows, after: `<mergeCells>${list}</mergeCells>` }));
  const [sheet] = viewOf(workbook, firstSheet(workbook)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheetTable(sheet);
}

test.each([
  ['none', [], 'A1', 1, 1],
  ['one over two columns', ['A1:B1'], 'A1', 2, 1],
  ['several', ['A3:B4', 'A1:B1'], 'A3', 2, 2],
  ['a whole column', ['A1:A1048576'], 'A1', 1, 1000],
  ['a whole row', ['A5:XFD5'], 'A5', 60, 1],
])('merged cells: %s', (_name, merges, place, columns, height) => {
  const found = cellAt(tableOf(merges), {
    row: Number(place.slice(1)) - 1,
    column: place.charCodeAt(0) - 65,
  });
  expect([found?.colSpan, found?.rowSpan]).toEqual([columns, height]);
});

test('cells below a merged one are none', () => {
  const table = tableOf(['A1:B2']);
  expect([cellAt(table, { row: 1, column: 1 }), cellAt(table, { row: 0, column: 2 })?.textContent]).toEqual([
    null,
    'hai',
  ]);
});

test.each([
  ['lie on each other', (at: number) => `A1:BH${1000 + at}`],
  ['begin one below the other', (at: number) => `A${(at % 900) + 1}:BH1048576`],
  ['are many, each small', (at: number) => `A${at + 1}:B${at + 1}`],
])('a hundred thousand that %s cost no more than the cells there are', (_name, ref) => {
  const before = process.cpuUsage();
  tableOf(Array.from({ length: 100_000 }, (_, at) => ref(at)));
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
});
