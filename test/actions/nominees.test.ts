import { readFileSync } from 'node:fs';
import {
  answerFinding,
  checkNominees,
  cleanBeforeSending,
  exemptFromQuota,
  fixFindings,
  ignoreFinding,
  listUndo,
  parseIsoDate,
  restoreFinding,
  undo,
  writeCheckSlip,
  writeLawSettings,
  type NomineeCheck,
  type Outcome,
} from '../../src/actions';
import { viewNominees } from '../../src/actions/viewNominees';
import type { ExcelHost } from '../../src/excel-host/host';
import { nomineeSample, placeOf } from '../fixtures/nomineeSample';
import { fillSheet, reopen, startHost, valuesOf } from '../workbook/office';

const ward = nomineeSample('nominees-ward-2025');
const commune = nomineeSample('nominees-commune-2023');
const today = parseIsoDate(ward.today) ?? fail('no day');
const slipName = 'Phiếu kiểm tra trước khi trình';
const settingsName = 'Thiết lập TĐKT';

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const check = async (): Promise<NomineeCheck> => valueOf(await checkNominees({ today }));
const open = (file: string): Promise<ExcelHost> => startHost({ file: new Uint8Array(readFileSync(file)) });

/** The finding of a rule at a place of the faults file. */
async function findingOf(rule: string, place: string): Promise<NomineeCheck['findings'][number]> {
  const found = (await check()).findings.find((one) => one.rule === rule && placeOf(one) === place);
  return found ?? fail(`${rule} at ${place} is not found`);
}

let host: ExcelHost;
beforeEach(async () => {
  host = await open(ward.seeded);
});

describe('check of the nomination lists', () => {
  test('finds every list and register, the year and the day of decision, in two batches', async () => {
    host.resetRoundTrips();
    const found = await check();
    expect(host.roundTrips().syncs).toBe(2);
    expect(found.lists.map(({ summary }) => [summary.sheet, summary.records])).toEqual([
      ['Tập thể', 3],
      ['Cá nhân', 15],
      ['Đột xuất, chuyên đề', 7],
      ['Hồ sơ TNXP', 3],
    ]);
    expect(found.historySheets.map(({ sheet }) => sheet)).toEqual(['Lịch sử khen thưởng']);
    expect(found.year).toEqual({ year: 2025, from: 'title' });
    expect(found.decisionDay).toEqual({ date: '2025-12-05', which: 'submission' });
  });

  test('every seeded fault has its own key, and the keys are the same on the next day', async () => {
    const keys = (await check()).findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    host = await reopen(host);
    expect((await check()).findings.map(({ key }) => key)).toEqual(keys);
  });

  test('the day of decision that is asked for wins, and from 01/10/2026 on the notice is told once', async () => {
    const decisionDate = parseIsoDate('2026-10-01') ?? fail('no day');
    const found = valueOf(await checkNominees({ today, decisionDate }));
    expect(found.decisionDay).toEqual({ date: '2026-10-01', which: 'decision' });
    expect(found.law.notices).toHaveLength(1);
    expect((await check()).law.notices).toEqual([]);
  });

  test('papers that are missing are told for each nominee', async () => {
    const { dossiers } = await check();
    const lacking = dossiers.open.map(({ sheet, row, papers }) => [
      sheet,
      row + 1,
      papers.filter(({ state }) => state === 'missing').map(({ anyOf }) => anyOf[0]),
    ]);
    expect(lacking).toContainEqual(['Hồ sơ TNXP', 6, ['declaration']]);
    expect(lacking).toContainEqual(['Cá nhân', 9, ['initiativeCertificate']]);
  });

  test('an empty workbook and one without lists say so', async () => {
    await startHost();
    expect(await checkNominees({ today })).toMatchObject({ ok: false, problem: { reason: 'emptyWorkbook' } });
    await fillSheet('Danh bạ', [
      ['Họ và tên', 'Điện thoại'],
      ['Nguyễn Văn Mẫu', '0000'],
    ]);
    expect(await checkNominees({ today })).toMatchObject({ ok: false, problem: { reason: 'noNomineeList' } });
  });
});

