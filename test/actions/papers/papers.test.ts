import { readFileSync } from 'node:fs';
import {
  checkNominees,
  joinLists,
  listUndo,
  makeNominationList,
  previewJoin,
  previewNextYear,
  previewNominationList,
  previewUnitFindings,
  startNextYear,
  undo,
  writeUnitFindings,
  writeWordFile,
  parseIsoDate,
  type Outcome,
} from '../../../src/actions';
import type { ExcelHost, HostOptions } from '../../../src/excel-host/host';
import { nomineeSample } from '../../fixtures/nomineeSample';
import { fillSheet, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { fileOf, taskHeader, taskRow, valueOf } from '../taskWorkbook';

const sample = nomineeSample('nominees-ward-2025');
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const today = parseIsoDate(sample.today) ?? fail();
const other = nomineeSample('nominees-commune-2023');
const files = [{ name: 'xa.xlsx', bytes: read(other.clean) }];

function fail(): never {
  throw new Error('no day');
}

interface Asked {
  readonly accepted?: string;
  readonly signal?: AbortSignal;
}
interface Paper {
  readonly preview: (asked: Asked) => Promise<Outcome<{ readonly key: string; readonly sheet: string }>>;
  readonly write: (asked: Asked) => Promise<Outcome<{ readonly undoId: string | null }>>;
}

const papers: readonly (readonly [string, Paper])[] = [
  [
    'the nomination list',
    {
      preview: (asked) => previewNominationList({ today, ...asked }),
      write: (asked) => makeNominationList({ today, ...asked }),
    },
  ],
  [
    'the joined list',
    {
      preview: (asked) => previewJoin({ today, files, ...asked }),
      write: (asked) => joinLists({ today, files, ...asked }),
    },
  ],
  [
    'the findings of units',
    {
      preview: (asked) => previewUnitFindings({ today, ...asked }),
      write: (asked) => writeUnitFindings({ today, ...asked }),
    },
  ],
  [
    'the next year',
    {
      preview: (asked) => previewNextYear({ today, ...asked }),
      write: (asked) => startNextYear({ today, ...asked }),
    },
  ],
];

/** The sample's lists and a task sheet without blanks. */
async function start(options: Partial<HostOptions> = {}): Promise<ExcelHost> {
  const host = await startHost({ file: read(sample.seeded) });
  const rows = Array.from({ length: 9 }, (_, index) => taskRow(index + 1));
  await fillSheet('Nhiệm vụ', [taskHeader, ...rows]);
  return startHost({ file: host.save(), ...options });
}

async function everything(): Promise<unknown> {
  const names = await sheetNames();
  return Promise.all(names.map(async (name) => [name, await valuesOf(name)]));
}

async function counted<Value>(host: ExcelHost, work: () => Promise<Value>): Promise<[Value, number]> {
  host.resetRoundTrips();
  const value = await work();
  return [value, host.roundTrips().syncs];
}

describe.each(papers)('%s', (_name, { preview, write }) => {
  test('looking: two batches, nothing written; writing: four; taking back, whose sheet goes: five', async () => {
    const host = await start();
    const before = await everything();
    const file = fileOf(host);
    const [seen, looked] = await counted(host, () => preview({}));
    expect(looked).toBeLessThanOrEqual(2);
    expect(fileOf(host)).toBe(file);
    const [made, written] = await counted(host, () => write({ accepted: valueOf(seen).key }));
    expect(written).toBeLessThanOrEqual(4);
    const { undoId } = valueOf(made);
    expect(undoId).not.toBeNull();
    expect(await sheetNames()).toContain(valueOf(seen).sheet);
    const [step] = valueOf(await listUndo());
    const [undone, back] = await counted(host, () => undo(step ?? '', 'ask'));
    valueOf(undone);
    expect(back).toBeLessThanOrEqual(5);
    expect(await everything()).toEqual(before);
  });

  test('a person stops it: all stays as it was', async () => {
    const host = await start();
    const file = fileOf(host);
    const stopped = AbortSignal.abort();
    for (const work of [preview, write]) {
      expect(await work({ signal: stopped })).toEqual({ ok: false, problem: { reason: 'cancelled' } });
    }
    expect(fileOf(host)).toBe(file);
  });

  test('a workbook that is only for reading can be looked at, and is not written', async () => {
    const host = await start({ readOnly: true });
    const file = fileOf(host);
    valueOf(await preview({}));
    expect(await write({})).toEqual({ ok: false, problem: { reason: 'readOnly' } });
    expect(fileOf(host)).toBe(file);
  });
});

describe('what the person saw is what is written', () => {
  test.each(papers.filter(([name]) => name !== 'the joined list'))(
    '%s: a list or task that changed since is said',
    async (_name, { preview, write }) => {
      const host = await start();
      const { key } = valueOf(await preview({}));
      for (const [sheet, row, column] of [
        ['Cá nhân', 7, 2],
        ['Nhiệm vụ', 2, 2],
      ] as const) {
        host.editCell({ sheet, row, column, text: 'Người Khác Hẳn' });
      }
      const file = fileOf(host);
      expect(await write({ accepted: key })).toMatchObject({
        ok: false,
        problem: { reason: 'changedSince' },
      });
      expect(fileOf(host)).toBe(file);
    },
  );
});

describe('a second run', () => {
  test.each(papers.filter(([name]) => name !== 'the next year'))(
    '%s: unchanged, with nothing to take back',
    async (_name, { write }) => {
      await start();
      valueOf(await write({}));
      expect(valueOf(await write({}))).toMatchObject({ kind: 'unchanged', undoId: null });
    },
  );

  test('the next year: another sheet of tasks, the awards as they stand', async () => {
    await start();
    const first = valueOf(await startNextYear({ today }));
    const stood = await valuesOf(first.history?.sheet ?? '');
    const second = valueOf(await startNextYear({ today }));
    expect(second.sheet).not.toBe(first.sheet);
    expect(second.history).toEqual(first.history);
    expect(await valuesOf(first.history?.sheet ?? '')).toEqual(stood);
  });
});

test('a list of ours under another name is found again, the import shape apart from it', async () => {
  await start();
  await fillSheet('DS đề nghị khen thưởng', [['của đơn vị']]);
  const { sheet, nameOnOffer } = valueOf(await previewNominationList({ today }));
  expect(await makeNominationList({ today })).toMatchObject({
    ok: false,
    problem: { reason: 'notOurSheet', sheet },
  });
  const named = nameOnOffer === null ? {} : { nominationSheetName: nameOnOffer };
  valueOf(await makeNominationList({ today, ...named }));
  expect(valueOf(await makeNominationList({ today }))).toMatchObject({
    kind: 'unchanged',
    sheet: nameOnOffer,
  });
  const imported = valueOf(await makeNominationList({ today, shape: 'import' }));
  expect(imported.sheet).not.toBe(nameOnOffer);
  expect(valueOf(await previewNominationList({ today }))).toMatchObject({ sheet: nameOnOffer, isNew: false });
});

test('a Word file: two batches, the workbook stays as it was', async () => {
  const host = await start();
  const file = fileOf(host);
  const [word, batches] = await counted(host, () => writeWordFile({ today, papers: ['nominationList'] }));
  expect(valueOf(word).bytes.length).toBeGreaterThan(1000);
  expect(batches).toBeLessThanOrEqual(2);
  expect(fileOf(host)).toBe(file);
});

test('a Word file that a person stops: no file, the workbook stays as it was', async () => {
  const host = await start();
  const file = fileOf(host);
  const signal = AbortSignal.abort();
  expect(await writeWordFile({ today, papers: ['nominationList'], signal })).toEqual({
    ok: false,
    problem: { reason: 'cancelled' },
  });
  expect(fileOf(host)).toBe(file);
});

test('the award history does not change the check of its own year', async () => {
  await start();
  const before = valueOf(await previewUnitFindings({ today })).units;
  valueOf(await startNextYear({ today, parts: ['history'] }));
  expect(valueOf(await previewUnitFindings({ today })).units).toEqual(before);
});

describe('Excel in the way', () => {
  test('a person types in a cell: the write says so, leaves all as it was, and works afterwards', async () => {
    const host = await start();
    const { key } = valueOf(await previewNominationList({ today }));
    const file = fileOf(host);
    const typing = makeNominationList({
      today,
      /** Asked for right before the guard: the typing begins just there. */
      get accepted() {
        host.setCellEditing({ editing: true });
        return key;
      },
    });
    expect(await typing).toEqual({ ok: false, problem: { reason: 'cellEditing' } });
    host.setCellEditing({ editing: false });
    expect(fileOf(host)).toBe(file);
    expect(valueOf(await makeNominationList({ today, accepted: key })).kind).toBe('written');
  });

  test('a paper of ours that somebody protected is not written', async () => {
    const host = await start();
    const { sheet } = valueOf(await makeNominationList({ today }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    host.editCell({ sheet: 'Cá nhân', row: 7, column: 2, text: 'Người Khác Hẳn' });
    const file = fileOf(host);
    expect(await makeNominationList({ today })).toEqual({
      ok: false,
      problem: { reason: 'sheetProtected', sheet },
    });
    expect(fileOf(host)).toBe(file);
  });
});

test('what people fill into the award history outlives a second run', async () => {
  const host = await start();
  const { history } = valueOf(await startNextYear({ today, parts: ['history'] }));
  const sheet = history?.sheet ?? '';
  const values = await valuesOf(sheet);
  const column = values.flatMap((row) => row.indexOf('Số quyết định')).find((at) => at >= 0) ?? -1;
  const row = values.findIndex((cells) => cells.includes('Đề nghị'));
  host.editCell({ sheet, row, column, text: '77/QĐ-UBND' });
  host.editCell({ sheet: 'Cá nhân', row: 7, column: 2, text: 'Người Khác Hẳn' });
  valueOf(await startNextYear({ today, parts: ['history'] }));
  const after = await valuesOf(sheet);
  expect(after[row]?.[column]).toBe('77/QĐ-UBND');
  expect(after.flat()).toContain('Người Khác Hẳn');
});

test('the year after, the award history is a register: an award counts once its decision is filled in', async () => {
  const host = await start();
  const { history } = valueOf(await startNextYear({ today, parts: ['history'] }));
  const sheet = history?.sheet ?? '';
  await fillSheet('Năm sau', [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
    [1, 'Nguyễn Văn Mẫu', 'Chánh Văn phòng', 'Văn phòng HĐND và UBND', 'Chiến sĩ thi đua cơ sở'],
  ]);
  const awardsOf2025 = async (): Promise<readonly string[]> => {
    const { nominees } = valueOf(await checkNominees({ today, year: 2026 }));
    const one = nominees.find(({ name }) => name.value === 'Nguyễn Văn Mẫu');
    return one?.history.filter(({ year }) => year === 2025).flatMap(({ awards }) => awards) ?? [];
  };
  expect(await awardsOf2025()).toEqual([]);
  const values = await valuesOf(sheet);
  const column = values.flatMap((row) => row.indexOf('Số quyết định')).find((at) => at >= 0) ?? -1;
  for (const [row, cells] of values.entries()) {
    if (!cells.includes('Nguyễn Văn Mẫu') || !cells.includes('Đề nghị')) continue;
    host.editCell({ sheet, row, column, text: '77/QĐ-UBND' });
  }
  expect((await awardsOf2025()).length).toBeGreaterThan(0);
});
