import { readMarker, romanValue } from '../../../../src/core/plan/outline/markers';

describe('readMarker', () => {
  const found: readonly (readonly [string, string, string, number, string])[] = [
    ['I. MỤC ĐÍCH', 'roman', 'I', 1, 'MỤC ĐÍCH'],
    ['II- NỘI DUNG', 'roman', 'II', 2, 'NỘI DUNG'],
    ['IV.TỔ CHỨC', 'roman', 'IV', 4, 'TỔ CHỨC'],
    ['III TỔ CHỨC THỰC HIỆN', 'roman', 'III', 3, 'TỔ CHỨC THỰC HIỆN'],
    ['ll. NỘI DUNG', 'roman', 'II', 2, 'NỘI DUNG'],
    ['A. YÊU CẦU', 'upperLetter', 'A', 1, 'YÊU CẦU'],
    ['PHẦN THỨ HAI', 'section', 'PHẦN THỨ HAI', 2, ''],
    ['Phần II: Nhiệm vụ', 'section', 'Phần II', 2, 'Nhiệm vụ'],
    ['1. Mục đích', 'decimal', '1', 1, 'Mục đích'],
    ['1- Mục đích', 'decimal', '1', 1, 'Mục đích'],
    ['1/ Mục đích', 'decimal', '1', 1, 'Mục đích'],
    ['12) Việc', 'decimal', '12', 12, 'Việc'],
    ['1.Tuyên truyền', 'decimal', '1', 1, 'Tuyên truyền'],
    ['2.1. Việc', 'dotted', '2.1', 1, 'Việc'],
    ['2.1 Việc', 'dotted', '2.1', 1, 'Việc'],
    ['a) Việc', 'lowerLetter', 'a', 1, 'Việc'],
    ['đ) Việc', 'lowerLetter', 'đ', 5, 'Việc'],
    ['e) Việc', 'lowerLetter', 'e', 6, 'Việc'],
    ['- Việc', 'bullet', '-', 0, 'Việc'],
    ['+ Việc', 'bullet', '+', 0, 'Việc'],
    ['–Việc', 'bullet', '–', 0, 'Việc'],
    ['• Việc', 'bullet', '•', 0, 'Việc'],
    ['- a) Việc', 'lowerLetter', 'a', 1, 'Việc'],
    ['- 2. Việc', 'decimal', '2', 2, 'Việc'],
    ['3. 85% số chi bộ', 'decimal', '3', 3, '85% số chi bộ'],
    ['5/ 07 tổ tự quản', 'decimal', '5', 5, '07 tổ tự quản'],
    ['2- 60% đoàn viên', 'decimal', '2', 2, '60% đoàn viên'],
    ['4) 2.500 cây giống', 'decimal', '4', 4, '2.500 cây giống'],
    ['1. 15/20 bản', 'decimal', '1', 1, '15/20 bản'],
    ['2.3. 40 lượt người', 'dotted', '2.3', 3, '40 lượt người'],
    ['II.2. 40 lượt người', 'dotted', 'II.2', 2, '40 lượt người'],
    ['II. 4 CHỈ TIÊU', 'roman', 'II', 2, '4 CHỈ TIÊU'],
    ['Một là, thi đua', 'counting', 'Một là', 1, 'thi đua'],
    ['Thứ ba: khen thưởng', 'counting', 'Thứ ba', 3, 'khen thưởng'],
    ['Tháng 3:', 'month', 'Tháng 3', 3, ''],
    ['Tháng 4, 5: Sơ kết', 'month', 'Tháng 4, 5', 4, 'Sơ kết'],
    ['THÁNG 12/2026', 'month', 'THÁNG 12/2026', 12, ''],
  ];
  it.each(found)('%s', (text, kind, label, value, rest) =>
    expect(readMarker(text)).toMatchObject({ kind, label, value, rest }),
  );

  it.each([
    '15/11/2026 là hạn',
    '15.11.2026',
    '1,5 triệu đồng',
    '30% số hộ',
    '2026',
    '1-5 ngày',
    '1.200 hộ',
    '1.5 tỷ',
    '8 / 10 bản',
    '15. 3. 2026',
    '12/ 2026, hoàn thành',
    '20. 11. 2026 khai mạc',
    '12.4. 2026.',
    '12.4.2026',
    'IV/ 2026.',
    'V/v phát động',
    'Tháng 3 là tháng thanh niên',
    'Tháng 13:',
    'Hai làng',
    'XIN Ý KIẾN',
    '-----',
    'đồng chí',
    '',
  ])('%s is a sentence', (text) => expect(readMarker(text)).toBeNull());

  it('knows Roman numbers', () => {
    expect(['I', 'IV', 'IX', 'X', 'XIV', 'XXXIX', 'IIII', 'VX', ''].map(romanValue)).toEqual([
      1, 4, 9, 10, 14, 39, 0, 0, 0,
    ]);
  });
});
