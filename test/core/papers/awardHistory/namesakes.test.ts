import { currentLawBook } from '../../../../src/core/law/currentBook';
import { awardRecords } from '../../../../src/core/papers/awardHistory/awardRecords';
import { atOnce } from '../../../../src/core/work/work';
import { nomineesOf, type Rows } from '../../nominees/listOf';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import { foldedUnit, identityKey } from '../../../../src/core/nominees/identity';
import { readNominees } from '../../../../src/core/nominees/readNominees';
import { gridOf } from '../../sheets/gridOf';

const book = currentLawBook();
const header = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Số CCCD',
  'Đơn vị',
  'Xếp loại',
  'Danh hiệu đề nghị',
];

function recordsOf(rows: Rows, differentPersons: readonly string[] = []) {
  const nominees = nomineesOf([header, ...rows]);
  expect(nominees).toHaveLength(rows.length);
  const nameOf = (id: string): string =>
    book.edition.awards.find(({ value }) => value.id === id)?.value.name ?? id;
  const awardName = ({ award }: (typeof nominees)[number]): string => award.value ?? award.text;
  return atOnce(
    awardRecords({
      differentPersons: new Set(differentPersons),
      nominees,
      registers: [],
      year: 2025,
      awardName,
      nameOf,
    }),
  );
}

const told = (rows: Rows) =>
  recordsOf(rows).records.map(({ who, award, rating }) => `${who.name} ${award} ${rating ?? '-'}`);

const [good, fair, best] = ['Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ', 'Hoàn thành xuất sắc nhiệm vụ'];
const school = 'Trường TH Sông Giả';

test.each([
  ['another day of birth', ['Nam', '12/05/1980', null], ['Nam', '03/09/1981', null]],
  ['another day of the same year', ['Nam', '12/05/1980', null], ['Nam', '13/05/1980', null]],
  ['another year alone', [null, 1980, null], [null, 1977, null]],
  ['another sex', ['Nam', null, null], ['Nữ', null, null]],
  ['another number', ['Nam', null, '000080123456'], ['Nam', null, '000080654321']],
  ['nothing but the rating', [null, null, null], [null, null, null]],
] as const)('two of one name and unit, %s: each keeps a line with a rating of its own', (_, one, other) => {
  const rows: Rows = [
    [1, 'Hoàng Thị Thử', ...one, school, good, 'LĐTT'],
    [2, 'HOÀNG THỊ THỬ', ...other, school, fair, 'LĐTT'],
  ];
  expect(told(rows)).toEqual(['Hoàng Thị Thử LDTT good', 'HOÀNG THỊ THỬ LDTT completed']);
  expect(recordsOf(rows).sameNames).toEqual(['HOÀNG THỊ THỬ']);
});

test('told apart by birth, equal ratings still make two lines', () => {
  expect(
    told([
      [1, 'Lý Văn Nháp', 'Nam', 1980, null, school, good, 'LĐTT'],
      [2, 'Lý Văn Nháp', 'Nam', 1991, null, school, good, 'LĐTT'],
    ]),
  ).toHaveLength(2);
});

test('one person on two rows stays one: a title more, a rating that only one row tells, a day beside its year', () => {
  const rows: Rows = [
    [1, 'Lý Văn Nháp', 'Nam', '12/05/1980', null, school, best, 'LĐTT'],
    [2, 'Lý Văn Nháp', null, 1980, null, school, null, 'CSTĐCS'],
    [3, 'Lý Văn Nháp', null, null, null, school, best, 'LĐTT'],
  ];
  expect(told(rows)).toEqual(['Lý Văn Nháp LDTT excellent', 'Lý Văn Nháp CSTDCS excellent']);
  expect(recordsOf(rows).sameNames).toEqual([]);
});

test('one number is one person, whatever the births say', () => {
  const rows: Rows = [
    [1, 'Lý Văn Nháp', 'Nam', '12/05/1980', '000080123456', school, good, 'LĐTT'],
    [2, 'Lý Văn Nháp', 'Nam', '12/05/1981', '000080123456', school, good, 'CSTĐCS'],
  ];
  expect(recordsOf(rows).sameNames).toEqual([]);
});

