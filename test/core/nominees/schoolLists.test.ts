import { readHistoryText } from '../../../src/core/nominees/historyText';
import { schoolYearIn, yearInCell } from '../../../src/core/nominees/schoolYear';
import type { Nominee } from '../../../src/core/nominees/nominee';
import { headerByForm } from '../../../src/core/vocabulary/nomineeHeaderForms';
import { gridOf } from '../sheets/gridOf';
import { book, readLists } from './listOf';

const school = (
  title: string,
  headers: readonly string[],
  cells: readonly (string | number)[],
): Nominee | undefined =>
  readLists(
    [
      gridOf(
        [
          ['TRƯỜNG TIỂU HỌC GIẢ ĐỊNH'],
          [title],
          ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu đề nghị', ...headers],
          [1, 'Trần Thị Thử', 'Giáo viên', 'CSTĐCS', ...cells],
          [2, 'Lê Văn Giả', 'Giáo viên', 'LĐTT', ...cells],
        ],
        { sheet: 'DS thi đua' },
      ),
    ],
    null,
  ).nominees[0];

const title = 'DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2025 – 2026';

test.each([
  'Số QĐ công nhận SKKN',
  'Quyết định công nhận sáng kiến kinh nghiệm',
  'Số, ngày QĐ sáng kiến',
  'QĐ công nhận đề tài, SKKN',
  'Giấy chứng nhận SKKN',
  'Số, ngày, tháng QĐ công nhận SKKN',
])('"%s" is the decision of the initiative, not of the award', (header) => {
  const nominee = school(title, ['Tên SKKN', header], ['Dạy đọc', '12/QĐ-PGD ngày 12/5/2026']);
  expect(nominee?.initiativeDecision.value).toEqual({
    number: '12/QĐ-PGD',
    date: '2026-05-12',
    presence: 'yes',
  });
  expect(nominee?.papers.decision.value.presence).toBe('blank');
});

test.each(['Số, ngày quyết định', 'Số QĐ'])('"%s" is still that of the award', (header) => {
  const nominee = school(title, [header], ['12/QĐ-UBND ngày 12/6/2026']);
  expect(nominee?.papers.decision.value.date).toBe('2026-06-12');
});

test.each([
  'Mức độ HTNV năm học 2025-2026',
  'Kết quả đánh giá năm học 2025 – 2026',
  'Mức độ HTNV 2025-2026',
  'Xếp loại viên chức năm học 2025/2026',
])('"%s" is the rating of the year', (header) => {
  expect(school(title, [header], ['HTTNV'])?.rating.value).toBe('good');
});

test('how an initiative was ranked is no rating of a person', () => {
  expect(school(title, ['Kết quả xếp loại SKKN'], ['Tốt'])?.rating.value).toBeNull();
});

test.each<readonly [string, string, readonly string[], readonly (string | number)[], number | null, boolean]>(
  [
    ['title', title, ['Ghi chú'], [''], 2025, true],
    ['title without the word', 'ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA 2025 – 2026', ['Ghi chú'], [''], 2025, true],
    ['column', 'ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA', ['Năm học'], ['2025-2026'], 2025, true],
    ['header', 'ĐỀ NGHỊ TẶNG DANH HIỆU', ['Xếp loại năm học 2025-2026'], ['HTTNV'], 2025, true],
    ['a period', 'ĐỀ NGHỊ TẶNG DANH HIỆU GIAI ĐOẠN 2025 - 2026', ['Ghi chú'], [''], null, false],
    ['a plain year', 'ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025', ['Xếp loại 2025'], ['HTTNV'], 2025, false],
  ],
)('the school year in the %s', (_says, over, headers, cells, year, isOfSchoolYear) => {
  const nominee = school(over, headers, cells);
  expect([nominee?.year.value, nominee?.isOfSchoolYear]).toEqual([year, isOfSchoolYear]);
});

test.each([
  ['năm học 2025-2026', 2025],
  ['2025 / 2026', 2025],
  ['2025-26', 2025],
  ['2022 - 2025', null],
  ['nhiệm kỳ 2025-2026', null],
  ['ngày 12/5/2025-2026', null],
])('%s', (text, year) => {
  expect(schoolYearIn(text)).toBe(year);
});

test('a cell of years', () => {
  expect([yearInCell('2025'), yearInCell('2025 - 2026'), yearInCell('khác')]).toEqual([
    { year: 2025, isSchoolYear: false },
    { year: 2025, isSchoolYear: true },
    null,
  ]);
});

test('a school year in a history is one year', () => {
  const years = (text: string) => readHistoryText(text, book).map(({ year }) => year);
  expect(years('Năm học 2022-2023: CSTĐCS; năm học 2023-2024: CSTĐCS')).toEqual([2022, 2023]);
  expect(years('CSTĐCS các năm 2022-2023')).toEqual([2022, 2023]);
});

test.each([
  ['Khen thưởng 2022 - 2024', 'history'],
  ['Danh hiệu 2023 - 2024', 'history'],
  ['Xếp loại các năm 2023-2024', 'history'],
])('%s tells of several years', (header, field) => {
  expect(headerByForm(header)).toBe(field);
});
