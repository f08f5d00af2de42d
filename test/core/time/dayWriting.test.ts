import { daysAsUsual, fullYears, readTheOtherWay } from '../../../src/core/time/dayWriting';

test.each([
  ['2026-09-18', '18/09/2026'],
  ['2026-09-18T00:00:00', '18/09/2026'],
  ['Trước 2026/9/8', 'Trước 08/09/2026'],
  ['18.9.2026', '18/09/2026'],
  ['Từ 01.04.2026 đến 30.05.2026', 'Từ 01/04/2026 đến 30/05/2026'],
  ['Trước ngày 9/18/2026', 'Trước ngày 18/09/2026'],
  ['chậm nhất 18/9/26', 'chậm nhất 18/09/2026'],
  ['\uff11\uff18/\uff10\uff19/\uff12\uff10\uff12\uff16', '18/09/2026'],
])('%s is written %s', (text, written) => {
  expect(daysAsUsual(text, 2026)).toBe(written);
});

test.each([
  '18/9/2026',
  '05 - 20/8',
  'Quý IV/2026',
  '6T đầu năm',
  '18/9/25',
  '31.02.2026',
  'Tháng 9.2026',
  '1.250.000',
  'Theo Kế hoạch số 12/KH-UBND ngày 05.01.2026',
  '15-20/9/2026',
  'Mục 1.2.3',
])('%s stays', (text) => {
  expect(daysAsUsual(text, 2026)).toBe(text);
});

test('years of two digits stay where no year is known', () => {
  expect(daysAsUsual('18/9/26', null)).toBe('18/9/26');
});

test('a short year is of this century or the one of the plan', () => {
  expect(fullYears('trước 18/9/27', 2026)).toEqual(['trước 18/09/2027', 'trước 18/09/2026']);
  expect(fullYears('29/02/28', 2026)).toEqual(['29/02/2028']);
  expect(fullYears('Quý IV', 2026)).toEqual([]);
});

test('a day is changed about only where both of its figures could be the month', () => {
  expect(readTheOtherWay('Trước 2/3/2026')).toBe('Trước 3/2/2026');
  expect(readTheOtherWay('Trước 02/03/2026')).toBeNull();
  expect(readTheOtherWay('02/03/2026 - 4/3/2026')).toBeNull();
  expect(readTheOtherWay('1/2/2026 - 5-3-2026')).toBe('2/1/2026 - 3-5-2026');
  expect(readTheOtherWay('Theo Quyết định số 15/QĐ-UBND ngày 05/01/2026, trước 2/3/2026')).toBe(
    'Theo Quyết định số 15/QĐ-UBND ngày 05/01/2026, trước 3/2/2026',
  );
  expect(readTheOtherWay('2/11')).toBeNull();
  expect(readTheOtherWay('01 - 10/12')).toBeNull();
  expect(readTheOtherWay('Từ 1/4 đến 5/5/2026')).toBeNull();
  expect(readTheOtherWay('Từ 1/4/2026 đến 30/5/2026')).toBeNull();
  expect(readTheOtherWay('18/9/2026')).toBeNull();
  expect(readTheOtherWay('5/5/2026')).toBeNull();
  expect(readTheOtherWay('Tháng 9')).toBeNull();
});
