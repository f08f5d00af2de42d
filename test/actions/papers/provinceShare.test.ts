import { readFileSync } from 'node:fs';
import {
  checkNominees,
  listUndo,
  parseIsoDate,
  setProvinceShare,
  undo,
  writeCheckSlip,
  writeLawSettings,
  type NomineeCheck,
} from '../../../src/actions';
import { watchQuota } from '../../../src/actions/watchQuota';
import type { ExcelHost } from '../../../src/excel-host/host';
import { nomineeSample } from '../../fixtures/nomineeSample';
import { reopen, startHost, valuesOf } from '../../workbook/office';
import { valueOf } from '../taskWorkbook';

const ward = nomineeSample('nominees-ward-2025');
const day = parseIsoDate(ward.today);
if (day === null) throw new Error('no day');
const today = day;
const settingsName = 'Thiết lập TĐKT';
const slipName = 'Phiếu kiểm tra trước khi trình';
const shareKey = 'quota.CSTDCS.percent';
const reason = 'QĐ 12/2025/QĐ-UBND của tỉnh';

const check = async (): Promise<NomineeCheck> => valueOf(await checkNominees({ today }));
const set = (share: string, why = reason) => setProvinceShare({ today, share, reason: why });

/** What people see in the row of a figure: the office's value and its reason. */
async function rowOf(key: string): Promise<readonly unknown[]> {
  const row = (await valuesOf(settingsName)).find((cells) => cells.includes(key));
  return (row ?? []).slice(2, 4);
}

let host: ExcelHost;
beforeEach(async () => {
  host = await startHost({ file: new Uint8Array(readFileSync(ward.seeded)) });
});

test('without a settings sheet: it is made, the quota counts by it, the slip names its source, undo takes it back', async () => {
  expect((await check()).quota.whole).toMatchObject({ base: 13, used: 2, allowed: null });
  const written = valueOf(await set('15 %'));
  expect(written).toMatchObject({ kind: 'written', sheet: settingsName });
  host = await reopen(host);
  expect(await rowOf(shareKey)).toEqual([15, reason]);
  const { quota, law } = await check();
  expect(quota.whole).toMatchObject({ base: 13, used: 2, allowed: 1, left: -1 });
  expect(law.changed.map(({ entry, value }) => [entry.key, value])).toEqual([[shareKey, 15]]);
  valueOf(await writeCheckSlip({ today }));
  const slip = (await valuesOf(slipName)).flat().filter((cell) => String(cell).includes(reason));
  expect(slip.length).toBeGreaterThanOrEqual(2);
  const step = valueOf(await listUndo()).find(({ id }) => id === written.undoId);
  valueOf(await undo(step?.id ?? '', 'ask'));
  expect((await check()).quota.whole?.allowed).toBeNull();
});

test('on a sheet that stands: the share alone changes, what was typed stays, and a watch counts it', async () => {
  valueOf(await writeLawSettings({ today }));
  const rows = await valuesOf(settingsName);
  const row = rows.findIndex((cells) => cells.includes('dossier.sets'));
  host.editCell({ sheet: settingsName, row, column: 2, text: '3' });
  host.editCell({ sheet: settingsName, row, column: 3, text: 'Hướng dẫn của Sở' });
  const { undoId } = valueOf(await set('15'));
  expect(await rowOf('dossier.sets')).toEqual([3, 'Hướng dẫn của Sở']);
  const watch = valueOf(await watchQuota({ today, pauseMs: 0, onQuota: () => undefined }));
  expect(watch.quota.whole?.allowed).toBe(1);
  expect(watch.quota.share?.changedByOffice?.reason).toBe(reason);
  await watch.stop();
  valueOf(await undo(undoId ?? '', 'ask'));
  expect(await rowOf(shareKey)).toEqual(['', '']);
  expect(await rowOf('dossier.sets')).toEqual([3, 'Hướng dẫn của Sở']);
});

test('another share takes the place of the first, and blank takes it back', async () => {
  valueOf(await set('15'));
  valueOf(await set('40', 'QĐ 30/2025/QĐ-UBND'));
  expect(await rowOf(shareKey)).toEqual([40, 'QĐ 30/2025/QĐ-UBND']);
  expect((await check()).quota.whole).toMatchObject({ allowed: 5, left: 3 });
  expect(valueOf(await set('40', 'QĐ 30/2025/QĐ-UBND')).kind).toBe('unchanged');
  valueOf(await set(' ', ''));
  expect(await rowOf(shareKey)).toEqual(['', '']);
  expect((await check()).quota.whole?.allowed).toBeNull();
});

test.each(['abc', '0', '120', '15,5'])('%p is refused, and no sheet is made', async (share) => {
  expect(await set(share)).toMatchObject({ ok: false, problem: { reason: 'wrongShare' } });
  expect(valueOf(await listUndo())).toEqual([]);
});

test('a share without its reason is refused', async () => {
  expect(await set('15', '  ')).toMatchObject({ ok: false, problem: { reason: 'reasonMissing' } });
});

test('a protected settings sheet is left as it is, and the share with it', async () => {
  valueOf(await writeLawSettings({ today }));
  const before = await valuesOf(settingsName);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(settingsName).protection.protect();
    await context.sync();
  });
  expect(await set('15')).toMatchObject({ ok: false, problem: { reason: 'sheetProtected' } });
  expect(await valuesOf(settingsName)).toEqual(before);
});
