import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../../src/strings/commandLine';
import { nominationList } from '../../src/strings/papers/nominationList';
import { readDocx } from '../../src/xlsx/docx/readDocx';
import { nomineeSample } from '../fixtures/nomineeSample';
import { sampleOffice } from '../fixtures/sampleOffices';
import { printedSheet } from './printedSheet';
import { answerOf, runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'papers-'));

/** Rows of the tables in a Word file. */
function wordRows(path: string): readonly (readonly string[])[] {
  const reading = readDocx(new Uint8Array(readFileSync(path)));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.tables.flatMap(({ rows }) => rows);
}

test('--docx: the appendix of the sheet, row by row, as a Word file', async () => {
  const { workbook, plans, today } = sampleOffice('ward-2026');
  const [out, docx] = [join(folder, 'a.xlsx'), join(folder, 'a.docx')];
  const run = runCli(
    'run',
    workbook,
    '--plan',
    plans[0] ?? '',
    '--out',
    out,
    '--docx',
    docx,
    '--today',
    today,
  );
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  const { appendix } = answerOf(run);
  const printed = await printedSheet(new Uint8Array(readFileSync(out)), appendix?.sheet ?? '');
  const numbered = wordRows(docx).filter(([first]) => /^\d+$/.test(first ?? ''));
  expect(numbered).toHaveLength(appendix?.rows ?? -1);
  for (const [, content = ''] of numbered) {
    expect(printed.join('\n').replace(/\s+/g, ' ')).toContain(content.replace(/\s+/g, ' '));
  }
});

test('--nomination-list: a sheet of ours with every nomination, and the Word file of it', () => {
  const { clean, today } = nomineeSample('nominees-ward-2025');
  const [out, docx] = [join(folder, 'n.xlsx'), join(folder, 'n.docx')];
  const run = runCli('run', clean, '--out', out, '--docx', docx, '--nomination-list', '--today', today);
  expect(run.code).toBe(0);
  const answer = answerOf(run);
  expect(answer.nominationList).toEqual({ sheet: nominationList.sheetNames.list });
  const numbered = wordRows(docx).filter(([first]) => /^\d+$/.test(first ?? ''));
  expect(numbered).toHaveLength(answer.nomination?.nominees ?? -1);
  const again = runCli('run', out, '--out', join(folder, 'n2.xlsx'), '--nomination-list', '--today', today);
  expect(answerOf(again).nomination?.nominees).toBe(answer.nomination?.nominees);
});

test('one reading and one write for everything: the list and the Word file cost no batch more', () => {
  const { clean, today } = nomineeSample('nominees-ward-2025');
  const out = (name: string): string => join(folder, name);
  const plain = answerOf(runCli('run', clean, '--out', out('p.xlsx'), '--today', today));
  const papers = ['--nomination-list', '--docx', out('p.docx')];
  const all = answerOf(runCli('run', clean, '--out', out('q.xlsx'), ...papers, '--today', today));
  expect(plain.roundTrips.syncs).toBeLessThanOrEqual(6);
  expect(all.roundTrips.syncs).toBe(plain.roundTrips.syncs);
});

test('--docx without a plan: the nomination list alone, and a word about the appendix', () => {
  const { clean, today } = nomineeSample('nominees-ward-2025');
  const [out, docx] = [join(folder, 'o.xlsx'), join(folder, 'o.docx')];
  const run = runCli('run', clean, '--out', out, '--docx', docx, '--today', today);
  expect(run.code).toBe(0);
  expect(answerOf(run).nominationList).toBeNull();
  expect(answerOf(run).warnings).toContain(commandLine.wordWithoutAppendix);
  const numbered = wordRows(docx).filter(([first]) => /^\d+$/.test(first ?? ''));
  expect(numbered).toHaveLength(answerOf(run).nomination?.nominees ?? -1);
});

test('--docx with neither plan nor lists: no Word file, said so, and the workbook is written', () => {
  const { workbook, today } = sampleOffice('ward-2026');
  const [out, docx] = [join(folder, 'w.xlsx'), join(folder, 'w.docx')];
  const run = runCli('run', workbook, '--out', out, '--docx', docx, '--nomination-list', '--today', today);
  expect(run.code).toBe(0);
  expect(answerOf(run).warnings).toEqual(
    expect.arrayContaining([commandLine.noWordFile, commandLine.noList]),
  );
  expect([existsSync(out), existsSync(docx)]).toEqual([true, false]);
});
