import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { statusTable, withOfficeTables } from '../fixtures/officeTables';
import { nomineeSample } from '../fixtures/nomineeSample';
import { sampleOffice } from '../fixtures/sampleOffices';
import { printedSheet } from './printedSheet';
import { answerOf, runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'summaries-'));

/** Rows of a written sheet below a table's title, up to its line of totals; cells cut off where they are blank. */
async function tableOf(file: string, sheet: string, title: RegExp): Promise<readonly (readonly string[])[]> {
  const lines = (await printedSheet(new Uint8Array(readFileSync(file)), sheet)).map((line) =>
    line.split(' | '),
  );
  const start = lines.findIndex(([first = '']) => title.test(first));
  const end = lines.findIndex(([first], index) => index > start && first === 'Tổng cộng');
  if (start < 0 || end < 0) throw new Error(`no table ${String(title)}`);
  return lines.slice(start + 2, end + 1);
}

/** The figures of the row that begins with these words. */
function figures(rows: readonly (readonly string[])[], words: string): readonly number[] {
  const row = rows.find(([first]) => first === words) ?? [];
  return row
    .slice(1)
    .filter((text) => text !== '')
    .map(Number);
}

describe('standard tables of tasks', () => {
  const office = sampleOffice('ward-2026');
  const out = join(folder, 'tasks.xlsx');
  const run = runCli(
    'run',
    office.workbook,
    '--plan',
    office.plans[0] ?? '',
    '--out',
    out,
    '--today',
    office.today,
  );
  const sheet = 'Tổng hợp nhiệm vụ';

  it('are named, and take no batch more', () => {
    const { summaries, roundTrips } = answerOf(run);
    expect(summaries).toEqual([{ sheet }]);
    expect(roundTrips.syncs).toBeLessThanOrEqual(5);
  });

  // counted by hand on the sample: 11 "Đã xong", 8 "Đang làm", 15 "Chưa làm"
  it.each([/theo mục/, /theo đơn vị chủ trì/, /theo quý/])(
    '%s: all tasks once in the total',
    async (title) => {
      const rows = await tableOf(out, sheet, title);
      expect(figures(rows, 'Tổng cộng')).toEqual([34, 11, 8, 1, 14, 0, 0]);
    },
  );
});

describe('standard tables of nominations', () => {
  const sample = nomineeSample('nominees-ward-2025');
  const out = join(folder, 'nominees.xlsx');
  const run = runCli('run', sample.clean, '--out', out, '--today', sample.today);
  const sheet = 'Tổng hợp khen thưởng';

  it('are named, and take no batch more', () => {
    const { summaries, roundTrips } = answerOf(run);
    expect(summaries).toEqual([{ sheet }]);
    expect(roundTrips.syncs).toBeLessThanOrEqual(5);
  });

  // counted by hand on the sample: 3 + 15 + 5 + 3 rows; 4 collectives, 2 households, 20 individuals
  it.each([/^Theo danh hiệu, hình thức và đối tượng/, /^Theo đơn vị/, /^Theo loại hình/])(
    '%s: total = collectives + households + individuals',
    async (title) => {
      expect(figures(await tableOf(out, sheet, title), 'Tổng cộng')).toEqual([26, 4, 2, 20, 0]);
    },
  );

  it('counts the awards as they stand on the lists', async () => {
    const rows = await tableOf(out, sheet, /^Theo danh hiệu, hình thức và đối tượng/);
    expect(figures(rows, 'Lao động tiên tiến')).toEqual([12, 0, 0, 12, 0]);
    expect(figures(rows, 'Chiến sĩ thi đua cơ sở')).toEqual([2, 0, 0, 2, 0]);
  });

  it('a second run changes nothing', () => {
    const again = join(folder, 'again.xlsx');
    runCli('run', out, '--out', again, '--today', sample.today);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });
});

test('--fill-own fills the office’s own table and names what it left', async () => {
  const office = sampleOffice('ward-2026');
  const workbook = join(folder, 'own.xlsx');
  writeFileSync(
    workbook,
    await withOfficeTables(new Uint8Array(readFileSync(office.workbook)), { 'Biểu 01': statusTable }),
  );
  const words = ['run', workbook, '--plan', office.plans[0] ?? '', '--today', office.today];
  const left = answerOf(runCli(...words, '--out', join(folder, 'left.xlsx')));
  expect(left.ownTables).toBeNull();
  const filled = answerOf(runCli(...words, '--out', join(folder, 'filled.xlsx'), '--fill-own'));
  expect(filled.ownTables?.map(({ sheet, notUnderstood }) => [sheet, notUnderstood.length])).toEqual([
    ['Biểu 01', 2],
  ]);
  const cells = new Map(filled.ownTables?.[0]?.changed.map(({ address, to }) => [address, to]));
  expect(['B8', 'C8', 'D8', 'E8'].map((address) => cells.get(address))).toEqual([34, 11, 8, 15]);
});

describe('--formulas', () => {
  const sample = nomineeSample('nominees-commune-2023');
  const out = join(folder, 'formulas.xlsx');
  const run = runCli('run', sample.seeded, '--out', out, '--today', sample.today, '--formulas');

  /** Formulas of the summary sheet. */
  async function formulas(file: string): Promise<readonly string[]> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(file).buffer as ArrayBuffer);
    const found: string[] = [];
    book.getWorksheet('Tổng hợp khen thưởng')?.eachRow((row) => {
      row.eachCell(({ formula }) => {
        if (formula !== undefined && formula !== '') found.push(formula);
      });
    });
    return found;
  }

  it('writes formulas in the same batches, and none of them holds words of people', async () => {
    expect(answerOf(run).roundTrips.syncs).toBeLessThanOrEqual(5);
    const found = await formulas(out);
    expect(found.length).toBeGreaterThan(50);
    const ours = /"(\?\*|>0|<>|Khớp|Lệch |>=|<)?"/g;
    const bare = found.map((formula) => formula.replace(/'(?:[^']|'')*'!/g, '').replace(ours, ''));
    expect(bare.filter((formula) => formula.includes('"'))).toEqual([]);
  });

  it('a sum that does not tie out is one finding, not two', () => {
    const ofTieOut = answerOf(run).findings.filter(({ rule }) => rule === 'TK-01');
    expect(ofTieOut.map(({ severity, sheet }) => [severity, sheet])).toEqual([
      ['warning', 'DS khen thưởng 2023'],
    ]);
  });

  it('is remembered: without the switch the next run changes nothing', async () => {
    const again = join(folder, 'formulas-again.xlsx');
    runCli('run', out, '--out', again, '--today', sample.today);
    expect(await formulas(again)).toEqual(await formulas(out));
  });
});
