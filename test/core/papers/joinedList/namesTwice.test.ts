import { joinedMapping } from '../../../../src/core/papers/joinedList/joinedMapping';
import { draftJoinedList } from '../../../../src/core/papers/joinedList/joinedSheet';
import { namesTwice } from '../../../../src/core/papers/joinedList/namesTwice';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import { gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import { atOnce } from '../../../../src/core/work/work';
import { joinedList as words } from '../../../../src/strings/papers/joinedList';
import { joinSources, linesOf, sourceOf, taken } from './unitFiles';

const title = 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026';
const header = 'TT|Họ và tên|Năm sinh|Số CCCD|Đơn vị|Đề nghị';
const twiceIn = (one: string, other: string): readonly string[] => {
  const sources = [one, other].map((row, at) =>
    sourceOf({
      name: `${at + 1}.xlsx`,
      rows: [title, header, `1|${row}`, `2|${at === 0 ? 'Hoàng Văn' : 'Hoàng Thị'} Khác|||Thôn 9|GK`],
    }),
  );
  const found = atOnce(namesTwice(joinSources(sources).rows));
  return found.map(({ name, by, places }) => {
    const rows = places.map(({ source, sourceRow }) => `${source}:${sourceRow}`);
    return `${name} ${by} ${rows.join(' ')}`;
  });
};

test.each([
  [
    'the name alone',
    'Lê Thị Ngô|||Trường Mẫu|LĐTT',
    'LÊ THỊ NGÔ|||Hội Phụ nữ|GK',
    ['Lê Thị Ngô name 1.xlsx:3 2.xlsx:3'],
  ],
  [
    'a year of birth',
    'Bà Lê Thị Ngô|1980||Trường Mẫu|LĐTT',
    'Lê Thị Ngô|02/3/1980||Hội|GK',
    ['Lê Thị Ngô born 1.xlsx:3 2.xlsx:3'],
  ],
  [
    'a unit',
    'Lê Thị Ngô|||Trường Mẫu|LĐTT',
    'Lê Thị Ngô|1980||Trường  Mẫu|GK',
    ['Lê Thị Ngô unit 1.xlsx:3 2.xlsx:3'],
  ],
  [
    'a number',
    'Lê Thị Ngô||000199000123|A B|LĐTT',
    'Lê Thị Ngô|1999|000199000123|C D|GK',
    ['Lê Thị Ngô cccd 1.xlsx:3 2.xlsx:3'],
  ],
  ['another number', 'Lê Thị Ngô|1999|000199000123|A B|LĐTT', 'Lê Thị Ngô|1999|000199000124|A B|GK', []],
  ['another year of birth', 'Lê Thị Ngô|1980||Trường Mẫu|LĐTT', 'Lê Thị Ngô|1990||Trường Mẫu|GK', []],
  ['another name', 'Lê Thị Ngô|1980||Trường Mẫu|LĐTT', 'Lê Thị Ngọ|1980||Trường Mẫu|GK', []],
  ['parts of two units', 'Tổ Toán|||Trường Một|LĐTT', 'Tổ Toán|||Trường Hai|GK', []],
])('names that two sources bring: %s', (_says, one, other, wanted) => {
  expect(twiceIn(one, other)).toEqual(wanted);
});

test.each([
  ['one has no year of birth', ['1980||A B', '1980||C D', '||E F'], 'name'],
  ['the first has none', ['||A B', '1980||C D', '1980||E F'], 'name'],
  ['one unit of all, one year of two', ['1980||A B', '1980||A B', '||A B'], 'unit'],
  ['one number of two', ['1980|000180000123|A B', '1980|000180000123|C D', '1980||E F'], 'born'],
  ['one year of all', ['1980||A B', '1980||C D', '1980||E F'], 'born'],
])('what is said of three sources holds for each: %s', (_says, sources, by) => {
  const found = sources.map((row, at) =>
    sourceOf({ name: `${at}.xlsx`, rows: [title, header, `1|Lê Thị Ngô|${row}|LĐTT`] }),
  );
  const twice = atOnce(namesTwice(joinSources(found).rows));
  expect(twice.map((one) => [one.by, one.places.length])).toEqual([[by, 3]]);
});

test('within one source a name that occurs twice is left to the check', () => {
  const rows = [title, header, '1|Lê Thị Ngô|||A|GK', '2|Lê Thị Ngô|||A|LĐTT'];
  expect(atOnce(namesTwice(joinSources([sourceOf({ name: 'a.xlsx', rows })]).rows))).toEqual([]);
});

const odd = sourceOf({
  name: 'odd.xlsx',
  rows: [title, 'TT|Họ và tên|Việc|Đề nghị|Ký hiệu', '1|Lê Văn Thử|Bí thư chi bộ|LĐTT|K1'],
});

test('a person’s answers: a unit, a meaning for a column, a unit left blank', () => {
  const answers = {
    ...taken,
    units: [{ source: 'odd.xlsx', unit: 'Chi bộ Một' }],
    columns: [{ header: 'Việc', field: 'position' as const }],
  };
  const joined = joinSources([odd], { answers });
  expect(linesOf(joined)).toEqual([
    'Họ và tên | Chức vụ | Đơn vị công tác | Đối tượng | Đề nghị | Ký hiệu',
    'Lê Văn Thử | Bí thư chi bộ | Chi bộ Một | Cá nhân | LĐTT | K1',
  ]);
  expect(joined.reports[0]?.unit).toEqual({ rows: 1, unit: 'Chi bộ Một', proposal: null });
  // still asked about, so that a person may think again
  expect(joined.reports[0]?.unknownColumns.map(({ header: said }) => said)).toEqual(['Việc', 'Ký hiệu']);
  const blank = joinSources([odd], { answers: { ...taken, units: [{ source: 'odd.xlsx', unit: '' }] } });
  expect(linesOf(blank)[0]).toBe(
    'Họ và tên | Việc | Đối tượng | Đề nghị | Ký hiệu'
      .replace('Việc | ', '')
      .replace(' | Ký hiệu', ' | Việc | Ký hiệu'),
  );
});

test('the joined sheet tells what its columns mean; those that nobody knows stay as they are', () => {
  const joined = joinSources([odd]);
  const grid = atOnce(
    gridOfDraft(atOnce(draftJoinedList(joined, { words, sheetName: words.sheetName, sheets: [] }))),
  );
  const book = currentLawBook();
  const mapping = atOnce(joinedMapping(grid, { book }));
  const confirmed = mapping === null ? [] : [mapping];
  const { tables } = atOnce(findNomineeTables([grid], { confirmed, book }));
  expect(tables).toHaveLength(1);
  const fields = tables[0]?.columns.map(({ header: said, field, toldBy }) => `${said}=${field}:${toldBy}`);
  expect(fields).toEqual(
    expect.arrayContaining([
      'Họ và tên=name:person',
      'Đề nghị=award:person',
      'Ký hiệu=null:person',
      'Việc=null:person',
    ]),
  );
});
