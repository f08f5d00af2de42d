import fc from 'fast-check';
import { cellText } from '../../../../src/core/sheets/gridCells';
import { recordRows } from '../../../../src/core/sheets/tableColumns';
import type { ListSource } from '../../../../src/core/papers/joinedList/listSource';
import { joinSources, linesOf, sets, sourceOf, type UnitFile } from './unitFiles';

const names = ['Lê Văn Thử', 'Trần Thị Mẫu', 'Phạm Văn Giả', 'Nguyễn Thị Nháp', 'Đỗ Văn Ảo'];

/** Headers that units write for one meaning, with what may stand below them. */
const columns: Readonly<Record<string, readonly string[]>> = {
  'Chức vụ': ['Trưởng thôn', 'Kế toán', ''],
  CV: ['Giáo viên', ''],
  'Đơn vị': ['Thôn Một', ''],
  'Tổ chuyên môn': ['Tổ Toán', ''],
  'Địa chỉ': ['Xóm 3', ''],
  'Danh hiệu đề nghị': ['Lao động tiên tiến', 'CSTĐCS', ''],
  'Hình thức khen thưởng': ['Giấy khen', ''],
  'Đề nghị': ['LĐTT', 'GK', 'Bằng khen của ai đó', ''],
  'Xếp loại năm 2025': ['HTTNV', 'HTXSNV', ''],
  'Danh hiệu năm 2025': ['LĐTT', ''],
  'Danh hiệu năm 2024': ['CSTĐCS', ''],
  'Năm sinh': ['1980', '01/02/1990', ''],
  'Ghi chú': ['=1+1', 'lần đầu', ''],
  'Ghi chú khác': ['đã họp', ''],
  'Vai trò': ['chủ nhiệm', ''],
  'Mã xyz': ['a', '0123', ''],
  'Ký hiệu': ['K', ''],
};

const list: fc.Arbitrary<Omit<UnitFile, 'name'>> = fc
  .record({
    headers: fc.shuffledSubarray(Object.keys(columns), { minLength: 2, maxLength: 9 }),
    seed: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    year: fc.constantFrom('NĂM 2025', 'NĂM 2026', ''),
  })
  .map(({ headers, seed, year }) => ({
    rows: [
      `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ${year}`,
      ['TT', 'Họ và tên', ...headers].join('|'),
      ...seed.map((number, at) =>
        [
          String(at + 1),
          names[number % names.length] ?? '',
          ...headers.map((header, place) => {
            const texts = columns[header] ?? [];
            return texts[(number + place * 7 + at) % texts.length] ?? '';
          }),
        ].join('|'),
      ),
    ],
  }));

/** The words of all filled cells of a source's records, running numbers left out; a mark says its column's words. */
function saidBy(source: ListSource): readonly (readonly string[])[] {
  return source.tables.flatMap(({ table }) =>
    recordRows(table).map((row) =>
      table.columns.flatMap(({ column, field, header }) => {
        const text = cellText(table.grid, row, column);
        if (text === '' || field === 'ordinal') return [];
        return field === 'awardMark' && text === 'x' ? [header.split(' / ').at(-1) ?? header] : [text];
      }),
    ),
  );
}

function expectNothingLost(files: readonly UnitFile[]): void {
  const sources = files.map(sourceOf);
  const joined = joinSources(sources);
  const rows = linesOf(joined).slice(1);
  const said = sources.flatMap(saidBy);
  expect(rows).toHaveLength(said.length);
  said.forEach((words, at) => {
    for (const word of words) expect(rows[at]).toContain(word);
  });
  // one heading, one column
  const ids = joined.columns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

test('any lists: every filled cell of every record stands in its joined row, in its own words', () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
      expectNothingLost(lists.map((one, at) => ({ ...one, name: `don vi ${at + 1}.xlsx` })));
    }),
    { numRuns: 80 },
  );
});

test.each(Object.entries(sets))('files of units lose nothing: %s', (_says, files) => {
  expectNothingLost(files);
});
