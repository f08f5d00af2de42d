import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import {
  brokenSheetXlsx,
  cutShort,
  docFile,
  hollowXlsx,
  passwordProtectedFile,
  pdfFile,
  plainZip,
  xlsFile,
} from '../fixtures/badFiles';
import { sampleOffice } from '../fixtures/sampleOffices';
import { runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'could-not-run-'));

function fileOf(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A workbook with two sheets that are equally likely to list the tasks. */
async function twinWorkbook(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const name of ['Nhiệm vụ A', 'Nhiệm vụ B']) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Sản phẩm']);
    for (let number = 1; number <= 6; number += 1) {
      sheet.addRow([number, `Việc thứ ${number} của năm`, 'Công an xã', 'Trạm Y tế', 'Quý II', 'Báo cáo']);
    }
  }
  const path = join(folder, 'twins.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

const office = sampleOffice('ward-2026');

describe('the command line says in one line why it could not run, prints nothing on stdout and ends with 2', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['a plan that is a PDF', ['plan', fileOf('a.pdf', pdfFile)]],
    ['a plan in the old Word format', ['plan', fileOf('a.doc', docFile)]],
    ['a plan that is not there', ['plan', join(folder, 'nowhere.txt')]],
    ['a text that is no plan', ['plan', fileOf('shopping.txt', 'Mua sữa\nMua gạo\n')]],
    ['an empty plan', ['plan', fileOf('empty.txt', '')]],
    ['a workbook in the old Excel format', ['check', fileOf('a.xls', xlsFile)]],
    ['a workbook behind a password', ['check', fileOf('locked.xlsx', passwordProtectedFile)]],
    ['a workbook that is no workbook', ['check', fileOf('text.xlsx', 'hello')]],
    ['a zip that only says it is a workbook', ['check', fileOf('hollow.xlsx', hollowXlsx)]],
    ['a workbook whose sheet is cut off', ['check', fileOf('sheet.xlsx', brokenSheetXlsx)]],
    ['a zip of something else', ['check', fileOf('zip.xlsx', plainZip)]],
    ['a day that does not exist', ['check', office.workbook, '--today', '2026-02-30']],
    ['run without --out', ['run', office.workbook]],
    ['an unknown command', ['walk', office.workbook]],
    ['an unknown option', ['check', office.workbook, '--quick']],
    ['no words at all', []],
  ];
  it.each(cases)('%s', (_, words) => {
    const run = runCli(...words);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr.trim()).not.toBe('');
  });

  it('a workbook whose zip was cut short', () => {
    const bytes = cutShort(new Uint8Array(readFileSync(office.workbook)));
    expect(runCli('check', fileOf('cut.xlsx', bytes)).code).toBe(2);
  });

  it('two sheets that could be it: both are named', async () => {
    const run = runCli('check', await twinWorkbook());
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('Nhiệm vụ A');
    expect(run.stderr).toContain('Nhiệm vụ B');
  });

  it('an empty workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Sheet1');
    const path = join(folder, 'nothing.xlsx');
    await workbook.xlsx.writeFile(path);
    expect(runCli('check', path).code).toBe(2);
  });
});
