import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import {
  fillOfficeTables,
  parseIsoDate,
  previewOfficeTables,
  type OfficeTablesPreview,
} from '../../src/actions';
import type { ExcelHost } from '../../src/excel-host/host';
import { printedOfficeTables } from '../fixtures/printedOfficeTables';
import { ownSheets, summaryOffice } from '../fixtures/summaryOffice';
import { startHost } from '../workbook/office';
import { valueOf } from './taskWorkbook';

const today = parseIsoDate('2026-05-20') ?? fail('no day');

async function bookOf(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer as ArrayBuffer);
  return workbook;
}

/** Cells of a sheet; those that a merge hides hold nothing. */
function cellsOf(book: ExcelJS.Workbook, name: string): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  book.getWorksheet(name)?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.master.address === cell.address) cells.set(cell.address, cell.value);
    }),
  );
  return cells;
}

let host: ExcelHost;
let before: Uint8Array;
let preview: OfficeTablesPreview;
let filled: ExcelJS.Workbook;

beforeAll(async () => {
  host = await startHost({ file: await summaryOffice() });
  before = host.save();
  host.resetRoundTrips();
  preview = valueOf(await previewOfficeTables({ today }));
  expect(host.roundTrips().syncs).toBe(3);
  host.resetRoundTrips();
  const written = valueOf(await fillOfficeTables({ today, accepted: preview }));
  expect(host.roundTrips().syncs).toBe(4);
  expect(written.kind).toBe('written');
  filled = await bookOf(host.save());
});

describe('tables as offices make them', () => {
  test.each(Object.keys(ownSheets).map((sheet, index) => [sheet, index + 1] as const))(
    '%s',
    (sheet, number) => {
      const path = join(__dirname, '..', 'fixtures', 'summaries', `own-table-${number}.expected.txt`);
      const tables = preview.tables.filter((table) => table.sheet === sheet);
      const printed = printedOfficeTables(sheet, cellsOf(filled, sheet), tables);
      if (process.env.WRITE_EXPECTED === 'own-tables') writeFileSync(path, printed);
      expect(printed).toBe(readFileSync(path, 'utf8'));
    },
  );
});

/** Rows of a data sheet as words by header, read without the add-in. */
function recordsOf(sheet: string): readonly Readonly<Record<string, string>>[] {
  const found = filled.getWorksheet(sheet);
  const header = found?.getRow(3);
  const records: Record<string, string>[] = [];
  found?.eachRow((row, number) => {
    if (number <= 3) return;
    const record: Record<string, string> = {};
    header?.eachCell((cell, column) => (record[cell.text] = row.getCell(column).text));
    records.push(record);
  });
  return records;
}

/** How many records say these words under these headers. */
function count(sheet: string, words: Readonly<Record<string, string>>): number {
  const said = Object.entries(words);
  return recordsOf(sheet).filter((record) => said.every(([header, word]) => record[header] === word)).length;
}

/** Figures of a sheet, row by row from a first cell on. */
function figuresIn(
  sheet: string,
  from: { row: number; column: number },
  size: { rows: number; columns: number },
) {
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from(
      { length: size.columns },
      (_unused, column) => filled.getWorksheet(sheet)?.getCell(from.row + row, from.column + column).value,
    ),
  );
}

const award = 'Danh hiệu, hình thức đề nghị';
const kind = 'Loại đối tượng';

