import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { JoinAnswer } from '../../src/cli/runJoin';
import { cellsOf, sets, type UnitFile } from '../core/papers/joinedList/unitFiles';
import { nomineeSample } from '../fixtures/nomineeSample';
import { printedSheet } from './printedSheet';
import { runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'join-'));

async function fileOf(unit: UnitFile): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Trang1').addRows(cellsOf(unit).map((row) => [...row]));
  const path = join(folder, unit.name);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

test('join: lists of units on one printed sheet, with what nobody was asked in the JSON', async () => {
  const units = sets['award under three names, post under two'] ?? [];
  const files = [];
  for (const unit of units) files.push(await fileOf(unit));
  const { clean } = nomineeSample('nominees-ward-2025');
  const out = join(folder, 'joined.xlsx');
  const run = runCli('join', clean, ...files, '--out', out, '--take-units', '--today', '2026-11-20');
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  const answer = JSON.parse(run.stdout) as JoinAnswer;
  expect(answer.rows).toBe(6);
  expect(answer.sources.map(({ unknownColumns }) => unknownColumns.map(({ header }) => header))).toEqual([
    ['Mã số'],
    [],
    [],
  ]);
  expect(answer.twice.map(({ name, by }) => `${name} ${by}`)).toEqual(['Lê Thị Nháp name']);
  const printed = await printedSheet(new Uint8Array(readFileSync(out)), answer.sheet);
  expect(printed.filter((line) => line.replace(/[ |]/g, '') !== '')).toEqual([
    'DANH SÁCH TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG CỦA CÁC ĐƠN VỊ NĂM 2026',
    'STT | Họ và tên | Chức vụ | Đơn vị | Đối tượng | Danh hiệu/Hình thức khen thưởng | Mã số | Ghi chú | Nguồn | Dòng ở nguồn',
    '1 | Nguyễn Văn Ảo | Giáo viên | Trường THCS Minh Hòa | Cá nhân | Lao động tiên tiến | M1 |  | THCS Minh Hoa.xlsx › Trang1 | 4',
    '2 | Lê Thị Nháp | Kế toán | Trường THCS Minh Hòa | Cá nhân | Chiến sĩ thi đua cơ sở | M2 |  | THCS Minh Hoa.xlsx › Trang1 | 5',
    '3 | Phạm Thị Thử | Chi hội trưởng | Hội Liên hiệp Phụ nữ | Cá nhân | Giấy khen |  |  | Hoi PN.xlsx › Trang1 | 4',
    '4 | Lê Thị Nháp | Hội viên | Hội Liên hiệp Phụ nữ | Cá nhân | Giấy khen |  |  | Hoi PN.xlsx › Trang1 | 5',
    '5 | Đỗ Văn Mẫu |  | Thôn Bốn | Cá nhân | GK |  | hộ nghèo | thon 4.xlsx › Trang1 | 3',
    '6 | Trần Văn Giả |  | Thon 4 | Cá nhân | LĐTT |  |  | thon 4.xlsx › Trang1 | 4',
  ]);
});

test('join without a list, without files, without a place to go', async () => {
  const { clean } = nomineeSample('nominees-ward-2025');
  const empty = await fileOf({ name: 'la.xlsx', rows: ['Sổ ghi chép'] });
  const out = join(folder, 'none.xlsx');
  expect(runCli('join', clean, empty, '--out', out, '--today', '2026-11-20').code).toBe(1);
  expect(runCli('join', clean, '--out', out).code).toBe(2);
  expect(runCli('join', clean, empty).code).toBe(2);
});
