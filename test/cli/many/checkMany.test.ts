import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { communes as words } from '../../../src/strings/papers/communes';
import { passwordProtectedFile, xlsFile } from '../../fixtures/badFiles';
import { sheetsOfFile, valuesOfFile } from './tableOfFile';
import { answerOf, runCli, type CliRun } from '../runCli';

const samples = join(__dirname, '..', '..', 'fixtures', 'samples');
const day = ['--today', '2026-05-20'];
/** One worker is enough where nothing rests on there being more, and starts sooner. */
const alone = ['--jobs', '1', ...day];

/** A folder with these workbooks: a path of a sample, or bytes. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-many-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string') copyFileSync(join(samples, content), path);
    else writeFileSync(path, content);
  }
  return folder;
}

type Line = Readonly<Record<string, unknown>> & { readonly file: string };

/** The lines of a run by their file; throws where a line is not JSON alone. */
function linesOf(run: CliRun): ReadonlyMap<string, Line> {
  const lines = run.stdout.split('\n').filter((text) => text !== '');
  return new Map(lines.map((text) => JSON.parse(text) as Line).map((line) => [line.file, line]));
}

const ward = 'ward-2026/workbook.xlsx';
const seeded = 'nominees-ward-2025/seeded.xlsx';
const clean = 'nominees-ward-2025/clean.xlsx';

/** A folder of communes as one is: two good ones, three that cannot be read, a lock file, and what is no workbook. */
function communes(): string {
  return folderWith({
    'xã 10/nhiệm vụ.xlsx': ward,
    'xã 2/danh sách.xlsx': seeded,
    'hỏng.xlsx': new Uint8Array([1, 2, 3]),
    'khóa.xlsx': passwordProtectedFile,
    'cũ.xls': xlsFile,
    '~$danh sách.xlsx': new Uint8Array([0]),
    'ghi chú.txt': new Uint8Array([65]),
  });
}

describe('a folder of communes', () => {
  const folder = communes();
  const table = join(folder, 'bảng.xlsx');
  const before = readFileSync(join(folder, 'xã 2/danh sách.xlsx'));
  const run = runCli('check', folder, '--jobs', '2', '--table', table, ...day);
  const lines = linesOf(run);

  test('each workbook has one line, what cannot be read is named with why, and the run ends with 2', () => {
    expect(run.code).toBe(2);
    expect([...lines.keys()].sort()).toEqual(
      ['cũ.xls', 'hỏng.xlsx', 'khóa.xlsx', 'xã 10/nhiệm vụ.xlsx', 'xã 2/danh sách.xlsx'].sort(),
    );
    for (const file of ['cũ.xls', 'hỏng.xlsx', 'khóa.xlsx']) {
      expect(lines.get(file)).toEqual({ file, error: expect.stringContaining(file) });
      expect(run.stderr).toContain(`${file}: `);
    }
    expect(run.stderr).toContain('5/5');
  });

  test('a line says what a check of the workbook alone says', () => {
    const file = 'xã 2/danh sách.xlsx';
    const one = answerOf(runCli('check', join(samples, seeded), ...day));
    expect(lines.get(file)).toEqual({ file, ...one, roundTrips: undefined });
  });

  test('the table has them in the order of their names, with the sum, and a sheet by rule', async () => {
    const { communes: rows, rules } = await valuesOfFile(table);
    const files = rows.filter(([first]) => typeof first === 'number').map((row) => row[2]);
    expect(files).toEqual(['cũ.xls', 'hỏng.xlsx', 'khóa.xlsx', 'xã 2/danh sách.xlsx', 'xã 10/nhiệm vụ.xlsx']);
    const errors = [...lines.values()].flatMap(({ findings }) => (Array.isArray(findings) ? findings : []));
    const count = errors.filter(({ severity }) => severity === 'error').length;
    expect(count).toBeGreaterThan(0);
    expect(rows.at(-1)?.[5]).toBe(count);
    const ofRules = rules.filter(([first]) => typeof first === 'number');
    expect(ofRules.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(errors.length);
  });

  test('both sheets can be filtered and printed, their heads stand while one scrolls, and no cell is a formula', async () => {
    const sheets = await sheetsOfFile(table);
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(words.sheetNames));
    for (const sheet of sheets) {
      const head = sheet.getColumn(1).values.indexOf(words.columns.ordinal);
      expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: head }]);
      expect(sheet.autoFilter).toMatch(new RegExp(`^A${head}:`));
      expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: `${head}:${head}` });
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
    }
  });

  test('the workbooks are as they were, and nothing lies beside them but the table', () => {
    expect(readFileSync(join(folder, 'xã 2/danh sách.xlsx')).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(
      [
        'bảng.xlsx',
        'cũ.xls',
        'ghi chú.txt',
        'hỏng.xlsx',
        'khóa.xlsx',
        'xã 10',
        'xã 2',
        '~$danh sách.xlsx',
      ].sort(),
    );
  });

  test("tomorrow yesterday's table is no commune, wherever it lies, and gives way to the new one", async () => {
    const copied = join(folder, 'xã 2', 'bảng hôm qua.xlsx');
    copyFileSync(table, copied);
    const again = runCli('check', folder, '--table', table, ...alone);
    expect([...linesOf(again).keys()].sort()).toEqual([...lines.keys()].sort());
    expect(again.stderr).toContain('bảng.xlsx');
    expect(again.stderr).toContain('bảng hôm qua.xlsx');
    expect((await valuesOfFile(table)).communes).toEqual((await valuesOfFile(copied)).communes);
  });
});

