import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import type { RunAnswer } from '../../src/cli/answers';
import { nomineeSample, nomineeSampleIds } from '../fixtures/nomineeSample';
import { sampleOffice } from '../fixtures/sampleOffices';
import { printedSheet } from './printedSheet';
import { answerOf, runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'nominee-samples-'));

/** The run as a clerk could read it: what was found, then the check slip row by row. */
function readable(answer: RunAnswer, slip: readonly string[]): string {
  const tables = answer.tables.map(
    ({ kind, sheet, headerRow, records }) => `${kind}\t${sheet}\t${headerRow}\t${records}`,
  );
  const findings = answer.findings.map(
    ({ rule, severity, sheet, address, row, message }) =>
      `${sheet ?? '-'}!${address ?? row ?? '-'}\t${severity}\t${rule}\t${message}`,
  );
  const facts = answer.facts.map(({ rule, sheet, message }) => `${sheet ?? '-'}\tfact\t${rule}\t${message}`);
  return [...tables, JSON.stringify(answer.nomination), '', ...findings, ...facts, '', ...slip, ''].join(
    '\n',
  );
}

/** Compares with the file beside the sample; UPDATE_GOLDENS=1 writes it anew for a person to read over. */
function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

/** Every cell of the sheets that stood in `before`, as an independent reader sees them. */
async function cellsOf(
  file: string,
  sheets: readonly string[] | null,
): Promise<Readonly<Record<string, unknown>>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const wanted = workbook.worksheets.filter(({ name }) => sheets === null || sheets.includes(name));
  return Object.fromEntries(
    wanted.map((sheet) => {
      const cells: Record<string, unknown> = {};
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          cells[cell.address] = [cell.value, cell.numFmt, cell.style.font];
        }),
      );
      return [sheet.name, cells];
    }),
  );
}

describe.each(nomineeSampleIds)('run on the lists %s', (id) => {
  const sample = nomineeSample(id);
  const outOf = (name: string): string => join(folder, `${id}-${name}.xlsx`);

  describe.each(['clean', 'seeded'] as const)('%s', (version) => {
    const file = sample[version];
    const out = outOf(version);
    const run = runCli('run', file, '--out', out, '--today', sample.today);
    const answer = answerOf(run);

    it('ends with 0, without a task sheet, in at most five awaited batches', () => {
      expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
      expect(answer.appendix).toBeNull();
      expect(answer.roundTrips.syncs).toBeLessThanOrEqual(5);
    });

    it('finds and writes what the golden says', async () => {
      const slip = await printedSheet(new Uint8Array(readFileSync(out)), answer.checkSlip?.sheet ?? '');
      expectGolden(join(dirname(file), `expected-${version}.txt`), readable(answer, slip));
    });

    it('changes nothing on the office’s own sheets, nor anything on a second run', async () => {
      const before = await cellsOf(file, null);
      expect(await cellsOf(out, Object.keys(before))).toEqual(before);
      const again = outOf(`${version}-again`);
      expect(answerOf(runCli('run', out, '--out', again, '--today', sample.today)).findings).toEqual(
        answer.findings,
      );
      expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
    });
  });

  it('the clean lists have not one error or warning, and check ends with 0', () => {
    const checked = runCli('check', sample.clean, '--today', sample.today);
    expect(checked.code).toBe(0);
    expect(answerOf(checked).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('check of the seeded lists ends with 1 and writes no slip', () => {
    const checked = runCli('check', sample.seeded, '--today', sample.today);
    expect(checked.code).toBe(1);
    expect(answerOf(checked).checkSlip).toBeNull();
  });
});

describe('a workbook with tasks and lists', () => {
  const office = sampleOffice('ward-2026');
  const lists = nomineeSample('nominees-ward-2025');

  /** The task workbook with the sheets of the lists behind its own. */
  async function both(): Promise<string> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(office.workbook);
    const other = new ExcelJS.Workbook();
    await other.xlsx.readFile(lists.clean);
    for (const sheet of other.worksheets) {
      const copy = workbook.addWorksheet(sheet.name);
      sheet.eachRow((row, number) =>
        row.eachCell((cell, column) => {
          if (!cell.isMerged || cell.master === cell) copy.getCell(number, column).value = cell.value;
        }),
      );
    }
    const path = join(folder, 'both.xlsx');
    await workbook.xlsx.writeFile(path);
    return path;
  }

  it('is run in five awaited batches: both tables, appendix and check slip', async () => {
    const out = join(folder, 'both-out.xlsx');
    const plan = office.plans[0] ?? '';
    const run = runCli('run', await both(), '--plan', plan, '--out', out, '--today', lists.today);
    const answer = answerOf(run);
    expect(run.code).toBe(0);
    expect(answer.roundTrips.syncs).toBeLessThanOrEqual(5);
    expect(answer.tables.map(({ kind }) => kind)).toEqual([
      'tasks',
      'nominees',
      'nominees',
      'nominees',
      'nominees',
    ]);
    expect(answer.tables[0]?.sheet).toBe(office.taskSheet);
    expect(answer.appendix?.rows).toBe(office.records);
    expect(answer.checkSlip).not.toBeNull();
  });
});
