import type { GridOptions } from '../sheets/gridOf';
import { gridOf } from '../sheets/gridOf';
import { nomineesOf, readLists, type Rows } from './listOf';

const title = 'DANH SÁCH ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM 2025';
const header = ['TT', 'Họ và tên', 'Năm sinh', 'Chức danh', 'Danh hiệu đề nghị'];
const rows: Rows = [
  [1, 'Hoàng Thị Thử', 1985, 'Giáo viên', 'LĐTT'],
  [2, 'Vũ Văn Mẫu', 1990, 'Giáo viên', 'CSTĐCS'],
];

const unitsOf = (all: Rows, options: GridOptions = {}): readonly string[] => [
  ...new Set(nomineesOf(all, options).map(({ unit }) => unit.text)),
];

const under = (...above: readonly string[]): readonly string[] =>
  unitsOf([...above.map((line) => [line]), header, ...rows]);

test.each([
  ['a school over the title', ['TRƯỜNG TIỂU HỌC SỐ 1', title], 'Trường Tiểu học Số 1'],
  ['a school by its kind alone', ['MẦM NON HOA MẪU', title], 'Mầm non Hoa Mẫu'],
  ['a hamlet', ['THÔN 3', title], 'Thôn 3'],
  ['the committee, the school below it', ['UBND XÃ MẪU', 'TRƯỜNG THCS SỐ 2', title], 'Trường THCS Số 2'],
  ['a label', [title, 'Đơn vị: Phòng Kinh tế'], 'Phòng Kinh tế'],
  ['the title itself', [`${title} CỦA HỘI NÔNG DÂN`], 'Hội Nông dân'],
  // must stay blank
  ['the commune itself', ['ỦY BAN NHÂN DÂN XÃ MẪU', title], ''],
  ['the commune by its name alone', ['XÃ MẪU', title], ''],
  ['the party committee', ['ĐẢNG ỦY XÃ MẪU', title], ''],
  ['a council', ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ MẪU', title], ''],
  ['words for people', [title, 'TẬP THỂ, CÁ NHÂN TIÊU BIỂU'], ''],
  ['an office that gathers lists', ['UBND XÃ MẪU', 'PHÒNG VĂN HÓA - XÃ HỘI', title], ''],
  ['who handed it in', [title, '(Kèm theo Tờ trình của Phòng Văn hóa - Xã hội)'], ''],
  ['who decides', [`${title} CỦA CHỦ TỊCH UBND XÃ`], ''],
  ['nothing', [title], ''],
])('the unit of a list without a column of units, under %s', (_says, above, wanted) => {
  expect(under(...above)).toEqual([wanted]);
});

test('it leads to the cell that names it, in the rows’ own words of it', () => {
  const [nominee] = nomineesOf([['TRƯỜNG TIỂU HỌC SỐ 1'], [title], header, ...rows]);
  expect(nominee?.unit.cell).toEqual({ sheet: 'Danh sách khen thưởng', row: 0, column: 0 });
});

test('what the rows say goes before it; a blank cell of a filled column stays blank', () => {
  const named = (units: readonly string[], head = 'Đơn vị'): readonly string[] =>
    unitsOf([
      ['TRƯỜNG TIỂU HỌC SỐ 1'],
      [title],
      [...header, head],
      ...rows.map((row, at) => [...row, units[at] ?? '']),
    ]);
  expect(named(['Trạm Y tế', 'Phòng Kinh tế'])).toEqual(['Trạm Y tế', 'Phòng Kinh tế']);
  expect(named(['Trạm Y tế', ''])).toEqual(['Trạm Y tế', '']);
  // parts of a school, and where its people live, are not the unit
  expect(named(['Tổ Toán', 'Tổ Văn'], 'Tổ chuyên môn')).toEqual(['Trường Tiểu học Số 1']);
  expect(named(['Thôn 1', 'Thôn 2'], 'Nơi ở')).toEqual(['Trường Tiểu học Số 1']);
});

test('people of hamlets under a body that gathers them stay with their hamlets', () => {
  const all = unitsOf([
    [`${title} CỦA HỘI NÔNG DÂN`],
    [...header, 'Địa chỉ'],
    ...rows.map((row, at) => [...row, `Thôn ${at + 1}`]),
  ]);
  expect(all).toEqual(['Thôn 1', 'Thôn 2']);
});

test('a collective is its own unit, unless it is a part of one', () => {
  const found = nomineesOf([
    ['TRƯỜNG TIỂU HỌC SỐ 1'],
    [title],
    ['TT', 'Họ tên, tên tập thể', 'Danh hiệu đề nghị'],
    [1, 'Trường Tiểu học Số 1', 'TTLĐXS'],
    [2, 'Tổ Một', 'TTLĐTT'],
    [3, 'Hoàng Thị Thử', 'LĐTT'],
  ]);
  expect(found.map(({ unit }) => unit.text)).toEqual(['', 'Trường Tiểu học Số 1', 'Trường Tiểu học Số 1']);
});

test('several lists on one sheet: each by the words above it, a second part by the first one’s title', () => {
  const list = (...above: readonly string[]): Rows => [
    ...above.map((line) => [line]),
    header,
    ...rows,
    [],
    [],
  ];
  const { nominees } = readLists([
    gridOf([...list('TRƯỜNG TIỂU HỌC SỐ 1', title), ...list('TRƯỜNG MẦM NON MẪU', title)], { sheet: 'A' }),
    gridOf([...list('THÔN 3', title), ...list('Phần hai')], { sheet: 'B' }),
    gridOf([...list('THÔN 4', title), ...list(title)], { sheet: 'C' }),
  ]);
  const units = (sheet: string) => [
    ...new Set(nominees.filter((one) => one.sheet === sheet).map(({ unit }) => unit.text)),
  ];
  expect([units('A'), units('B'), units('C')]).toEqual([
    ['Trường Tiểu học Số 1', 'Trường Mầm non Mẫu'],
    ['Thôn 3'],
    ['Thôn 4', ''],
  ]);
});

test('a household is one wherever it stands; a second column of units fills the gaps of the first', () => {
  const found = nomineesOf([
    [title],
    ['TT', 'Họ và tên', 'Nơi công tác', 'Danh hiệu/ hình thức', 'Đơn vị'],
    ['A. Cá nhân'],
    [1, 'Hoàng Thị Thử', 'Trạm Y tế', 'LĐTT', 'Trạm Y tế'],
    ['B. Tập thể'],
    [1, 'Thôn Mẫu', '', 'Thôn văn hóa', 'Thôn Mẫu'],
    [2, 'Hộ ông Điểu Thử', '', 'Giấy khen', 'Thôn Mẫu'],
    [3, 'Gia đình bà Vũ Thị Tạm', '', 'Giấy khen', 'Thôn Mẫu'],
    [4, 'Hội Nông dân', '', 'Giấy khen', ''],
  ]);
  expect(found.map(({ kind, unit }) => `${kind.value ?? ''} ${unit.text}`.trim())).toEqual([
    'individual Trạm Y tế',
    'collective Thôn Mẫu',
    'household Thôn Mẫu',
    'household Thôn Mẫu',
    'collective',
  ]);
});
