import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { duplicateGroups } from '../../../src/core/nominees/identity';
import { listNeedsMerges } from '../../../src/core/nominees/mergedValues';
import { splitName } from '../../../src/core/nominees/splitName';
import { atOnce } from '../../../src/core/work/work';
import { gridOf } from '../sheets/gridOf';
import { book, nomineesOf } from './listOf';

/** How many lists are found below the lines. */
function listsBelow(lines: readonly string[], sheet = 'Trang 1'): number {
  const grid = gridOf(
    [
      ...lines.map((line) => [line]),
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức'],
      [1, 'Lê Văn Giả', 'Trưởng thôn', 'Thôn Hạ', 'Giấy khen'],
      [2, 'Vũ Thị Tạm', 'Trưởng thôn', 'Thôn Nội', 'Giấy khen'],
    ],
    { sheet },
  );
  return atOnce(findNomineeTables([grid], { confirmed: [], book })).tables.length;
}

const asked = 'DANH SÁCH NGƯỜI TỐT VIỆC TỐT NĂM 2026';

test.each([
  ['UBND XÃ ĐÔNG LƯƠNG', 'Trang 1'],
  ['UBND XÃ BẰNG LƯƠNG', 'Trang 1'],
  ['Lương Tài, ngày 12 tháng 5 năm 2026', 'Trang 1'],
  ['BAN CHỈ ĐẠO NÂNG CAO CHẤT LƯỢNG', 'Trang 1'],
  ['UBND XÃ MINH TÂN', 'Lương Điền'],
])('a name with the word of pay makes no payroll: %s, sheet "%s"', (line, sheet) => {
  expect(listsBelow([line, asked], sheet)).toBe(1);
});

test.each([
  ['BẢNG LƯƠNG THÁNG 10/2026', 'Trang 1'],
  ['DANH SÁCH CHI TRẢ TIỀN LƯƠNG QUÝ III', 'Trang 1'],
  ['DANH SÁCH ĐỀ NGHỊ NÂNG LƯƠNG TRƯỚC THỜI HẠN', 'Trang 1'],
  ['UBND XÃ ĐÔNG LƯƠNG', 'Lương T10'],
])('a payroll says so in its title: %s, sheet "%s"', (line, sheet) => {
  expect(listsBelow([line], sheet)).toBe(0);
});

test.each([
  ['Tên thôn, tổ dân phố', 'Thôn Văn Hạ'],
  ['Tên khu dân cư', 'Khu dân cư số 4'],
  ['Tên thôn', 'Đông Ngạc'],
])('where no other column names anybody "%s" names who is nominated', (header, name) => {
  const rows = nomineesOf([
    ['STT', header, 'Số hộ', 'Danh hiệu đề nghị'],
    [1, name, 120, 'Thôn, tổ dân phố văn hóa'],
    [2, 'Thôn Văn Nội', 98, 'Thôn, tổ dân phố văn hóa'],
  ]);
  expect(rows.map((one) => one.name.value)).toEqual([name, 'Thôn Văn Nội']);
});

test.each(['Họ và tên', 'Họ và tên chủ hộ'])('beside "%s" the village is where they live', (header) => {
  const [first] = nomineesOf([
    ['STT', 'Tên thôn', header, 'Danh hiệu đề nghị'],
    [1, 'Thôn Văn Hạ', 'Lê Văn Giả', 'Gia đình văn hóa'],
    [2, 'Thôn Văn Nội', 'Vũ Thị Tạm', 'Gia đình văn hóa'],
  ]);
  expect([first?.name.value, first?.unit.value]).toEqual(['Lê Văn Giả', 'Thôn Văn Hạ']);
});

