import { joinLists, previewJoin, parseIsoDate, undo, type JoinRequest } from '../../../src/actions';
import { checkNominees } from '../../../src/actions/checkNominees';
import { viewNominees } from '../../../src/actions/viewNominees';
import { nothingAnswered, type JoinAnswers } from '../../../src/core/papers/joinedList/listSource';
import { joinedList as joining } from '../../../src/strings/papers/joinedList';
import { cellsOf, sets, type UnitFile } from '../../core/papers/joinedList/unitFiles';
import { fillSheet, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { valueOf } from '../taskWorkbook';

/*
 * What a person says before lists are joined: units that the lists do not name, columns that nobody knows. The key of
 * the look covers it, the joined sheet's columns are known afterwards, and one undo takes it all back.
 */
const today = parseIsoDate('2026-11-20') ?? fail();

function fail(): never {
  throw new Error('no day');
}

async function bytesOf(file: UnitFile): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const host = await startHost();
  await fillSheet(
    'Danh sách',
    cellsOf(file).map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
  );
  return { name: file.name, bytes: host.save() };
}

const units = sets['award under three names, post under two'] ?? [];

async function filesOfUnits() {
  const files = [];
  for (const unit of units) files.push(await bytesOf(unit));
  return files;
}

const answers: JoinAnswers = {
  units: [
    { source: 'Hoi PN.xlsx', unit: 'Hội LHPN xã' },
    { source: 'thon 4.xlsx', unit: '' },
  ],
  columns: [{ header: 'Mã số', field: 'note' }],
  proposals: 'taken',
};

const column = (values: readonly (readonly unknown[])[], heading: string): readonly unknown[] => {
  const at = values.findIndex((row) => row.includes(heading));
  const place = values[at]?.indexOf(heading) ?? -1;
  return values.slice(at + 1).map((row) => row[place]);
};

test('units and meanings that a person gave stand on the sheet; nobody asks for its columns again; one undo', async () => {
  const files = await filesOfUnits();
  await startHost();
  const before = await sheetNames();
  const asked = { today, files, answers };
  const seen = valueOf(await previewJoin(asked));
  expect(seen.sources.map(({ unit }) => unit?.unit)).toEqual(['Trường THCS Minh Hòa', 'Hội LHPN xã', '']);
  expect(seen.together.map(({ heading }) => heading)).toContain('Danh hiệu/Hình thức khen thưởng');
  expect(seen.twice.map(({ name, by }) => [name, by])).toEqual([['Lê Thị Nháp', 'name']]);
  const joined = valueOf(await joinLists({ ...asked, accepted: seen.key }));
  expect([joined.rows, joined.twice.length]).toEqual([6, 1]);
  const values = await valuesOf(joining.sheetName);
  expect(values.flat()).toContain(joining.heading({ year: 2026, isSchoolYear: false }));
  expect(column(values, 'Đơn vị')).toEqual([
    'Trường THCS Minh Hòa',
    'Trường THCS Minh Hòa',
    'Hội LHPN xã',
    'Hội LHPN xã',
    'Thôn Bốn',
    '',
  ]);
  expect(column(values, 'STT')).toEqual([1, 2, 3, 4, 5, 6]);
  const view = valueOf(await viewNominees({ today }));
  expect(view.lists.map(({ table, isConfirmed }) => [table.sheet, isConfirmed])).toEqual([
    [joining.sheetName, true],
  ]);
  const { nominees, year } = valueOf(await checkNominees({ today }));
  expect(year.year).toBe(2026);
  expect(nominees.map(({ unit, note }) => [unit.value, note.value]).slice(0, 3)).toEqual([
    ['Trường THCS Minh Hòa', 'M1'],
    ['Trường THCS Minh Hòa', 'M2'],
    ['Hội LHPN xã', ''],
  ]);
  valueOf(await undo(joined.undoId ?? '', 'ask'));
  expect(await sheetNames()).toEqual(before);
});

test('another answer than the one that was looked at is not written', async () => {
  const files = await filesOfUnits();
  await startHost();
  const looked: JoinRequest = { today, files, answers };
  const { key } = valueOf(await previewJoin(looked));
  const other = { ...answers, units: [{ source: 'Hoi PN.xlsx', unit: 'Hội Nông dân' }] };
  const refused = await joinLists({ ...looked, answers: other, accepted: key });
  expect(refused.ok).toBe(false);
  expect(await sheetNames()).not.toContain(joining.sheetName);
  expect((await joinLists({ ...looked, accepted: key })).ok).toBe(true);
});

test('nobody was asked: proposals are told and not taken', async () => {
  const files = await filesOfUnits();
  await startHost();
  const { sources } = valueOf(await joinLists({ today, files }));
  expect(sources.map(({ unit }) => [unit?.proposal?.unit, unit?.unit])).toEqual([
    ['Trường THCS Minh Hòa', ''],
    ['Hội Liên hiệp Phụ nữ', ''],
    ['Thon 4', ''],
  ]);
  const values = await valuesOf(joining.sheetName);
  expect(column(values, 'Đơn vị').filter((unit) => unit !== '')).toEqual(['Thôn Bốn']);
});

test('a list of last year joined before: its rows say their year under this year’s title', async () => {
  const [one, two] = [units[0], units[2]];
  if (one === undefined || two === undefined) throw new Error('no files');
  const old = { ...one, rows: one.rows.map((row) => row.replace('2026', '2025')) };
  const files = [await bytesOf(old), await bytesOf(two)];
  await startHost();
  valueOf(await joinLists({ today, files: files.slice(0, 1), answers: nothingAnswered }));
  const first = await valuesOf(joining.sheetName);
  expect(first.flat()).toContain(joining.heading({ year: 2025, isSchoolYear: false }));
  valueOf(await joinLists({ today, files: files.slice(1), answers: nothingAnswered }));
  const values = await valuesOf(joining.sheetName);
  expect(values.flat()).toContain(joining.heading({ year: 2026, isSchoolYear: false }));
  expect(column(values, joining.headings.year)).toEqual(['2025', '2025', '', '']);
});
