import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RunAnswer } from '../../src/cli/answers';
import { sampleOffice } from '../fixtures/sampleOffices';
import { printedSheet } from './printedSheet';
import { answerOf, runCli, runCliFromSource } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'samples-'));
const severityWords = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' } as Readonly<
  Record<string, string>
>;

/** The run as a clerk could read it: what was found, then the appendix row by row. */
function readable(answer: RunAnswer, appendix: readonly string[]): string {
  const tables = answer.tables.map(
    ({ sheet, headerRow, records }) =>
      `Bảng nhiệm vụ: ${sheet}, dòng tiêu đề ${headerRow}, ${records} nhiệm vụ`,
  );
  const findings = answer.findings.map(
    ({ rule, severity, address, message }) =>
      `${address ?? '-'}\t${severityWords[severity] ?? severity}\t${rule}\t${message}`,
  );
  const facts = answer.facts.map(({ rule, message }) => `-\tBiết thêm\t${rule}\t${message}`);
  const heading = `${answer.appendix?.sheet ?? '-'}: ${answer.appendix?.rows ?? 0} nhiệm vụ`;
  return [...tables, '', ...findings, ...facts, '', heading, ...appendix, ''].join('\n');
}

/** Compares with the file beside the sample; UPDATE_GOLDENS=1 writes it anew for a person to read over. */
function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(['commune-2023', 'ward-2026'] as const)('run on the sample %s', (id) => {
  const office = sampleOffice(id);
  const out = join(folder, `${id}.xlsx`);
  const plan = office.plans[0] ?? '';
  const run = runCli('run', office.workbook, '--plan', plan, '--out', out, '--today', office.today);
  const answer = answerOf(run);

  it('ends with 0 and prints JSON alone on stdout', () => {
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('finds and writes what the golden says', async () => {
    const sheet = answer.appendix?.sheet ?? '';
    const appendix = await printedSheet(new Uint8Array(readFileSync(out)), sheet);
    expectGolden(join(dirname(office.workbook), 'expected.txt'), readable(answer, appendix));
  });

  it('takes at most five awaited batches', () => {
    expect(answer.roundTrips.syncs).toBeLessThanOrEqual(5);
  });

  it('changes nothing on a second run, now with the plan from its own sheet', () => {
    const again = join(folder, `${id}-again.xlsx`);
    const second = runCli('run', out, '--out', again, '--today', office.today);
    expect(answerOf(second).appendix).toEqual(answer.appendix);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
    expect(answerOf(second).findings).toEqual(answer.findings);
  });

  it('check ends with 1, for there is an error, and writes nothing', () => {
    const before = readFileSync(out);
    const checked = runCli('check', out, '--today', office.today);
    expect(checked.code).toBe(1);
    expect(answerOf(checked).appendix).toBeNull();
    expect(readFileSync(out).equals(before)).toBe(true);
  });
});

it('without any plan: no rule that needs one, no appendix, exit 0; straight from the source, and in one file', () => {
  const office = sampleOffice('ward-2026');
  const words = ['run', office.workbook, '--out', join(folder, 'no-plan.xlsx'), '--today', office.today];
  const run = runCliFromSource(...words);
  expect(runCli(...words)).toEqual(run);
  const answer = answerOf(run);
  expect(run.code).toBe(0);
  expect(answer.appendix).toBeNull();
  expect(answer.findings.filter(({ rule }) => /^(PL|NV-01|NV-02)/.test(rule))).toEqual([]);
});
