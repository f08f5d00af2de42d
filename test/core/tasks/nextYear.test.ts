import { oneYearOn, shiftTimeWords, shiftWords } from '../../../src/core/tasks/shiftYear';
import { parseIsoDate } from '../../../src/core/time/isoDate';

test.each([
  ['Trước ngày 15/11/2025', 'Trước ngày 15/11/2026'],
  ['Quý IV/2025', 'Quý IV/2026'],
  ['Từ 20/12/2025 đến 10/01/2026', 'Từ 20/12/2026 đến 10/01/2027'],
  ['Hằng quý', 'Hằng quý'],
  ['29/02/2024', '28/02/2025'],
  ['Tháng 3', 'Tháng 3'],
])('time "%s" → "%s"', (text, moved) => {
  expect(shiftTimeWords(text, Number(/20\d\d/.exec(text)?.[0] ?? 2025))).toBe(moved);
});

test.each([
  ['Tổng kết phong trào thi đua năm 2025.', 'Tổng kết phong trào thi đua năm 2026.'],
  ['Kế hoạch số 08/KH-UBND ngày 13/01/2025', 'Kế hoạch số 08/KH-UBND ngày 13/01/2025'],
  ['Thông tư 15/2025/TT-BNV', 'Thông tư 15/2025/TT-BNV'],
  ['Giai đoạn 2021-2025', 'Giai đoạn 2021-2025'],
  ['Giai đoạn 2021 – 2025', 'Giai đoạn 2021 – 2025'],
  ['Năm học 2025-2026', 'Năm học 2025-2026'],
  ['Số 2025123', 'Số 2025123'],
])('words "%s" → "%s"', (text, moved) => {
  expect(shiftWords(text, 2025)).toBe(moved);
});

test('a leap day becomes the last day of February', () => {
  const leap = parseIsoDate('2028-02-29');
  expect(leap === null ? null : oneYearOn(leap)).toBe('2029-02-28');
});
