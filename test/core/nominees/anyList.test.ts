import { atOnce } from '../../../src/core/work/work';
import fc from 'fast-check';
import { duplicateGroups } from '../../../src/core/nominees/identity';
import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { proposeFixes } from '../../../src/core/nominees/fixes/proposeFixes';
import { listNeedsMerges } from '../../../src/core/nominees/mergedValues';
import { readNominees } from '../../../src/core/nominees/readNominees';
import { cellAddress } from '../../../src/core/sheets/cellRef';
import type { CellValue } from '../../../src/core/sheets/grid';
import { gridOf } from '../sheets/gridOf';
import { book, today } from './listOf';

const header = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Số CCCD',
  'Đơn vị',
  'Danh hiệu đề nghị',
  'Thành tích các năm',
];
const cell = fc.constantFrom<CellValue | null>(
  null,
  '',
  ' ',
  1,
  1980,
  29_445,
  true,
  '#N/A',
  'nt',
  '"',
  'x',
  'I',
  'II. CÁ NHÂN',
  'Tổng cộng',
  '(Không có)',
  'Lê Văn Giả',
  'Bà Vũ Thị Tạm – thôn Khê Giả',
  'Gia đình ông Hồ Văn Nháp',
  'Trạm Y tế',
  'LĐTT, CSTĐCS',
  '2022: CSTĐCS; 2023: LĐTT',
  '05/03/80',
  '30/02/1980',
  '000080123456',
  'CHỦ TỊCH',
);
const rows = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 12 });

test('whatever stands on a sheet: no throw, nominees only from record rows, one proposal a cell, unique keys', () => {
  fc.assert(
    fc.property(rows, (body) => {
      const formulas = ['2,1', '3,5'];
      const grid = gridOf([['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], header, ...body], {
        sheet: 'DS',
        formulas,
      });
      const { tables, historyTables } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
      const { nominees } = atOnce(
        readNominees(tables, {
          year: null,
          book,
          historyTables,
          knownUnits: [],
          differentPersons: new Set(),
        }),
      );
      const records = new Set(
        tables.flatMap((table) => table.rows.filter(({ kind }) => kind === 'record').map(({ row }) => row)),
      );
      expect(new Set(nominees.map(({ row }) => row))).toEqual(records);
      expect(new Set(nominees.map(({ key }) => key)).size).toBe(nominees.length);
      const { fixes, questions } = atOnce(proposeFixes(tables, { book, today }));
      const places = [...fixes.map(({ fix }) => fix.cell), ...questions.map((one) => one.cell)].map(
        cellAddress,
      );
      expect(new Set(places).size).toBe(places.length);
      expect(places.some((place) => place === 'B3' || place === 'F4')).toBe(false);
      for (const { nominees: same } of duplicateGroups(nominees)) expect(same.length).toBeGreaterThan(1);
    }),
    { numRuns: 300 },
  );
});

test('a fix applied is not proposed again', () => {
  const found = (name: string, born: CellValue) =>
    atOnce(
      findNomineeTables(
        [gridOf([header, [1, name, born, null, 'Trạm Y tế', 'LĐTT', null]], { sheet: 'Đề nghị' })],
        { confirmed: [], book },
      ),
    ).tables;
  const [first, second] = atOnce(proposeFixes(found(' Lê  Văn Giả', '18.9.1980'), { book, today })).fixes;
  expect([first?.fix.to, second?.fix.to]).toEqual(['Lê Văn Giả', '18/09/1980']);
  expect(
    atOnce(proposeFixes(found(String(first?.fix.to), second?.fix.to ?? ''), { book, today })).fixes,
  ).toEqual([]);
});

test('merges are asked for only where a blank stands below a unit or an award', () => {
  const list = (unit: CellValue | null) =>
    atOnce(
      findNomineeTables(
        [
          gridOf(
            [
              header,
              [1, 'Lê Văn Giả', null, null, 'Trạm Y tế', 'LĐTT', null],
              [2, 'Vũ Thị Tạm', null, null, unit, 'LĐTT', null],
            ],
            { sheet: 'Đề nghị', merges: null },
          ),
        ],
        { confirmed: [], book },
      ),
    ).tables;
  expect(list('Trạm Y tế').map(listNeedsMerges)).toEqual([false]);
  expect(list(null).map(listNeedsMerges)).toEqual([true]);
});
