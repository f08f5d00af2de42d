import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { withBothNameColumns } from '../../../src/core/nominees/nameInTwoColumns';
import { readNominees } from '../../../src/core/nominees/readNominees';
import { atOnce } from '../../../src/core/work/work';
import { gridOf } from '../sheets/gridOf';
import { book, nomineesOf } from './listOf';

/*
 * A name that stands in two columns is one name wherever it is read, or papers would go out with given names alone.
 */
const rest = ['Đơn vị', 'Danh hiệu đề nghị'] as const;
const names = (rows: readonly (readonly string[])[]) => nomineesOf(rows).map(({ name }) => name.value);

test.each([
  ['both headers say so', ['TT', 'Họ', 'Tên', ...rest]],
  ['family and middle name', ['TT', 'Họ và tên đệm', 'Tên', ...rest]],
  ['the header of one column cut in two', ['TT', 'Họ và', 'tên', ...rest]],
  ['the same in capitals', ['TT', 'HỌ VÀ', 'TÊN', ...rest]],
  ['a comma between', ['TT', 'Họ, đệm', 'Tên', ...rest]],
  ['the middle name told as letters', ['TT', 'Họ và chữ đệm', 'Tên', ...rest]],
  ['one header over both', ['TT', 'Họ và tên', '', ...rest]],
])('%s', (_says, header) => {
  const rows = [
    header,
    ['1', 'Nguyễn Thị', 'Lan', 'Trường Mẫu', 'Lao động tiên tiến'],
    ['2', 'Trần', 'Hà', 'Trường Mẫu', 'Lao động tiên tiến'],
  ];
  expect(names(rows)).toEqual(['Nguyễn Thị Lan', 'Trần Hà']);
});

test.each([
  ['a name in one column', ['TT', 'Họ và tên', 'Chức vụ', ...rest], 'Giáo viên'],
  ['a column that only begins alike', ['TT', 'Họ và tên', 'Tên đơn vị cũ', ...rest], 'Trường Mẫu B'],
  ['another name for the same person', ['TT', 'Họ và tên', 'Bí danh', ...rest], 'Sáu'],
])('not %s', (_says, header, beside) => {
  const rows = [
    header,
    ['1', 'Nguyễn Thị Lan', beside, 'Trường Mẫu', 'Lao động tiên tiến'],
    ['2', 'Trần Văn Hà', beside, 'Trường Mẫu', 'Lao động tiên tiến'],
  ];
  expect(names(rows)).toEqual(['Nguyễn Thị Lan', 'Trần Văn Hà']);
});

test.each([
  ['both said by a person', 'person', ['Nguyễn Thị Lan', 'Trần Hà']],
  ['both only guessed', 'header', ['Nguyễn Thị', 'Trần']],
] as const)('two columns that are the name, %s', (_says, toldBy, expected) => {
  const rows = [
    ['TT', 'Họ và tên', 'Phần sau', ...rest],
    ['1', 'Nguyễn Thị', 'Lan', 'Trường Mẫu', 'Lao động tiên tiến'],
    ['2', 'Trần', 'Hà', 'Trường Mẫu', 'Lao động tiên tiến'],
  ];
  const grid = gridOf(rows, { sheet: 'Danh sách khen thưởng' });
  const { tables } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
  const confirmed = tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.column === 1 || column.column === 2 ? { ...column, field: 'name' as const, toldBy } : column,
    ),
  }));
  const read = atOnce(
    readNominees(confirmed, {
      year: 2025,
      book,
      historyTables: [],
      knownUnits: [],
      differentPersons: new Set(),
    }),
  );
  expect(read.nominees.map(({ name }) => name.value)).toEqual(expected);
});

describe('as a person is asked about its columns', () => {
  const asked = (header: readonly string[], beside: string) => {
    const rows = [
      header,
      ['1', 'Nguyễn Thị', beside, 'Trường Mẫu', 'Lao động tiên tiến'],
      ['2', 'Trần', beside, 'Trường Mẫu', 'Lao động tiên tiến'],
    ];
    const grid = gridOf(rows, { sheet: 'Danh sách khen thưởng' });
    const { tables, unlikely } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
    return [...tables, ...unlikely].map(withBothNameColumns)[0]?.columns.slice(1, 3) ?? [];
  };
  const said = (columns: ReturnType<typeof asked>) =>
    columns.map(({ field, certainty }) => [field, certainty >= 0.7]);

  test.each([
    ['both headers say so', ['TT', 'Họ', 'Tên', ...rest]],
    ['family and middle name', ['TT', 'Họ và tên đệm', 'Tên', ...rest]],
    ['one header over both', ['TT', 'Họ và tên', '', ...rest]],
  ])('%s: both are the name, and neither is doubtful', (_says, header) => {
    expect(said(asked(header, 'Lan'))).toEqual([
      ['name', true],
      ['name', true],
    ]);
  });

  test.each([
    ['a post beside the name', ['TT', 'Họ và tên', 'Chức vụ', ...rest], 'Giáo viên'],
    ['another name for the same person', ['TT', 'Họ và tên', 'Bí danh', ...rest], 'Sáu'],
  ])('not %s', (_says, header, beside) => {
    expect(asked(header, beside).map(({ field }) => field === 'name')).toEqual([true, false]);
  });
});