test('without faults the run ends with 0, with an error in one workbook with 1', () => {
  const folder = folderWith({ 'a.xlsx': clean });
  const run = runCli('check', folder, ...alone);
  expect({ code: run.code, files: [...linesOf(run).keys()] }).toEqual({ code: 0, files: ['a.xlsx'] });
  copyFileSync(join(samples, seeded), join(folder, 'b.xlsx'));
  const both = runCli('check', join(folder, 'b.xlsx'), folder, join(folder, 'b.xlsx'), ...alone);
  expect({ code: both.code, lines: both.stdout.split('\n').length - 1 }).toEqual({ code: 1, lines: 2 });
});

describe('what cannot be run is told in one line, and nothing is checked', () => {
  test.each([
    ['an empty folder', () => [folderWith({})]],
    ['a plan that is not there', () => [folderWith({ 'a.xlsx': clean }), '--plan', 'nowhere.docx']],
  ])('%s', (_says, words) => {
    const run = runCli('check', ...words(), ...day);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  test("a table over a commune's workbook", () => {
    const folder = folderWith({ 'a.xlsx': clean });
    const before = readFileSync(join(folder, 'a.xlsx'));
    const run = runCli('check', folder, '--table', join(folder, 'a.xlsx'), ...alone);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
    expect(readFileSync(join(folder, 'a.xlsx')).equals(before)).toBe(true);
  });

  test('a table where a folder is', () => {
    const folder = folderWith({ 'a.xlsx': clean, 'đây.xlsx/b.xlsx': clean });
    expect(runCli('check', folder, '--table', join(folder, 'đây.xlsx'), ...day)).toMatchObject({
      code: 2,
      stdout: '',
    });
  });
});

test('a file that is not there is named, and the others are checked', () => {
  const folder = folderWith({ 'a.xlsx': clean });
  const missing = join(folder, 'b.xlsx');
  const table = join(folder, 'new', 'table.xlsx');
  const run = runCli('check', join(folder, 'a.xlsx'), missing, '--table', table, ...alone);
  expect(run.code).toBe(2);
  expect(linesOf(run).get(missing)).toEqual({ file: missing, error: expect.stringContaining(missing) });
  expect(linesOf(run).size).toBe(2);
  expect(existsSync(table)).toBe(true);
});
