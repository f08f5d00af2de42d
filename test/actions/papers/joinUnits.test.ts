import {
  joinLists,
  makeNominationList,
  previewJoin,
  writeUnitFindings,
  parseIsoDate,
} from '../../../src/actions';
import { checkNominees } from '../../../src/actions/checkNominees';
import { joinedList as joining } from '../../../src/strings/papers/joinedList';
import { cutShort, passwordProtectedFile, xlsFile } from '../../fixtures/badFiles';
import { fillSheet, startHost, valuesOf } from '../../workbook/office';
import { valueOf } from '../taskWorkbook';

const today = parseIsoDate('2025-12-20') ?? fail();

function fail(): never {
  throw new Error('no day');
}

interface UnitFile {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly merges?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
}

/** A file as a unit sends it: made by the host itself. */
async function fileOf({ name, rows, merges = [], formulas = {} }: UnitFile) {
  const host = await startHost();
  await fillSheet('Danh sách', rows);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Danh sách');
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    for (const address of merges) sheet.getRange(address).merge();
    await context.sync();
  });
  return { name, bytes: host.save() };
}

const hamlet: UnitFile = {
  name: 'thon.xlsx',
  rows: [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    ['TT', 'Đơn vị', 'Thông tin cá nhân', '', 'Danh hiệu đề nghị'],
    ['', '', 'Họ và tên', 'Số CCCD', ''],
    ['I', 'Cá nhân', '', '', ''],
    // without zeros before it, as a number cell holds it; no province has 009
    [1, 'Thôn Một', 'Lê Văn Thử', 9000000123, 'Lao động tiên tiến'],
    [2, '', 'Phạm Thị Giả', '000299000456', 'Lao động tiên tiến'],
    ['', 'Cộng: 2', '', '', ''],
  ],
  merges: ['B5:B6'],
};

const school: UnitFile = {
  name: 'truong.xlsx',
  rows: [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024'],
    ['STT', 'Danh hiệu đề nghị', 'Họ tên', 'Chức vụ', 'Đơn vị', 'Mã nội bộ'],
    [1, 'Chiến sĩ thi đua cơ sở', 'Trần Thị Mẫu', 'Giáo viên', 'Trường Mẫu', 'M1'],
  ],
};

const valuesByName = async (): Promise<ReadonlyMap<unknown, readonly unknown[]>> => {
  const values = await valuesOf(joining.sheetName);
  return new Map(
    values.map((row) => [row.find((value) => /^(Lê|Phạm|Trần|Thêm) /.test(String(value))), row]),
  );
};

test('two header rows, groups, merged cells and totals: each person stands once, with the unit and a whole number', async () => {
  const files = [await fileOf(hamlet), await fileOf(school)];
  await startHost();
  const joined = valueOf(await joinLists({ today, files }));
  expect(joined.rows).toBe(3);
  const rows = await valuesByName();
  expect(rows.get('Phạm Thị Giả')).toEqual(
    expect.arrayContaining(['Thôn Một', '000299000456', 'thon.xlsx › Danh sách', 6]),
  );
  expect(rows.get('Lê Văn Thử')).toContain('009000000123');
  expect(rows.get('Trần Thị Mẫu')).toEqual(expect.arrayContaining(['Trường Mẫu', 'M1', 3]));
});

test('a list of another year, a file twice, and files of one name are told apart', async () => {
  const [one, two] = [await fileOf(hamlet), await fileOf(school)];
  await startHost();
  const files = [one, { ...one, name: 'ban-sao.xlsx' }, { ...two, name: one.name }];
  const seen = valueOf(await previewJoin({ today, files }));
  expect(
    seen.sources.map(({ source, rows, year, otherYear, sameAs }) => [source, rows, year, otherYear, sameAs]),
  ).toEqual([
    ['thon.xlsx', 2, 2025, false, null],
    ['ban-sao.xlsx', 0, null, false, 'thon.xlsx'],
    ['thon.xlsx (2)', 1, 2024, true, null],
  ]);
  expect(seen).toMatchObject({ rows: 3, rowsThatStay: 0, rowsReplaced: 0, isNew: true, nameOnOffer: null });
  expect(seen.sources[2]?.unknownColumns).toEqual([{ header: 'Mã nội bộ', samples: ['M1'] }]);
});

test('what cannot be read is named; the others are joined', async () => {
  const good = await fileOf(hamlet);
  await startHost();
  const files = [
    { name: 'mat-khau.xlsx', bytes: passwordProtectedFile },
    { name: 'hong.xlsx', bytes: cutShort(good.bytes) },
    { name: 'cu.xls', bytes: xlsFile },
    good,
  ];
  const { sources, rows } = valueOf(await joinLists({ today, files }));
  expect(sources.map(({ trouble }) => trouble)).toEqual(['encrypted', 'broken', 'xls', null]);
  expect(rows).toBe(2);
});

