import { atOnce } from '../../../src/core/work/work';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { proposeFixes } from '../../../src/core/nominees/fixes/proposeFixes';
import { readNominees } from '../../../src/core/nominees/readNominees';
import { cellAddress } from '../../../src/core/sheets/cellRef';
import { nomineeSamples } from '../../samples/making/nominees/nomineeSamples';
import { gridsOfFile } from '../../fixtures/gridsOfFile';
import { nomineeSample, nomineeSampleIds } from '../../fixtures/nomineeSample';
import { book, today } from './listOf';

const folder = join(__dirname, '..', '..', 'fixtures', 'samples');

function read(path: string) {
  const found = atOnce(findNomineeTables(gridsOfFile(path), { confirmed: [], book }));
  return {
    found,
    ...atOnce(
      readNominees(found.tables, {
        year: null,
        book,
        historyTables: found.historyTables,
        knownUnits: [],
        differentPersons: new Set(),
      }),
    ),
  };
}

/** Names and contents, so that another version of the packer does not fail the test. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]),
  );
}

test.each(nomineeSamples.map((sample) => [sample.id, sample] as const))(
  '%s is what its script makes',
  async (id, sample) => {
    const made = await sample.make();
    const committed = (name: string) => new Uint8Array(readFileSync(join(folder, id, name)));
    expect(partsOf(committed('clean.xlsx'))).toEqual(partsOf(made.clean));
    expect(partsOf(committed('seeded.xlsx'))).toEqual(partsOf(made.seeded));
    expect(new TextDecoder().decode(committed('faults.txt'))).toBe(made.faults);
  },
);

describe.each(nomineeSampleIds)('%s', (id) => {
  const sample = nomineeSample(id);

  test('the clean lists need no fix; the seeded ones exactly those named', () => {
    const clean = read(sample.clean);
    expect(atOnce(proposeFixes(clean.found.tables, { book, today }))).toEqual({ fixes: [], questions: [] });
    const { fixes, questions } = atOnce(proposeFixes(read(sample.seeded).found.tables, { book, today }));
    const said = fixes.map(({ kind, fix }) => ({
      place: `${fix.cell.sheet}!${cellAddress(fix.cell)}`,
      kind,
      to: String(fix.to),
    }));
    const byPlace = (a: { place: string }, b: { place: string }) => (a.place < b.place ? -1 : 1);
    expect([...said].sort(byPlace)).toEqual([...sample.fixes].sort(byPlace));
    expect(questions).toEqual([]);
  });

  test('every nominee of the clean lists has kind, name and award', () => {
    const { nominees } = read(sample.clean);
    expect(
      nominees.filter((n) => n.kind.value === null || n.name.value === '' || n.award.value === null),
    ).toEqual([]);
    expect(nominees.every(({ year }) => year.value === sample.year)).toBe(true);
  });
});

test('the ward: lists and the register of earlier years are told apart, contacts are no list', () => {
  const { found, nominees } = read(nomineeSample('nominees-ward-2025').clean);
  expect(found.tables.map(({ sheet }) => sheet)).toEqual([
    'Tập thể',
    'Cá nhân',
    'Đột xuất, chuyên đề',
    'Hồ sơ TNXP',
  ]);
  expect(found.historyTables.map(({ sheet }) => sheet)).toEqual(['Lịch sử khen thưởng']);
  expect(nominees).toHaveLength(26);
  const kinds = new Map<string | null, number>();
  for (const { kind } of nominees) kinds.set(kind.value, (kinds.get(kind.value) ?? 0) + 1);
  expect(Object.fromEntries(kinds)).toEqual({ collective: 4, individual: 20, household: 2 });
  const fighter = nominees.find(({ award }) => award.value === 'CSTDTINH');
  expect(fighter?.history.map(({ year, awards }) => [year, ...awards])).toEqual([
    [2022, 'CSTDCS'],
    [2023, 'CSTDCS'],
    [2024, 'CSTDCS'],
  ]);
});

test('the commune: one list of groups, years as columns under one header', () => {
  const { found, nominees } = read(nomineeSample('nominees-commune-2023').clean);
  expect(found.tables.map(({ sheet }) => sheet)).toEqual(['DS khen thưởng 2023']);
  expect(nominees).toHaveLength(13);
  expect(nominees.map(({ award }) => award.value)).toEqual([
    'TTLDTT',
    'CSTDCS',
    ...Array.from({ length: 8 }, () => 'LDTT'),
    'GK-XA',
    'GK-XA',
    'GK-XA',
  ]);
  expect(nominees[2]?.history.map(({ year, awards }) => [year, ...awards])).toEqual([
    [2021, 'LDTT'],
    [2022, 'LDTT'],
  ]);
});