describe('findings that are set aside', () => {
  test('leave the list with their reason, stand on the slip and come back', async () => {
    const finding = await findingOf('KL-03', 'Cá nhân!P17');
    valueOf(await ignoreFinding({ key: finding.key, reason: 'Đã giải trình ngày 01/12', today }));
    host = await reopen(host);
    const aside = await check();
    expect(aside.findings.some(({ key }) => key === finding.key)).toBe(false);
    expect(aside.ignored.map(({ finding: { rule }, reason, on }) => [rule, reason, on])).toEqual([
      ['KL-03', 'Đã giải trình ngày 01/12', ward.today],
    ]);
    valueOf(await writeCheckSlip({ today }));
    expect(JSON.stringify(await valuesOf(slipName))).toContain('Đã giải trình ngày 01/12');
    valueOf(await restoreFinding(finding.key));
    expect((await check()).findings.some(({ key }) => key === finding.key)).toBe(true);
  });

  test('need a reason', async () => {
    const { key } = await findingOf('KL-03', 'Cá nhân!P17');
    const answer = await ignoreFinding({ key, reason: '  ', today });
    expect(answer).toMatchObject({ ok: false, problem: { reason: 'reasonMissing' } });
  });

  test('may be all that a rule finds', async () => {
    valueOf(await ignoreFinding({ key: 'HS-09', reason: 'Không cần', today }));
    const found = await check();
    expect(found.findings.some(({ rule }) => rule === 'HS-09')).toBe(false);
    expect(found.ignored.length).toBeGreaterThan(1);
  });

  test('an answer is remembered: who holds no position is not asked for one again', async () => {
    const finding = await findingOf('HS-09', 'Cá nhân!G22');
    valueOf(await answerFinding(finding.answer ?? fail('no answer')));
    host = await reopen(host);
    expect((await check()).findings.map(placeOf)).not.toContain('Cá nhân!G22');
  });
});

describe('fixes', () => {
  test('one is written, kept in the journal, and taken back', async () => {
    const finding = await findingOf('DS-16', 'Cá nhân!H17');
    const fixed = valueOf(await fixFindings([finding], 'ask'));
    expect(fixed).toMatchObject({ kind: 'written', cells: 1 });
    expect((await check()).findings.map(placeOf)).not.toContain('Cá nhân!H17');
    const [step] = valueOf(await listUndo());
    valueOf(await undo(step?.id ?? '', 'ask'));
    expect((await check()).findings.map(placeOf)).toContain('Cá nhân!H17');
  });

  test('all that have one honest answer, at once; each is the one that the sample asks for', async () => {
    const { fixes } = await check();
    const proposed = fixes.map(({ fix, kind }) => ({
      place: placeOf({ where: { kind: 'cell', cell: fix.cell } }),
      kind,
      to: fix.to,
    }));
    expect(proposed).toEqual(expect.arrayContaining([...ward.fixes]));
    expect(valueOf(await fixFindings(fixes, 'ask')).cells).toBe(fixes.length);
    expect((await check()).fixes).toEqual([]);
  });
});

test('before the file is sent, old contents of cells and remembered persons go; reasons stay', async () => {
  const position = await findingOf('HS-09', 'Cá nhân!G22');
  valueOf(await answerFinding(position.answer ?? fail('no answer')));
  valueOf(await fixFindings((await check()).fixes, 'ask'));
  valueOf(await ignoreFinding({ key: 'HS-08', reason: 'Không cần', today }));
  valueOf(await cleanBeforeSending({ reasons: 'stay' }));
  host = await reopen(host);
  expect(valueOf(await listUndo())).toEqual([]);
  const found = await check();
  expect(found.findings.map(placeOf)).toContain('Cá nhân!G22');
  expect(found.ignored.length).toBeGreaterThan(0);
});

