import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import ExcelJS from 'exceljs';
import {
  fillOfficeTables,
  listUndo,
  parseIsoDate,
  previewOfficeTables,
  readPlanFile,
  undo,
} from '../../src/actions';
import { cellAddress } from '../../src/core/sheets/cellRef';
import type { ExcelHost } from '../../src/excel-host/host';
import { itemTable, kindTable, statusTable, withOfficeTables } from '../fixtures/officeTables';
import { nomineeSample } from '../fixtures/nomineeSample';
import { sampleOffice } from '../fixtures/sampleOffices';
import { startHost } from '../workbook/office';
import { valueOf } from './taskWorkbook';

const ward = sampleOffice('ward-2026');
const nominees = nomineeSample('nominees-ward-2025');
const today = parseIsoDate('2026-05-20') ?? fail('no day');
const sheet = 'Biểu 01';
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

async function openWard(): Promise<ExcelHost> {
  return startHost({ file: await withOfficeTables(bytesOf(ward.workbook), { [sheet]: statusTable }) });
}

async function planOfWard() {
  const [path = ''] = ward.plans;
  return valueOf(await readPlanFile({ name: path, bytes: bytesOf(path) }));
}

/** Parts in which the journal of what was done is kept. */
const journalParts = /customXml|webextension|_rels|Content_Types/;

/** A part as text; that formulas are to be recalculated is for Excel to say. */
function comparable(part: Uint8Array | undefined): string {
  return Buffer.from(part ?? [])
    .toString('latin1')
    .replace(' fullCalcOnLoad="1"', '');
}

/** Every cell of a sheet as an independent reader sees it. */
async function cellsOf(file: Uint8Array, name: string): Promise<ReadonlyMap<string, unknown>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer as ArrayBuffer);
  const cells = new Map<string, unknown>();
  workbook.getWorksheet(name)?.eachRow((row) => row.eachCell((cell) => cells.set(cell.address, cell.value)));
  return cells;
}

/** How often each word stands in the status column of the sample's tasks, counted without the add-in. */
async function statusesByHand(): Promise<ReadonlyMap<string, number>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(ward.workbook);
  const counts = new Map<string, number>();
  workbook.getWorksheet('NV TĐKT')?.eachRow((row, number) => {
    if (number <= 7 || typeof row.getCell(2).value !== 'string') return;
    const word = row.getCell(9).text;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
}

describe('the office’s own table of tasks', () => {
  test('the preview names each cell old → new, and lists what is not understood', async () => {
    const host = await openWard();
    host.resetRoundTrips();
    const plan = await planOfWard();
    const { tables } = valueOf(await previewOfficeTables({ today, plan }));
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(3);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table?.unknown.map(({ axis, label }) => [axis, label])).toEqual([
      ['column', 'Kinh phí xã hội hóa'],
      ['row', 'Ban Quản lý chợ nổi'],
    ]);
    expect(table?.formulas).toEqual(['B5']);
    const overwritten = table?.changes.find(({ cell }) => cell.row === 3 && cell.column === 2);
    expect(overwritten).toMatchObject({ from: 99 });
    const columns = new Set(table?.changes.map(({ cell }) => cell.column));
    const rows = new Set(table?.changes.map(({ cell }) => cell.row));
    expect([...columns].sort()).toEqual([1, 2, 3, 4]);
    expect([...rows].sort()).toEqual([3, 4, 6, 7]);
  });

  test('written figures are those counted by hand; every other part of the file stays, and undo brings all back', async () => {
    const host = await openWard();
    const plan = await planOfWard();
    const before = host.save();
    const accepted = valueOf(await previewOfficeTables({ today, plan }));
    const filled = valueOf(await fillOfficeTables({ today, plan, accepted }));
    expect(filled.kind).toBe('written');
    const after = host.save();

    const [was, is] = [await cellsOf(before, sheet), await cellsOf(after, sheet)];
    const changed = new Map<string, unknown>(
      filled.tables.flatMap(({ changes }) => changes.map(({ cell, to }) => [cellAddress(cell), to] as const)),
    );
    for (const [address, value] of is)
      expect([address, value]).toEqual([address, changed.get(address) ?? was.get(address)]);

    const byHand = await statusesByHand();
    expect(['B8', 'C8', 'D8', 'E8'].map((address) => is.get(address))).toEqual([
      34,
      byHand.get('Đã xong'),
      byHand.get('Đang làm'),
      byHand.get('Chưa làm'),
    ]);

    const [parts, partsAfter] = [unzipSync(before), unzipSync(after)];
    const differing = Object.keys(partsAfter).filter(
      (name) => comparable(parts[name]) !== comparable(partsAfter[name]),
    );
    const own = new Set(differing.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)));
    expect(own.size).toBe(1);
    expect(differing.filter((name) => !own.has(name) && !journalParts.test(name))).toEqual([]);
    const [ownSheet = ''] = own;
    // `spans` is a hint for loading, left out of rows that were written to
    const withoutValues = (bytes: Uint8Array | undefined): string =>
      Buffer.from(bytes ?? [])
        .toString('utf8')
        .replace(/<c ([^>]*?)\/>/g, '<c $1></c>')
        .replace(/ (t="[a-z]+"|spans="[^"]*")/g, '')
        .replace(/<v>[^<]*<\/v>/g, '');
    expect(withoutValues(partsAfter[ownSheet])).toBe(withoutValues(parts[ownSheet]));

    const [step] = valueOf(await listUndo());
    if (step === undefined) throw new Error('nothing to undo');
    valueOf(await undo(step, 'ask'));
    expect(await cellsOf(host.save(), sheet)).toEqual(was);
  });

  test('figures that are no longer those that the person saw are not written', async () => {
    const host = await openWard();
    const plan = await planOfWard();
    const accepted = valueOf(await previewOfficeTables({ today, plan }));
    const other = { tables: accepted.tables.map((table) => ({ ...table, changes: table.changes.slice(1) })) };
    const before = host.save();
    const filled = await fillOfficeTables({ today, plan, accepted: other });
    expect(filled).toMatchObject({ ok: false, problem: { reason: 'changedSince' } });
    expect(Buffer.compare(Buffer.from(host.save()), Buffer.from(before))).toBe(0);
  });
});

