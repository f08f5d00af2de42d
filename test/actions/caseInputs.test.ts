import { readDay, readYear, typedDay } from '../../src/actions/saying/caseInputs';

test.each([
  ['5/12/2026', '2026-12-05'],
  [' 05.12.2026 ', '2026-12-05'],
  ['29-02-2028', '2028-02-29'],
  ['29/02/2026', null],
  ['12/31/2026', null],
  ['2026-12-05', null],
  ['5/12/26', null],
  ['', null],
])('a typed day "%s" → %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

test('a day stands in its field as it is typed', () => {
  const day = readDay('5/12/2026');
  expect(day === null ? null : typedDay(day)).toBe('05/12/2026');
});

test.each([
  ['2026', 2026],
  ['2016', null],
  ['26', null],
])('a typed year "%s" → %s', (typed, year) => {
  expect(readYear(typed)).toBe(year);
});