describe('figures counted without the add-in, from the words of the lists', () => {
  test('units by award', () => {
    const units = ['Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Công an xã'];
    const awards = [
      'Lao động tiên tiến',
      'Chiến sĩ thi đua cơ sở',
      'Tập thể Lao động tiên tiến',
      'Giấy khen',
    ];
    const wanted = units.map((unit) => [
      count('Danh sách', { 'Đơn vị': unit }),
      ...awards.map((name) => count('Danh sách', { 'Đơn vị': unit, [award]: name })),
    ]);
    expect(figuresIn('Biểu 1', { row: 8, column: 3 }, { rows: 4, columns: 5 })).toEqual(wanted);
    const totals = awards.map((name) => count('Danh sách', { [award]: name }));
    expect(figuresIn('Biểu 1', { row: 14, column: 4 }, { rows: 1, columns: 4 })).toEqual([totals]);
  });

  test('collectives and persons with their awards', () => {
    const rows: readonly Readonly<Record<string, string>>[] = [
      { [kind]: 'Tập thể' },
      { [kind]: 'Tập thể', [award]: 'Tập thể Lao động tiên tiến' },
      { [kind]: 'Tập thể', [award]: 'Giấy khen' },
      { [kind]: 'Tập thể' },
      { [kind]: 'Cá nhân' },
      { [kind]: 'Cá nhân', [award]: 'Lao động tiên tiến' },
      { [kind]: 'Cá nhân', [award]: 'Lao động tiên tiến', 'Giới tính': 'Nam' },
      { [kind]: 'Cá nhân', [award]: 'Lao động tiên tiến', 'Giới tính': 'Nữ' },
      { [kind]: 'Cá nhân', [award]: 'Chiến sĩ thi đua cơ sở' },
      { [kind]: 'Cá nhân', [award]: 'Giấy khen' },
      { [kind]: 'Cá nhân' },
      { [kind]: 'Hộ gia đình' },
      {},
    ];
    const types = ['Công trạng', 'Đột xuất', 'Chuyên đề'].map((word) => ({ 'Loại hình khen thưởng': word }));
    const wanted = rows.map((row) => [
      count('Danh sách', row),
      ...types.map((type) => count('Danh sách', { ...row, ...type })),
    ]);
    expect(figuresIn('Biểu 2', { row: 6, column: 3 }, { rows: 13, columns: 4 })).toEqual(wanted);
  });

  test('tasks by quarter and status, with their share', () => {
    const statuses = ['Hoàn thành', 'Đang thực hiện', 'Chậm', 'Chưa thực hiện'];
    const quarters = ['Quý I/2026', 'Quý II/2026', 'Quý III/2026', 'Quý IV/2026'];
    const told = quarters.map((quarter, at) => {
      const row = { 'Thời hạn hoàn thành': quarter };
      const [done = 0, doing = 0, late = 0, waiting = 0] = statuses.map((word) =>
        count('Nhiệm vụ', { ...row, 'Trạng thái': word }),
      );
      // the first quarter is over on the day of counting: what is open there is late
      return at === 0 ? [done, 0, late + doing + waiting, 0] : [done, doing, late, waiting];
    });
    const all = statuses.map((_word, state) => told.reduce((sum, row) => sum + (row[state] ?? 0), 0));
    const wanted = [...told, all].map((row, at) => {
      const sum = row.reduce((before, one) => before + one, 0);
      return [sum, ...row, at === 3 ? null : (row[0] ?? 0) / sum];
    });
    expect(figuresIn('Biểu 3', { row: 5, column: 2 }, { rows: 5, columns: 6 })).toEqual(wanted);
  });

  test('persons by class and sex', () => {
    const classes = ['Các cấp lãnh đạo khác từ phó phòng trở lên', 'Người trực tiếp công tác, lao động'];
    const sexes = [{}, { 'Giới tính': 'Nam' }, { 'Giới tính': 'Nữ' }];
    const wanted = classes.map((word) =>
      sexes.map((sex) => count('Danh sách', { [kind]: 'Cá nhân', 'Nhóm đối tượng': word, ...sex })),
    );
    expect(figuresIn('Biểu 4', { row: 7, column: 2 }, { rows: 2, columns: 3 })).toEqual(wanted);
  });

  test('money in thousands: 0.3 and 1.0 of 2 340 000 đ for persons, 0.8 for collectives, each up to 10 000 đ', () => {
    const persons = [
      ['Lao động tiên tiến', 710],
      ['Chiến sĩ thi đua cơ sở', 2340],
    ] as const;
    const wanted = persons.map(([name, each]) => {
      const number = count('Danh sách', { [kind]: 'Cá nhân', [award]: name });
      return [0, 0, number, number * each, number * each];
    });
    const collectives = count('Danh sách', { [award]: 'Tập thể Lao động tiên tiến' });
    expect(figuresIn('Biểu 5', { row: 5, column: 2 }, { rows: 3, columns: 5 })).toEqual([
      ...wanted,
      [collectives, collectives * 1880, 0, 0, collectives * 1880],
    ]);
  });

  test('tables side by side and below each other', () => {
    const kinds = ['Tập thể', 'Hộ gia đình', 'Cá nhân'].map((word) => [count('Danh sách', { [kind]: word })]);
    expect(figuresIn('Biểu 6', { row: 4, column: 2 }, { rows: 3, columns: 1 })).toEqual(kinds);
    const types = ['Đột xuất', 'Chuyên đề', 'Niên hạn'].map((type) =>
      ['Tập thể', 'Cá nhân'].map((word) =>
        count('Danh sách', { [kind]: word, 'Loại hình khen thưởng': type }),
      ),
    );
    expect(figuresIn('Biểu 6', { row: 4, column: 6 }, { rows: 3, columns: 2 })).toEqual(types);
    const police = [{ [kind]: 'Tập thể' }, { [kind]: 'Cá nhân' }, { [kind]: 'Cá nhân', 'Giới tính': 'Nữ' }];
    expect(figuresIn('Biểu 6', { row: 12, column: 2 }, { rows: 1, columns: 3 })).toEqual([
      police.map((words) => count('Danh sách', { 'Đơn vị': 'Công an xã', ...words })),
    ]);
  });
});

