import type { Nominee } from '../../../src/core/nominees/nominee';
import { headerByForm } from '../../../src/core/vocabulary/nomineeHeaderForms';
import { nomineesOf } from './listOf';

type Cells = readonly (string | number | null)[];

/** One nominee under the headers given, after ordinal, name and post. */
const nominee = (title: string, headers: readonly string[], cells: Cells): Nominee | undefined =>
  nomineesOf([
    ['UBND XÃ GIẢ ĐỊNH'],
    [title],
    ['STT', 'Họ và tên', 'Chức vụ', ...headers],
    [1, 'Trần Thị Thử', 'Công chức', ...cells],
    [2, 'Lê Văn Giả', 'Công chức', ...cells],
  ])[0];

const plain = 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025';

test.each<readonly [string, string]>([
  ['Danh hiệu, hình thức đã được tặng (số, ngày QĐ)', 'history'],
  ['Các hình thức khen đã được tặng', 'history'],
  ['Danh hiệu CSTĐCS đã đạt (năm, số QĐ)', 'history'],
  ['Khen thưởng trước đây', 'history'],
  ['Khen cao nhất đã nhận', 'history'],
  ['CSTĐCS các năm', 'history'],
  ['BK, GK đã có', 'history'],
  ['Thi đua năm học trước', 'historyAward'],
])('"%s" tells of earlier awards', (header, field) => {
  expect(headerByForm(header)).toBe(field);
});

test.each([
  'Danh hiệu đề nghị',
  'Đã đạt LĐTT',
  'Danh hiệu đạt được trong năm',
  'SKKN đã được công nhận, khen thưởng',
  'Nội dung thi đua',
  'Phong trào thi đua năm 2025',
  'Hình thức khen thưởng',
])('"%s" does not', (header) => {
  expect(headerByForm(header)).toBeNull();
});

test.each<readonly [readonly string[], Cells, readonly (string | null)[], readonly number[]]>([
  [
    ['Hình thức đề nghị', 'Danh hiệu, hình thức đã được tặng (số, ngày QĐ)'],
    ['Giấy khen của Chủ tịch UBND xã', '2023: CSTĐCS (QĐ 12/QĐ-UBND ngày 05/01/2024)'],
    ['GK-XA'],
    [2023],
  ],
  [['Danh hiệu', 'Năm học 2024-2025'], ['CSTĐCS', 'LĐTT'], ['CSTDCS'], [2024]],
  [
    ['Danh hiệu', 'Năm 2022', 'Năm 2023', 'Năm 2024'],
    ['CSTĐCS', 'LĐTT', 'CSTĐCS', 'LĐTT'],
    ['CSTDCS'],
    [2022, 2023, 2024],
  ],
  [['Danh hiệu', '2023', '2024'], ['LĐTT', 'HTXSNV', 'HTTNV'], ['LDTT'], [2023, 2024]],
  [['Danh hiệu', 'CSTĐCS các năm'], ['LĐTT', '2022, 2023'], ['LDTT'], [2022, 2023]],
  [
    ['Danh hiệu', 'CSTĐCS đã đạt (năm, số QĐ)'],
    ['LĐTT', '2021 (QĐ 12); 2022 (QĐ 15); 2024 (QĐ 22)'],
    ['LDTT'],
    [2021, 2022, 2024],
  ],
  [['Danh hiệu', 'Ô không rõ'], ['LĐTT', 'CSTĐCS'], ['LDTT'], []],
  // what is asked for stands under the year itself, and in two columns
  [['Xếp loại', 'Năm 2025'], ['HTTNV', 'LĐTT'], ['LDTT'], []],
  [['Danh hiệu', 'Hình thức khen'], ['LĐTT', 'Giấy khen của Chủ tịch UBND xã'], ['LDTT', 'GK-XA'], []],
])('%j', (headers, cells, awards, years) => {
  const rows = nomineesOf([
    ['UBND XÃ GIẢ ĐỊNH'],
    [plain],
    ['STT', 'Họ và tên', 'Chức vụ', ...headers],
    [1, 'Trần Thị Thử', 'Công chức', ...cells],
  ]);
  expect(rows.map(({ award }) => award.value)).toEqual(awards);
  expect(rows[0]?.history.map(({ year }) => year)).toEqual(years);
});

test.each<readonly [string, string, string | null, boolean | null]>([
  ['ĐỀ NGHỊ TẶNG DANH HIỆU CSTĐCS NĂM 2025', 'Đạt LĐTT năm 2025', 'CSTDCS', true],
  ['ĐỀ NGHỊ TẶNG DANH HIỆU CSTĐCS NĂM 2025', 'LĐTT năm 2025', 'CSTDCS', true],
  ['ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025', 'LĐTT năm 2025', 'LDTT', null],
  ['ĐỀ NGHỊ TẶNG DANH HIỆU LĐTT NĂM 2025', 'LĐTT năm 2025', 'LDTT', null],
])('%s over "%s"', (title, header, award, sameYear) => {
  const one = nominee(title, ['Xếp loại', header], ['HTXSNV', 'x']);
  expect([one?.award.value, one?.sameYearTitle.value]).toEqual([award, sameYear]);
});
