import { readHead } from '../../../../src/core/plan/head/documentHead';

const head = (...lines: readonly string[]) => readHead([...lines, 'I. MỤC ĐÍCH'], lines.length);

describe('readHead: number', () => {
  it.each<readonly [string, string | null, string | null]>([
    ['Số: 08/KH-UBND', '08/KH-UBND', '08/KH-UBND'],
    ['Số: 08 /KH-UBND', '08/KH-UBND', '08 /KH-UBND'],
    ['Số: 8 / KH - UBND', '8/KH-UBND', '8 / KH - UBND'],
    ['Số: 102/2026/KH-UBND', '102/2026/KH-UBND', '102/2026/KH-UBND'],
    ['Số: /KH-UBND', null, '/KH-UBND'],
    ['Số:....../KH-UBND', null, '....../KH-UBND'],
    ['Số: 7/KH-UBND Thử Nghiệm, ngày 01 tháng 02 năm 2026', '7/KH-UBND', '7/KH-UBND'],
    ['Số lượng: 5', null, null],
    ['Số 70/KH-UBND', '70/KH-UBND', '70/KH-UBND'],
    ['số 70/KH-UBND ngày 01/02/2025 của tỉnh', null, null],
  ])('%s', (line, number, numberAsPrinted) =>
    expect(head(line, 'KẾ HOẠCH', 'Thi đua')).toMatchObject({ number, numberAsPrinted }),
  );
  it('puts a stamped figure into the form', () => {
    expect(head('Số: 45', 'Số:      /KH-UBND', 'KẾ HOẠCH', 'Thi đua').number).toBe('45/KH-UBND');
  });
});

describe('readHead: place and date', () => {
  it.each<readonly [string, string | null, string | null, boolean]>([
    ['Thử Nghiệm, ngày 13 tháng 01 năm 2025', 'Thử Nghiệm', '2025-01-13', true],
    ['Phường Minh Họa, ngày 3 tháng 4 năm 2026', 'Phường Minh Họa', '2026-04-03', true],
    ['Thử Nghiệm, ngày 13/01/2025', 'Thử Nghiệm', '2025-01-13', true],
    ['Thử Nghiệm, ngày 31 tháng 4 năm 2025', 'Thử Nghiệm', null, true],
    ['Thử Nghiệm, ngày     tháng     năm 2026', 'Thử Nghiệm', null, false],
    ['Thử Nghiệm, ngày … tháng 01 năm 2026', 'Thử Nghiệm', null, false],
    ['Số: 7/KH-UBND Thử Nghiệm, ngày 01 tháng 02 năm 2026', 'Thử Nghiệm', '2026-02-01', true],
    ['Thời gian ký: ngày 01/02/2026', null, null, false],
  ])('%s', (line, place, date, isDateFilled) =>
    expect(head(line, 'KẾ HOẠCH', 'Thi đua')).toMatchObject({ place, date, isDateFilled }),
  );
});

describe('readHead: kind, title, year', () => {
  it.each<readonly [readonly string[], string | null, string | null, number | null]>([
    [['KẾ HOẠCH', 'Thi đua năm 2025'], 'Kế hoạch', 'Thi đua năm 2025', 2025],
    [['KẾ HOẠCH Thi đua năm 2025'], 'Kế hoạch', 'Thi đua năm 2025', 2025],
    [
      ['KẾ HOẠCH', 'Tổng kết năm 2024,', 'nhiệm vụ năm 2025'],
      'Kế hoạch',
      'Tổng kết năm 2024, nhiệm vụ năm 2025',
      2025,
    ],
    [
      ['KẾ HOẠCH', 'Tổng kết năm 2024', 'nhiệm vụ năm 2025'],
      'Kế hoạch',
      'Tổng kết năm 2024 nhiệm vụ năm 2025',
      2025,
    ],
    [['K Ế H O Ạ C H', 'Thi đua'], 'Kế hoạch', 'Thi đua', null],
    [
      ['KẾ HOẠCH', 'Thực hiện phong trào thi đua năm 2026', 'Căn cứ Luật;'],
      'Kế hoạch',
      'Thực hiện phong trào thi đua năm 2026',
      2026,
    ],
    [['KẾ HOẠCH', 'Căn cứ Luật Thi đua, khen thưởng;'], 'Kế hoạch', null, null],
    [['KẾ HOẠCH', 'Giai đoạn 2021-2025'], 'Kế hoạch', 'Giai đoạn 2021-2025', 2021],
    [['Kế hoạch này gồm ba phần'], null, null, null],
  ])('%j', (lines, kind, title, year) => expect(head(...lines)).toMatchObject({ kind, title, year }));
});