describe('groups of the same name in several schools', () => {
  const rows = (header: string, schools: readonly (string | null)[]) => [
    ['STT', header, 'Tên tập thể', 'Danh hiệu đề nghị'],
    ...schools.map((school, index) => [
      index + 1,
      school,
      index % 2 === 0 ? 'Tổ Hành chính' : 'Tổ Chuyên môn',
      'Tập thể lao động tiên tiến',
    ]),
  ];
  const merges = [
    { row: 1, column: 1, rowCount: 2, columnCount: 1 },
    { row: 3, column: 1, rowCount: 2, columnCount: 1 },
  ];

  test.each(['Trường', 'Trường học', 'Đơn vị', 'Cơ quan'])('are told apart by "%s"', (header) => {
    const nominees = nomineesOf(rows(header, ['Trường MN Một', null, 'Trường MN Hai', null]), { merges });
    expect(nominees.map(({ unit }) => unit.value)).toEqual([
      'Trường MN Một',
      'Trường MN Một',
      'Trường MN Hai',
      'Trường MN Hai',
    ]);
    expect(duplicateGroups(nominees)).toEqual([]);
  });

  test('are one where the school is one', () => {
    const nominees = nomineesOf(
      rows(
        'Trường',
        Array.from({ length: 4 }, () => 'Trường MN Một'),
      ),
    );
    expect(duplicateGroups(nominees).map((group) => group.nominees.map(({ row }) => row))).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  test.each([
    [['Trường MN Một', null, 'Trường MN Hai', null], true],
    [['Trường MN Một', null], false],
  ])('merges are asked for where a name recurs: %j', (schools, isAsked) => {
    const grid = gridOf(rows('Trường', schools), { sheet: 'Danh sách khen thưởng', merges: null });
    const { tables } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
    expect(tables.map(listNeedsMerges)).toEqual([isAsked]);
  });
});

test.each([
  [['Lớp'], ['7B'], '7B'],
  [['Lớp', 'Trường'], ['7B', 'Trường THCS Một'], 'Trường THCS Một'],
])('a pupil has his unit in %j', (headers, cells, unit) => {
  const [first] = nomineesOf([
    ['STT', 'Họ và tên', ...headers, 'Hình thức khen thưởng'],
    [1, 'Lê Văn Giả', ...cells, 'Giấy khen'],
    [2, 'Vũ Thị Tạm', ...cells, 'Giấy khen'],
  ]);
  expect(first?.unit.value).toBe(unit);
});

test('a class that somebody heads is no unit', () => {
  const [first] = nomineesOf([
    ['STT', 'Họ và tên', 'Lớp chủ nhiệm', 'Hình thức khen thưởng'],
    [1, 'Lê Văn Giả', '7B', 'Giấy khen'],
    [2, 'Vũ Thị Tạm', '8A', 'Giấy khen'],
  ]);
  expect(first?.unit.value).toBe('');
});

test.each([
  ['Bà Lê Thị Giả – người dân xóm Bãi', 'Lê Thị Giả', 'người dân', 'xóm Bãi'],
  ['Ông Vũ Văn Tạm - nhân dân khu 6', 'Vũ Văn Tạm', 'nhân dân', 'khu 6'],
  ['Ông Vũ Văn Tạm (nông dân thôn Bãi, xã Giả)', 'Vũ Văn Tạm', 'nông dân', 'thôn Bãi, xã Giả'],
  ['Bà Lê Thị Giả – công dân tiêu biểu', 'Lê Thị Giả', 'công dân tiêu biểu', ''],
  ['Ông Vũ Văn Tạm – Trưởng xóm Bãi', 'Vũ Văn Tạm', 'Trưởng xóm Bãi', 'xóm Bãi'],
  ['Bà Lê Thị Giả – dân quân xóm Bãi', 'Lê Thị Giả', 'dân quân xóm Bãi', 'xóm Bãi'],
])('"%s" is %s, %s of "%s"', (cell, name, position, unit) => {
  expect(splitName(cell)).toMatchObject({ name, position, unit, isCollective: false });
});

test('people of a place are of a collective where no name stands before them', () => {
  expect(splitName('Nhân dân khu 6')).toMatchObject({ name: 'Nhân dân khu 6', isCollective: true });
});

describe('counts of a collective', () => {
  const counts = (advanced: string, fighters: string) =>
    nomineesOf([
      ['STT', 'Tên tập thể', 'Tổng số', advanced, fighters, 'Danh hiệu đề nghị'],
      [1, 'Trạm Y tế', 9, 8, 1, 'Tập thể lao động tiên tiến'],
      [2, 'Phòng Kinh tế', 7, 6, 2, 'Tập thể lao động tiên tiến'],
    ]).map((one) => [one.counts.advanced.value, one.counts.emulationFighters.value]);

  test.each([
    ['Số đạt LĐTT', 'Số đạt CSTĐCS'],
    ['Số cá nhân đạt LĐTT', 'Số cá nhân đạt CSTĐCS'],
    ['Số người LĐTT', 'Số người CSTĐCS'],
    ['Số người đạt Lao động tiên tiến', 'Số người đạt Chiến sĩ thi đua cơ sở'],
  ])('"%s", "%s"', (advanced, fighters) => {
    expect(counts(advanced, fighters)).toEqual([
      [8, 1],
      [6, 2],
    ]);
  });

  test.each([['Tỷ lệ đạt LĐTT', 'Số QĐ công nhận CSTĐCS']])('not so "%s", "%s"', (advanced, fighters) => {
    expect(counts(advanced, fighters)).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('a column "Thành tích"', () => {
  const read = (words: string) => {
    const [first] = nomineesOf([
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức', 'Thành tích'],
      [1, 'Lê Văn Giả', 'Trưởng thôn', 'Thôn Hạ', 'Giấy khen', words],
      [2, 'Vũ Thị Tạm', 'Trưởng thôn', 'Thôn Nội', 'Giấy khen', words],
    ]);
    return [first?.achievement.value, first?.history.map(({ year }) => year)];
  };

  test.each([
    'Phong trào trồng cây giai đoạn 2024 - 2026',
    'Hội thi tuyên truyền viên năm 2026',
    'Hoàn thành tốt nhiệm vụ năm 2025',
  ])('tells of an achievement: %s', (words) => {
    expect(read(words)).toEqual([words, []]);
  });

  test.each([
    ['2022: LĐTT; 2023: CSTĐCS', [2022, 2023]],
    ['HTTNV các năm 2023, 2024', [2023, 2024]],
  ])('tells of years before: %s', (words, years) => {
    expect(read(words)).toEqual(['', years]);
  });
});

test.each([
  ['Phạm vi công nhận', 'Cơ sở', 'base'],
  ['Phạm vi áp dụng', 'Toàn tỉnh', 'province'],
  ['Phạm vi công nhận sáng kiến', 'Cấp tỉnh', 'province'],
  ['Phạm vi công việc', 'Cơ sở', null],
])('"%s": %s', (header, words, scope) => {
  const [first] = nomineesOf([
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Tên sáng kiến', header],
    [1, 'Lê Văn Giả', 'Phòng Kinh tế', 'CSTĐCS', 'Sổ tay số', words],
    [2, 'Vũ Thị Tạm', 'Phòng Kinh tế', 'CSTĐCS', 'Bản đồ số', words],
  ]);
  expect(first?.initiativeScope.value).toBe(scope);
});
