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

test.each<readonly [string, RowOver, readonly string[]]>([
  ['xã', { 'Danh hiệu đề nghị': 'BK tỉnh' }, ['TQ-03 row']],
  ['xã', { 'Danh hiệu đề nghị': 'Tập thể lao động tiên tiến' }, []],
  ['tỉnh', { 'Danh hiệu đề nghị': 'BK tỉnh' }, []],
  ['xã', { 'Danh hiệu đề nghị': 'BK tỉnh', 'Cấp quyết định': 'Chủ tịch UBND tỉnh' }, []],
  ['xã', { 'Danh hiệu đề nghị': 'BK tỉnh', 'Cấp quyết định': 'Chủ tịch UBND xã' }, ['TQ-03 cell']],
])('a decision of UBND %s in the heading gives %j', (level, row, expected) => {
  const above = [`(Kèm theo Quyết định số 45/QĐ-UBND ngày 20/12/2025 của Chủ tịch UBND ${level})`];
  const found = findingsOf(null, [{ ...school, ...row }], { above, today: '2025-12-25' });
  const ofGiver = found.filter(({ rule }) => rule.startsWith('TQ-'));
  expect(ofGiver.map(({ rule, where }) => `${rule} ${where.kind}`)).toEqual(expected);
});

test('an abolished district in the heading is said once', () => {
  const above = ['(Kèm theo Quyết định số 45/QĐ-UBND ngày 20/12/2025 của Chủ tịch UBND huyện Thử)'];
  const found = findingsOf('TQ-04', [school, { ...school, 'Họ và tên': 'Trạm Y tế Thử' }], {
    above,
    today: '2025-12-25',
  });
  expect(found.map(({ messageId }) => messageId)).toEqual(['abolishedInTitle']);
});