test('rows named by the items of the plan; a number before other words names none', async () => {
  const host = await startHost({
    file: await withOfficeTables(bytesOf(ward.workbook), { [sheet]: itemTable }),
  });
  const { tables } = valueOf(await fillOfficeTables({ today, plan: await planOfWard() }));
  expect(
    tables.map(({ left, unknown }) => [left, unknown.map(({ address, why }) => [address, why])]),
  ).toEqual([[null, [['B7', 'noData']]]]);
  const cells = await cellsOf(host.save(), sheet);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(ward.workbook);
  const count = (item: string, status: string | null): number => {
    let number = 0;
    workbook.getWorksheet('NV TĐKT')?.eachRow((row) => {
      if (row.getCell(3).text === item && (status === null || row.getCell(9).text === status)) number += 1;
    });
    return number;
  };
  const wanted = ['II.1', 'II.4', 'II.5'].map((item) =>
    [null, 'Đã xong', 'Chưa làm'].map((status) => count(item, status)),
  );
  expect([4, 5, 6].map((row) => ['C', 'D', 'E'].map((letter) => cells.get(`${letter}${row}`)))).toEqual(
    wanted,
  );
});

test('the office’s own table of nominations, with a head of two rows', async () => {
  const host = await startHost({
    file: await withOfficeTables(bytesOf(nominees.clean), { [sheet]: kindTable }),
  });
  host.resetRoundTrips();
  const accepted = valueOf(await previewOfficeTables({ today }));
  expect(host.roundTrips().syncs).toBe(2);
  host.resetRoundTrips();
  const { tables } = valueOf(await fillOfficeTables({ today, accepted }));
  expect(host.roundTrips().syncs).toBe(4);
  expect(tables[0]?.unknown).toEqual([]);
  const cells = await cellsOf(host.save(), sheet);
  const row = (number: number) => ['B', 'C', 'D', 'E'].map((letter) => cells.get(`${letter}${number}`));
  // counted by hand on the sample's four lists, which propose collectives for "Tập thể Lao động tiên tiến" too
  expect(tables[0]?.leftCells.map(({ address, why }) => [address, why])).toEqual([
    ['B3', 'unsure'],
    ['C3', 'unsure'],
    // "Cộng" of two awards where the lists propose more of them: neither sum would be certain
    ['B5', 'notTheSum'],
    ['C5', 'notTheSum'],
    ['D5', 'notTheSum'],
    ['E5', 'notTheSum'],
  ]);
  expect([row(3), row(4)]).toEqual([
    [undefined, undefined, 0, 12],
    [2, 0, 0, 2],
  ]);
});
