import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { comparePaths, workbookFiles } from '../../../src/cli/many/workbookFiles';

/** A folder with empty files of these names. */
function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-files-'));
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return folder;
}

async function namesAt(...places: readonly string[]): Promise<readonly string[]> {
  return (await workbookFiles(places)).workbooks.map(({ file }) => file);
}

test('a folder gives its workbooks and those of the folders below, by name and number', async () => {
  const folder = folderWith('xã 10.xlsx', 'xã 2.xlsm', 'Đông/b.XLSX', 'an/a.xlsx', 'cũ.xls', 'nhị phân.xlsb');
  expect(await namesAt(folder)).toEqual([
    'an/a.xlsx',
    'cũ.xls',
    'Đông/b.XLSX',
    'nhị phân.xlsb',
    'xã 2.xlsm',
    'xã 10.xlsx',
  ]);
});

test("Excel's lock files, hidden files and folders, and other files are left out", async () => {
  const folder = folderWith('~$a.xlsx', '.b.xlsx', '.git/c.xlsx', 'd.docx', 'e.xlsx.txt', 'xlsx', 'f.xlsx');
  expect(await namesAt(folder)).toEqual(['f.xlsx']);
});

test('a folder that only looks like a workbook is looked into; an empty one gives nothing', async () => {
  const folder = folderWith('thư mục.xlsx/a.xlsx');
  mkdirSync(join(folder, 'trống'));
  expect(await namesAt(folder)).toEqual(['thư mục.xlsx/a.xlsx']);
  expect(await namesAt(join(folder, 'trống'))).toEqual([]);
});

test('each workbook once, whatever ways lead to it', async () => {
  const folder = folderWith('a.xlsx', 'b/c.xlsx');
  symlinkSync(join(folder, 'a.xlsx'), join(folder, 'link.xlsx'));
  symlinkSync(folder, join(folder, 'b', 'circle'));
  const places = [folder, join(folder, 'a.xlsx'), join(folder, 'b'), join(folder, 'b', '..', 'b', 'c.xlsx')];
  const { workbooks } = await workbookFiles(places);
  expect(workbooks).toHaveLength(2);
});

test('a file is named as it was typed, and taken whatever it is called or whether it is there', async () => {
  const folder = folderWith('a.txt');
  const typed = [join(folder, 'a.txt'), join(folder, 'nowhere.xlsx')];
  expect(await namesAt(...typed)).toEqual(typed);
});

test('workbooks of one name in two folders are named with their folders', async () => {
  const [one, other] = [folderWith('a.xlsx', 'b.xlsx'), folderWith('a.xlsx')];
  expect(await namesAt(one, other)).toEqual(
    [join(one, 'a.xlsx'), join(other, 'a.xlsx'), 'b.xlsx'].sort(comparePaths),
  );
});

test('paths are compared folder by folder, numbers by what they are', () => {
  const paths = ['b.xlsx', 'a 10/x.xlsx', 'a 9/y.xlsx', 'a 9/x.xlsx', 'ă.xlsx', 'á.xlsx'];
  expect([...paths].sort(comparePaths)).toEqual([
    'a 9/x.xlsx',
    'a 9/y.xlsx',
    'a 10/x.xlsx',
    'á.xlsx',
    'ă.xlsx',
    'b.xlsx',
  ]);
});