test('a row that could be either of two is neither: it takes no rating of theirs', () => {
  expect(
    told([
      [1, 'Lý Văn Nháp', null, null, null, school, null, 'CSTĐCS'],
      [2, 'Lý Văn Nháp', 'Nam', 1980, null, school, good, 'LĐTT'],
      [3, 'Lý Văn Nháp', 'Nam', 1991, null, school, fair, 'LĐTT'],
    ]).sort(),
  ).toEqual(['Lý Văn Nháp CSTDCS -', 'Lý Văn Nháp LDTT completed', 'Lý Văn Nháp LDTT good']);
});

test('somebody said that they are different persons: nothing else tells them apart, each keeps a line', () => {
  const rows: Rows = [
    [1, 'Hoàng Thị Thử', null, null, null, school, good, 'LĐTT'],
    [2, 'Hoàng Thị Thử', null, null, null, school, good, 'LĐTT'],
    [3, 'Vũ Văn Mẫu', null, null, null, school, good, 'LĐTT'],
    [4, 'Vũ Văn Mẫu', null, null, null, school, good, 'CSTĐCS'],
  ];
  const [nominee] = nomineesOf([header, ...rows]);
  if (nominee === undefined) throw new Error('no list');
  const { records, sameNames } = recordsOf(rows, [identityKey(nominee)]);
  expect(records.map(({ who, award }) => `${who.name} ${award}`)).toEqual([
    'Hoàng Thị Thử LDTT',
    'Hoàng Thị Thử LDTT',
    'Vũ Văn Mẫu LDTT',
    'Vũ Văn Mẫu CSTDCS',
  ]);
  expect(sameNames).toEqual(['Hoàng Thị Thử']);
});

const list = (rows: Rows) =>
  gridOf([['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], header, ...rows], { sheet: 'Danh sách' });
const register = (rows: Rows) =>
  gridOf(
    [['QUÁ TRÌNH KHEN THƯỞNG'], ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Năm', 'Danh hiệu'], ...rows],
    {
      sheet: 'Quá trình',
    },
  );

/** Years that each nominee of the list has from the register. */
function yearsOf(rows: Rows, earlier: Rows, differentPersons: readonly string[] = []): readonly string[] {
  const found = atOnce(findNomineeTables([list(rows), register(earlier)], { confirmed: [], book }));
  const { nominees } = atOnce(
    readNominees(found.tables, {
      year: 2025,
      book,
      historyTables: found.historyTables,
      knownUnits: [],
      differentPersons: new Set(differentPersons),
    }),
  );
  return nominees.map(({ history }) => history.map(({ year }) => year).join(' '));
}

test('a register gives namesakes of one unit only what it tells of one of them', () => {
  const of = (born: string | null) => [1, 'Hoàng Thị Thử', null, born, null, school, good, 'LĐTT'];
  const two: Rows = [of('12/05/1980'), of('03/09/1981')];
  const named = (born: string | null): Rows => [
    [1, 'Hoàng Thị Thử', born, school, 2023, 'LĐTT'],
    [2, 'Hoàng Thị Thử', born, school, 2024, 'LĐTT'],
    [3, 'Vũ Văn Mẫu', null, school, 2022, 'LĐTT'],
  ];
  expect(yearsOf(two, named(null))).toEqual(['', '']);
  expect(yearsOf(two, named('12/05/1980'))).toEqual(['2023 2024', '']);
  // one person, however often proposed; and one whose birth the register tells otherwise
  expect(yearsOf([of('12/05/1980'), of(null)], named(null))).toEqual(['2023 2024', '2023 2024']);
  expect(yearsOf([of('12/05/1980')], named('03/09/1981'))).toEqual(['']);
  expect(yearsOf([of(null), of(null)], named(null), [`hoàng thị thử|${foldedUnit(school)}`])).toEqual([
    '',
    '',
  ]);
});
