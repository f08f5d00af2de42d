import { freeName, isSameName } from '../../../src/core/sheets/sheetNames';

test.each([
  ['Phụ lục', [], 'Phụ lục (2)'],
  ['Phụ lục', ['PHỤ LỤC (2)', 'Phụ lục (3)'], 'Phụ lục (4)'],
  ['Phụ lục nhiệm vụ cụ thể năm 2026', [], 'Phụ lục nhiệm vụ cụ thể năm (2)'],
])('the name on offer beside %s and %j', (name, taken, expected) => {
  expect(freeName(name, taken)).toBe(expected);
  expect(expected.length).toBeLessThanOrEqual(31);
});

test('Excel does not tell capitals apart', () => {
  expect(isSameName('Kế hoạch', 'KẾ HOẠCH')).toBe(true);
  expect(isSameName('Kế hoạch', 'Kế hoạch 2')).toBe(false);
});
