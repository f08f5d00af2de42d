import { findingsOf, type RowOver } from './nomineeSheet';

const school: RowOver = {
  'Họ và tên': 'Trường Mầm non Hoa Thử',
  'Chức vụ': null,
  'Đơn vị công tác': null,
  'Phân loại khen thưởng': 'Tập thể',
  'Danh hiệu đề nghị': 'BK tỉnh',
  'Loại hình khen thưởng': 'Công trạng',
};

/** What TT-05 says of one row: found and missing years. */
function yearsSaid(row: RowOver): readonly string[] {
  return findingsOf('TT-05', [{ ...school, ...row }]).map(({ messageId, data }) =>
    [messageId, data['found'] ?? '', data['missing'] ?? ''].join(' | '),
  );
}

test.each<readonly [string, RowOver, readonly string[]]>([
  [
    'the year under review is excellent, the one before is not',
    { 'Xếp loại': 'HTXSNV', 'Xếp loại 2023': 'HTTNV', 'Xếp loại 2024': 'HTTNV' },
    ['needNotMet | 2025 | 2024'],
  ],
  [
    'an earlier one is',
    { 'Xếp loại': 'HTTNV', 'Xếp loại 2023': 'HTXSNV', 'Xếp loại 2024': 'HTTNV' },
    ['needNotMet | 2023 | 2024'],
  ],
  ['two are', { 'Xếp loại': 'HTXSNV', 'Xếp loại 2023': 'HTTNV', 'Xếp loại 2024': 'HTXSNV' }, []],
])('%s', (_says, row, expected) => {
  expect(yearsSaid(row)).toEqual(expected);
});