test('a source that comes again takes the place of its rows; what people typed stays', async () => {
  const [one, two] = [await fileOf(hamlet), await fileOf(school)];
  const again = await fileOf({
    ...hamlet,
    rows: hamlet.rows.filter(([, , name]) => name !== 'Lê Văn Thử'),
    merges: [],
  });
  const host = await startHost();
  valueOf(await joinLists({ today, files: [one, two] }));
  const values = await valuesOf(joining.sheetName);
  const name = values.flatMap((row) => row.indexOf('Lê Văn Thử')).find((at) => at >= 0) ?? -1;
  host.editCell({ sheet: joining.sheetName, row: values.length, column: name, text: 'Thêm Văn Tay' });
  const files = [again];
  expect(valueOf(await previewJoin({ today, files }))).toMatchObject({
    rows: 3,
    rowsThatStay: 2,
    rowsReplaced: 2,
  });
  valueOf(await joinLists({ today, files }));
  const rows = await valuesByName();
  expect([...rows.keys()].filter((key) => key !== undefined).sort()).toEqual([
    'Phạm Thị Giả',
    'Thêm Văn Tay',
    'Trần Thị Mẫu',
  ]);
});

test('a formula in a source leaves its value', async () => {
  const host = await startHost();
  await fillSheet('Trường', school.rows);
  host.editCell({ sheet: 'Trường', row: 2, column: 5, text: '=1+1' });
  valueOf(await joinLists({ today, files: [], sheets: ['Trường'] }));
  const formulas = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(joining.sheetName).getUsedRange(true);
    used.load({ formulas: true });
    await context.sync();
    return used.formulas.flat().map(String);
  });
  expect(formulas.filter((formula) => formula.startsWith('='))).toEqual([]);
});

test('units get back the row of their own file, and a link to the joined one', async () => {
  // the same one twice for the same award
  const twice = hamlet.rows.map((row, at) => (at === 5 ? (hamlet.rows[4] ?? []).with(1, '') : row));
  const files = [await fileOf({ ...hamlet, rows: twice })];
  const host = await startHost();
  valueOf(await joinLists({ today, files }));
  const { units, sheet } = valueOf(await writeUnitFindings({ today }));
  const [unit] = units;
  expect(unit?.unit).toBe('Thôn Một');
  expect(unit?.text).toMatch(/Dòng [56], trang “Danh sách”, tệp “thon\.xlsx”/);
  expect(unit?.text).not.toMatch(/\t|\d{9}/);
  const links = await linksOf(sheet);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(new RegExp(`^'${joining.sheetName}'![A-Z]+\\d+$`));
  await startHost({ file: host.save() });
  expect(await linksOf(sheet)).toEqual(links);
});

async function linksOf(sheet: string): Promise<readonly string[]> {
  const rows = await valuesOf(sheet);
  return Excel.run(async (context) => {
    const cells = rows.map((_, row) =>
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 1, 1, 1),
    );
    for (const cell of cells) cell.load({ hyperlink: true });
    await context.sync();
    return cells.flatMap(({ hyperlink }) => {
      const link = hyperlink as Excel.RangeHyperlink | null;
      return link?.documentReference ?? [];
    });
  });
}

test('five thousand rows are joined with pauses in which a person may stop', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [
    at + 1,
    'Thôn Một',
    `Nguyễn Văn Số ${at + 1}`,
    'Lao động tiên tiến',
  ]);
  const header = ['TT', 'Đơn vị', 'Họ và tên', 'Danh hiệu đề nghị'];
  const files = [
    await fileOf({ name: 'lon.xlsx', rows: [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], header, ...rows] }),
  ];
  const host = await startHost();
  const before = Buffer.from(host.save()).toString('base64');
  const stopper = new AbortController();
  const stopping = joinLists({ today, files, signal: stopper.signal });
  setTimeout(() => stopper.abort(), 400);
  expect(await stopping).toEqual({ ok: false, problem: { reason: 'cancelled' } });
  expect(Buffer.from(host.save()).toString('base64')).toBe(before);
  host.resetRoundTrips();
  const told: number[] = [];
  const joined = valueOf(await joinLists({ today, files, onProgress: (done) => told.push(done) }));
  expect(joined.rows).toBe(5000);
  expect(host.roundTrips().syncs).toBeLessThanOrEqual(8);
  expect(told.length).toBeGreaterThan(3);
  expect([...told].sort((one, next) => one - next)).toEqual(told);
  expect(valueOf(await checkNominees({ today })).nominees).toHaveLength(5000);
  expect(valueOf(await makeNominationList({ today })).counts.individual).toBe(5000);
}, 120_000);
