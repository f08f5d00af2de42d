import { withFullDays } from '../../../src/core/time/fullDays';
import { readTime } from '../../../src/core/time/readTime';

function written(text: string): string {
  return withFullDays(text, readTime(text, { planYear: 2026 }));
}

test.each([
  ['9/18/2026', '18/09/2026'],
  ['trước 5.9.2026', 'trước 05/09/2026'],
  ['Từ 1/3/2026 đến 30/6/2026', 'Từ 01/03/2026 đến 30/06/2026'],
  ['2-11-2026 (sau khi họp)', '02/11/2026 (sau khi họp)'],
  // two figures of a year that is the plan's own
  ['5/6/26', '05/06/2026'],
  ['Từ 05/01/2026 đến 31-3-26', 'Từ 05/01/2026 đến 31/03/2026'],
])('%j is written as %j', (text, full) => {
  expect(written(text)).toBe(full);
});

test.each([
  '18/09/2026',
  // no days: words, quarters, months, halves
  'Quý IV',
  '6T đầu năm',
  'T9/2026',
  'Thường xuyên',
  // no year, or two figures of another year: a guess
  '8/3',
  '5/6/62',
  'Từ 5/1/2026 đến 31-3-27',
  'Từ 12/25/2026 đến 5/6/26',
  // not in the calendar
  '30/02/2026',
  'Từ 1/3/2026 đến 31/6/2026',
  'Từ 12/25/2026 đến 13/25/2026',
  // beside a day that is month/day, the other could be either
  'Từ 9/18/2026 đến 10/5/2026',
  // a paper's number
  'theo KH 12/5/2026-KH',
  // a paper's day
  'Theo Công văn số 12/CV-UBND ngày 5.9.2026',
  '',
])('%j stays as it is', (text) => {
  expect(written(text)).toBe(text);
});