describe('nothing else changes', () => {
  /** A part as text; that formulas are to be recalculated is for Excel to say. */
  const textOf = (part: Uint8Array | undefined): string =>
    Buffer.from(part ?? [])
      .toString('utf8')
      .replace(' fullCalcOnLoad="1"', '');
  const journalParts = /customXml|webextension|_rels|Content_Types/;

  test('every other part of the file is the same, and in the sheets all but the figures', () => {
    const [was, is] = [unzipSync(before), unzipSync(host.save())];
    const differing = Object.keys(is).filter((name) => textOf(was[name]) !== textOf(is[name]));
    const sheets = differing.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    // Biểu 1 to 6 are the third to the eighth sheet
    expect(sheets.sort()).toEqual([3, 4, 5, 6, 7, 8].map((number) => `xl/worksheets/sheet${number}.xml`));
    expect(differing.filter((name) => !sheets.includes(name) && !journalParts.test(name))).toEqual([]);
    // `spans` is a hint for loading, left out of rows that were written to
    const withoutValues = (bytes: Uint8Array | undefined): string =>
      textOf(bytes)
        .replace(/<c ([^>]*?)\/>/g, '<c $1></c>')
        .replace(/ (t="[a-z]+"|spans="[^"]*")/g, '')
        .replace(/<v>[^<]*<\/v>/g, '');
    for (const name of sheets) expect(withoutValues(is[name])).toBe(withoutValues(was[name]));
  });

  test('only cells of the preview hold other values', async () => {
    const original = await bookOf(before);
    const changed = new Map<string, number>(
      preview.tables.flatMap(({ changes }) =>
        changes.map(
          ({ cell, to }) => [`${cell.sheet} ${cell.row + 1} ${cell.column + 1}`, to] as [string, number],
        ),
      ),
    );
    for (const sheet of original.worksheets) {
      const now = filled.getWorksheet(sheet.name);
      now?.eachRow((row, number) =>
        row.eachCell({ includeEmpty: true }, (cell, column) => {
          const place = `${sheet.name} ${number} ${column}`;
          const was = sheet.getCell(number, column).value;
          expect([place, cell.value]).toEqual([place, changed.get(place) ?? was]);
        }),
      );
    }
  });

  test('a table that a person leaves out is left', async () => {
    const again = await startHost({ file: before });
    const accepted = valueOf(await previewOfficeTables({ today }));
    const only = accepted.tables.filter(({ sheet }) => sheet === 'Biểu 4').map(({ key }) => key);
    const written = valueOf(await fillOfficeTables({ today, accepted, only }));
    expect(written.tables.map(({ sheet }) => sheet)).toEqual(['Biểu 4']);
    const book = await bookOf(again.save());
    expect(book.getWorksheet('Biểu 4')?.getCell('B5').value).toBe(count('Danh sách', { [kind]: 'Cá nhân' }));
    expect(book.getWorksheet('Biểu 2')?.getCell('C6').value).toBeNull();
  });

  test('what is right already is told, and nothing is written', async () => {
    const again = await startHost({ file: host.save() });
    const looked = valueOf(await previewOfficeTables({ today }));
    expect(looked.tables.flatMap(({ changes }) => changes)).toEqual([]);
    expect(looked.tables.map(({ same }) => same)).toEqual(
      preview.tables.map(({ changes, same }) => changes.length + same),
    );
    again.resetRoundTrips();
    expect(valueOf(await fillOfficeTables({ today }))).toMatchObject({ kind: 'unchanged', undoId: null });
  });
});
