import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import type { CellValue, Grid } from '../../../../src/core/sheets/grid';
import { atOnce } from '../../../../src/core/work/work';
import { collectiveTwins } from '../../../../src/core/counting/collectiveTwins';
import { looksLikeSummary } from '../../../../src/core/counting/officeTables/looksLikeSummary';
import { findOfficeTables } from '../../../../src/core/counting/officeTables/officeTable';
import { reportOfficeTable } from '../../../../src/core/counting/officeTables/officeTableChanges';
import type { OfficeTableReport } from '../../../../src/core/counting/officeTables/officeTableReport';
import type { CountedRecord, Facts } from '../../../../src/core/counting/summaryFacts';
import { scopeOf } from '../../../../src/core/counting/officeTables/tableScope';
import { gridsOfFile } from '../../../fixtures/gridsOfFile';
import { gridOf } from '../../sheets/gridOf';
import { readLabel } from './labels';

const book = currentLawBook();
const person = (facts: Facts): CountedRecord => ({
  facts: { kind: ['individual'], ...facts },
  money: 710_000,
});
const records: readonly CountedRecord[] = [
  person({ award: ['LDTT'], body: ['thôn sao mai'], sex: ['female'], type: ['merit'] }),
  person({ award: ['CSTDCS'], body: ['thôn gió đông'], sex: ['male'], type: ['adHoc'] }),
  { facts: { kind: ['collective'], award: ['TTLDTT'], body: ['thôn sao mai'] }, money: null },
];

function reportsOf(grid: Grid): readonly OfficeTableReport[] {
  const scope = {
    years: { tasks: 2025, nominees: 2025 },
    read: readLabel,
    awardsIn: (text: string) => book.awardFromText(text),
  };
  const counted = {
    records,
    twins: collectiveTwins(book),
    bodyNames: new Map<string, string>(),
    moneyDay: null,
  };
  return atOnce(findOfficeTables(grid, readLabel)).map((table) =>
    atOnce(reportOfficeTable(table, scopeOf(table, scope), counted)),
  );
}

const words = [
  'Tập thể',
  'Cá nhân',
  'Hộ gia đình',
  'I. Tập thể',
  '1. Lao động tiên tiến',
  '2. Chiến sĩ thi đua cơ sở',
  'II',
  '- Nữ',
  'Nam',
  'Trong đó',
  'Cộng',
  'Tổng cộng',
  'Thôn Sao Mai',
  'Thôn Gió Đông',
  'Đơn vị',
  'STT',
  'Đột xuất',
  'Tiền thưởng (nghìn đồng)',
  'Tỷ lệ hoàn thành',
  'Khen thưởng năm 2025',
  'Năm 2024',
  'Nguyễn Văn Mẫu',
  'x',
  'Ghi chú',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 99 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const random = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 14 });

const figure = fc.oneof(
  { weight: 7, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 99 }) },
  { weight: 1, arbitrary: cell },
);
const columnWords = fc.constantFrom('Tập thể', 'Cá nhân', 'Nam', 'Nữ', 'Tổng số', 'Đột xuất', ...words);
const rowWords = fc.constantFrom(
  'Lao động tiên tiến',
  'Chiến sĩ thi đua cơ sở',
  'Tập thể Lao động tiên tiến',
  'Giấy khen',
  'Thôn Sao Mai',
  'Thôn Gió Đông',
  ...words,
);

/** Rows that look like a table: a title, a head, rows with a label each; some of it anything. */
const tableLike = fc
  .record({
    title: fc.constantFrom('Khen thưởng năm 2025', 'Nhiệm vụ', '', 'Năm 2024'),
    head: fc.uniqueArray(columnWords, { minLength: 2, maxLength: 5 }),
    rows: fc.uniqueArray(fc.tuple(rowWords, fc.array(figure, { maxLength: 5 })), {
      minLength: 2,
      maxLength: 6,
      selector: ([label]) => label,
    }),
  })
  .map(({ title, head, rows }): CellValue[][] => [
    [title],
    ['Đơn vị', ...head],
    ...rows.map(([label, cells]) => [label, ...cells]),
  ]);
const places = fc.array(fc.tuple(fc.nat({ max: 13 }), fc.nat({ max: 6 })), { maxLength: 6 });
const sheet = fc.record({
  rows: fc.oneof(
    random,
    tableLike,
    fc.tuple(tableLike, random, tableLike).map((parts) => parts.flat()),
  ),
  formulas: places,
  texts: places,
});

describe('whatever stands on a sheet', () => {
  test('only empty cells and numbers change, inside the table, each once, none with a formula or set as text', () => {
    let changesSeen = 0;
    fc.assert(
      fc.property(sheet, ({ rows, formulas, texts }) => {
        const keys = (all: readonly (readonly [number, number])[]) => all.map(([r, c]) => `${r},${c}`);
        const grid = gridOf(rows, {
          formulas: keys(formulas),
          formats: Object.fromEntries(keys(texts).map((key) => [key, '@'])),
        });
        const seen = new Set<string>();
        for (const { changes, left, address } of reportsOf(grid)) {
          if (left !== null) expect(changes).toEqual([]);
          for (const { cell: place, from, to } of changes) {
            const key = `${place.row},${place.column}`;
            changesSeen += 1;
            expect(seen.has(key)).toBe(false);
            seen.add(key);
            expect(from === '' || typeof from === 'number').toBe(true);
            expect(from).toBe(grid.values[place.row]?.[place.column]);
            expect(typeof to === 'number' && Number.isFinite(to) && to >= 0).toBe(true);
            expect(grid.formulaCells.has(key)).toBe(false);
            expect(grid.numberFormats[place.row]?.[place.column]).not.toBe('@');
            expect(isInside(address, place)).toBe(true);
          }
        }
      }),
      { numRuns: 1500 },
    );
    expect(changesSeen).toBeGreaterThan(40);
  });

  test('a figure is never more than all records', () => {
    fc.assert(
      fc.property(sheet, ({ rows }) => {
        for (const { changes, money } of reportsOf(gridOf(rows))) {
          if (money !== null) continue;
          for (const { to, column } of changes)
            if (!column.includes('Tiền')) expect(to).toBeLessThanOrEqual(records.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function isInside(
  address: string,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const [, left = 'A', top = '1', right = 'A', bottom = '1'] =
    /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(address) ?? [];
  const at = (letter: string): number => letter.charCodeAt(0) - 65;
  return row >= Number(top) - 1 && row < Number(bottom) && column > at(left) - 1 && column <= at(right);
}

const fixtures = join(__dirname, '..', '..', '..', 'fixtures');
const workbooks = [
  ...readdirSync(join(fixtures, 'workbooks'))
    .filter((name) => name.endsWith('.xlsx') && !name.startsWith('11') && !name.startsWith('18'))
    .map((name) => join('workbooks', name)),
  join('samples', 'ward-2026', 'workbook.xlsx'),
  join('samples', 'commune-2023', 'workbook.xlsx'),
  ...['nominees-ward-2025', 'nominees-commune-2023'].flatMap((id) =>
    ['clean.xlsx', 'seeded.xlsx'].map((name) => join('samples', id, name)),
  ),
];

test.each(workbooks)('no list, register, plan or note is taken for a table to be filled: %s', (path) => {
  for (const grid of gridsOfFile(join(fixtures, path))) {
    for (const report of reportsOf(grid)) expect([grid.sheet, report.changes]).toEqual([grid.sheet, []]);
    if (!/số liệu/i.test(grid.sheet))
      expect([grid.sheet, looksLikeSummary(grid)]).toEqual([grid.sheet, null]);
  }
});