describe('the office’s own settings on the law', () => {
  /** Types into the settings sheet beside the row whose hidden key it is. */
  async function typeSetting(key: string, own: string, reason: string): Promise<void> {
    const rows = await valuesOf(settingsName);
    const row = rows.findIndex((cells) => cells.includes(key));
    if (row < 0) throw new Error(`no row ${key}`);
    host.editCell({ sheet: settingsName, row, column: 2, text: own });
    host.editCell({ sheet: settingsName, row, column: 3, text: reason });
  }

  test('a value with its reason holds from the next check on and stands on the slip', async () => {
    expect(valueOf(await writeLawSettings({ today })).kind).toBe('written');
    await typeSetting('quota.CSTDCS.percent', '15', 'QĐ 12/2024/QĐ-UBND của tỉnh');
    const { law, quota } = await check();
    expect(law.changed.map(({ entry, value }) => [entry.key, value])).toEqual([['quota.CSTDCS.percent', 15]]);
    expect(quota.whole).toEqual({ unit: null, base: 13, used: 2, allowed: 1, left: -1 });
    valueOf(await writeCheckSlip({ today }));
    expect(JSON.stringify(await valuesOf(slipName))).toContain('QĐ 12/2024/QĐ-UBND của tỉnh');
  });

  test('without a reason, or with nonsense, the book holds, and it is told', async () => {
    await writeLawSettings({ today });
    await typeSetting('quota.CSTDCS.percent', '15', '');
    await typeSetting('councilShare.CSTDCS', 'nhiều', 'Quy chế');
    const { law, quota } = await check();
    expect(quota.whole?.allowed).toBeNull();
    expect(law.problems).toEqual([
      { key: 'quota.CSTDCS.percent', kind: 'noReason' },
      { key: 'councilShare.CSTDCS', kind: 'wrongValue' },
    ]);
  });

  test('writing the sheet again keeps what was typed and changes nothing else', async () => {
    await writeLawSettings({ today });
    await typeSetting('window.consecutive', 'tính cả năm xét', 'Hướng dẫn của tỉnh');
    const before = await valuesOf(settingsName);
    expect(valueOf(await writeLawSettings({ today })).kind).toBe('unchanged');
    expect(await valuesOf(settingsName)).toEqual(before);
  });

  test('a unit that is exempt counts neither in base nor in use', async () => {
    const before = (await check()).quota;
    const unit = before.units.find(({ used }) => used > 0) ?? fail('nobody');
    valueOf(await exemptFromQuota({ unit: unit.unit ?? '', reason: 'Tỉnh giao riêng' }));
    const after = (await check()).quota;
    expect(after.exempt).toEqual([unit.unit]);
    await writeCheckSlip({ today });
    expect(JSON.stringify(await valuesOf(slipName))).toContain('Tỉnh giao riêng');
    expect(after.whole?.base).toBe((before.whole?.base ?? 0) - unit.base);
    expect(after.whole?.used).toBe((before.whole?.used ?? 0) - unit.used);
  });
});

describe('the check slip', () => {
  test('takes four batches, and a second one changes nothing', async () => {
    host.resetRoundTrips();
    expect(valueOf(await writeCheckSlip({ today }))).toMatchObject({ kind: 'written', sheet: slipName });
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(4);
    expect(valueOf(await writeCheckSlip({ today })).kind).toBe('unchanged');
  });

  test('says later whether the rows that were checked have changed since', async () => {
    expect(valueOf(await viewNominees({ today })).slip).toEqual({ kind: 'none' });
    await writeCheckSlip({ today });
    host = await reopen(host);
    expect(valueOf(await viewNominees({ today })).slip).toEqual({ kind: 'same', sheet: slipName });
    host.editCell({ sheet: 'Cá nhân', row: 12, column: 10, text: 'HTTNV' });
    expect(valueOf(await viewNominees({ today })).slip).toEqual({
      kind: 'changed',
      sheet: slipName,
      changed: ['Cá nhân'],
    });
  });

  test.each([ward, commune])('carries no personal number', async (sample) => {
    host = await open(sample.seeded);
    const found = await check();
    const numbers = found.nominees.map(({ cccd }) => cccd.value).filter((digits) => digits.length > 8);
    expect(numbers.length > 0 || sample === commune).toBe(true);
    const [finding] = found.findings;
    await ignoreFinding({ key: finding?.key ?? '', reason: 'CCCD 001 085 012 345 đã kiểm', today });
    await writeCheckSlip({ today });
    const text = JSON.stringify(await valuesOf(slipName));
    expect(numbers.filter((digits) => text.includes(digits))).toEqual([]);
    expect(text).not.toContain('085');
  });
});
