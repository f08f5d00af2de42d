import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nominationList } from '../../src/strings/vi/nominationList';
import { readDocx } from '../../src/xlsx/docx';
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
