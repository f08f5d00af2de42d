import { fixFindings } from '../../src/actions';
import { listUndo, undo } from '../../src/actions/undoSteps';
import type { ExcelHost } from '../../src/excel-host/host';
import { fillSheet, startHost, valuesOf } from '../workbook/office';

const sheet = 'Theo dõi NV';
const rows = [
  ['STT', 'Nội dung', 'Thời hạn'],
  [1, 'Ký giao ước', '9/18/2026'],
  [2, 'Sơ kết', '6/15/2026'],
  [3, 'Tổng kết', '12/20/2026'],
];
const fixes = [
  ['9/18/2026', '18/09/2026'],
  ['6/15/2026', '15/06/2026'],
  ['12/20/2026', '20/12/2026'],
].map(([from = '', to = ''], at) => ({ fix: { cell: { sheet, row: at + 1, column: 2 }, from, to } }));

let host: ExcelHost;
beforeEach(async () => {
  host = await startHost();
  await fillSheet(sheet, rows);
});

const write = (text: string, row = 2) => host.editCell({ sheet, row, column: 2, text });
const times = async () => (await valuesOf(sheet)).slice(1).map((row) => row[2]);

test('nothing was changed since: all are written, none is named', async () => {
  expect(await fixFindings(fixes, 'ask')).toMatchObject({ ok: true, value: { cells: 3, stale: [] } });
  expect(await times()).toEqual(['18/09/2026', '15/06/2026', '20/12/2026']);
});

test.each([
  ['another text', 'Quý II', 'Quý II'],
  ['the right text by hand', "'15/06/2026", '15/06/2026'],
  ['a blank', '', ''],
  ['a figure', '12', '12'],
  ['a formula', '=1+1', null],
])('a cell that says %s by now is named and left, the others are written', async (_what, text, now) => {
  write(text);
  const before = await times();
  const outcome = await fixFindings(fixes, 'ask');
  expect(outcome).toMatchObject({
    ok: true,
    value: { kind: 'written', cells: 2, stale: [{ sheet, address: 'C3', now }] },
  });
  expect(await times()).toEqual(['18/09/2026', before[1], '20/12/2026']);
  // the undo speaks of the two alone
  const steps = await listUndo();
  if (!steps.ok || steps.value[0] === undefined) throw new Error('no step');
  expect(await undo(steps.value[0].id, 'ask')).toMatchObject({ ok: true });
  expect(await times()).toEqual(['9/18/2026', before[1], '12/20/2026']);
});

test('where none is left nothing is written, and each is named', async () => {
  for (const row of [1, 2, 3]) write(`Tháng ${row}`, row);
  expect(await fixFindings(fixes, 'ask')).toEqual({
    ok: false,
    problem: {
      reason: 'cellsChanged',
      cells: [1, 2, 3].map((row) => ({ sheet, address: `C${row + 1}`, now: `Tháng ${row}` })),
    },
  });
  expect(await fixFindings(fixes.slice(1, 2), 'ask')).toMatchObject({
    problem: { cells: [{ address: 'C3' }] },
  });
  expect(await listUndo()).toMatchObject({ ok: true, value: [] });
});

test('a cell elsewhere that changed is nobody’s business', async () => {
  host.editCell({ sheet, row: 2, column: 1, text: 'Sơ kết quý II' });
  expect(await fixFindings(fixes, 'ask')).toMatchObject({ ok: true, value: { cells: 3, stale: [] } });
});

describe('an older step is taken back although later ones wrote the sheet', () => {
  const second = [{ fix: { cell: { sheet, row: 1, column: 2 }, from: '18/09/2026', to: '19/09/2026' } }];
  const other = [{ fix: { cell: { sheet, row: 3, column: 1 }, from: 'Tổng kết', to: 'Tổng kết năm' } }];
  const steps = async () => {
    const listed = await listUndo();
    if (!listed.ok) throw new Error(listed.problem.reason);
    return listed.value;
  };

  test('where they wrote other rows, what a hand changed is asked about', async () => {
    await fixFindings(fixes.slice(0, 2), 'ask');
    await fixFindings(other, 'ask');
    write('Quý II');
    const [, older] = await steps();
    expect(await undo(older?.id ?? '', 'ask')).toMatchObject({
      problem: { reason: 'editedSince', cells: [{ sheet, address: 'C3' }] },
    });
    expect(await undo(older?.id ?? '', 'keep')).toMatchObject({ ok: true });
    expect(await times()).toEqual(['9/18/2026', 'Quý II', '12/20/2026']);
  });

  test('where one wrote another cell of the row, by which the row is known, it goes first', async () => {
    await fixFindings(fixes, 'ask');
    await fixFindings(other, 'ask');
    const [newer, older] = await steps();
    expect(await undo(older?.id ?? '', 'ask')).toMatchObject({
      problem: { reason: 'newerFirst', wrote: { first: { address: 'B4' } } },
    });
    expect(await undo(newer?.id ?? '', 'ask')).toMatchObject({ ok: true });
    expect(await undo(older?.id ?? '', 'ask')).toMatchObject({ ok: true });
    expect(await times()).toEqual(['9/18/2026', '6/15/2026', '12/20/2026']);
  });

  test('where one wrote the same cell it is named by what it did, and the list tells them apart', async () => {
    await fixFindings(fixes.slice(0, 2), 'ask');
    await fixFindings(second, 'ask');
    await fixFindings(other, 'ask');
    const listed = await steps();
    expect(listed.map(({ cells }) => [cells?.count, cells?.first.address, cells?.change?.to])).toEqual([
      [1, 'B4', 'Tổng kết năm'],
      [1, 'C2', '19/09/2026'],
      [2, 'C2', undefined],
    ]);
    expect(await undo(listed[2]?.id ?? '', 'ask')).toMatchObject({
      problem: {
        reason: 'newerFirst',
        sheet,
        action: 'fixCells',
        at: listed[1]?.at,
        wrote: { count: 1, first: { address: 'C2' }, change: { from: '18/09/2026', to: '19/09/2026' } },
      },
    });
  });
});
