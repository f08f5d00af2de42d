import { fixFindings, watchEdits, type EditWatch } from '../../src/actions';
import { fillSheet, startHost } from '../workbook/office';
import type { ExcelHost } from '../../src/excel-host/host';

const pauseMs = 5;
const sheet = 'Theo dõi NV';

let host: ExcelHost;
let watch: EditWatch;
let heard: unknown[];

beforeEach(async () => {
  host = await startHost();
  await fillSheet(sheet, [
    ['STT', 'Nội dung', 'Thời hạn'],
    [1, 'Ký giao ước', '9/18/2026'],
    [2, 'Sơ kết', 'Quý II'],
  ]);
  await fillSheet('Danh bạ', [['Tên'], ['Văn phòng']]);
  heard = [];
  const started = await watchEdits({ sheets: [sheet], pauseMs, onEdited: (edits) => heard.push(...edits) });
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  watch = started.value;
  host.resetRoundTrips();
});

afterEach(() => watch.stop());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function told(count: number): Promise<void> {
  for (let turn = 0; turn < 500 && heard.length < count; turn += 1) await pause(20);
  await pause(200);
}

test('what a person types is told by its cells, and nothing is read for it', async () => {
  host.editCell({ sheet, row: 1, column: 2, text: '18/09/2026' });
  await told(1);
  expect(heard).toEqual([
    { by: 'others', kind: 'area', sheet, firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 2 },
  ]);
  expect(host.roundTrips().syncs).toBe(0);
});

test('what the add-in mends itself is not told', async () => {
  const fix = { cell: { sheet, row: 1, column: 2 }, from: '9/18/2026', to: '18/09/2026' };
  expect(await fixFindings([{ fix }], 'ask')).toMatchObject({ ok: true });
  await told(0);
  expect(heard).toEqual([]);
});

test('other sheets are not watched', async () => {
  host.editCell({ sheet: 'Danh bạ', row: 1, column: 0, text: 'Công an' });
  await told(0);
  expect(heard).toEqual([]);
});

test('nor anything after it was stopped', async () => {
  await watch.stop();
  host.editCell({ sheet, row: 2, column: 2, text: 'Quý III' });
  await told(0);
  expect(heard).toEqual([]);
});

test('a watched sheet that was deleted does not keep the others watched', async () => {
  const both = await watchEdits({
    sheets: [sheet, 'Danh bạ'],
    pauseMs,
    onEdited: (edits) => heard.push(...edits),
  });
  if (!both.ok) throw new Error(JSON.stringify(both.problem));
  await watch.stop();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  await both.value.stop();
  heard = [];
  host.editCell({ sheet: 'Danh bạ', row: 1, column: 0, text: 'Công an' });
  await told(0);
  expect(heard).toEqual([]);
});

test('a sheet that is not there is told as a problem', async () => {
  const started = await watchEdits({ sheets: ['Không có'], pauseMs, onEdited: () => undefined });
  expect(started.ok).toBe(false);
});

test('stopped after a watched sheet was deleted: no trouble, and the others are not watched any more', async () => {
  const others = await watchEdits({
    sheets: ['Danh bạ', sheet],
    pauseMs,
    onEdited: (edits) => heard.push(...edits),
  });
  if (!others.ok) throw new Error(JSON.stringify(others.problem));
  await watch.stop();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Danh bạ').delete();
    await context.sync();
  });
  await others.value.stop();
  heard = [];
  host.editCell({ sheet, row: 2, column: 2, text: 'Quý III' });
  await told(0);
  expect(heard).toEqual([]);
});
