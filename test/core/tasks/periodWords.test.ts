import { periodWords } from '../../../src/core/tasks/timeColumns';
import { readTime } from '../../../src/core/time/readTime';

const timeOf = (text: string) => readTime(text, { planYear: 2026 });

test.each([
  ['05/01/2026', '31/03/2026', 'Từ 05/01/2026 đến 31/03/2026'],
  ['05/01/2026', '', 'Từ 05/01/2026'],
  ['', 'trước 15/12/2026', 'trước 15/12/2026'],
  ['Quý II', 'Quý II', 'Quý II'],
  ['Tháng 3', 'Hết tháng 5', 'Từ tháng 3 đến hết tháng 5'],
  ['Tháng 3', '', 'Từ tháng 3'],
  ['Q.I', 'trước ngày 15/12/2026', 'Từ Q.I đến trước ngày 15/12/2026'],
  ['năm 2026', 'năm 2030', 'Từ năm 2026 đến năm 2030'],
  ['Từ 01/3/2026', 'đến 30/6/2026', 'Từ 01/3/2026 đến 30/6/2026'],
  // no such day: as it is written, to be told
  ['12/25/2026', '13/25/2026', 'Từ 12/25/2026 đến 13/25/2026'],
])('from %j to %j: %j', (start, end, words) => {
  expect(periodWords({ start, end }, timeOf)).toBe(words);
});

test.each([
  // nothing begins with these
  ['hàng tháng', '', 'hàng tháng'],
  ['hàng tháng', '30/6/2026', 'hàng tháng; 30/6/2026'],
  ['trước 15/12/2026', 'trước ngày 31/12/2026', 'trước 15/12/2026; trước ngày 31/12/2026'],
  ['6T đầu năm', '30/06/2027', '6T đầu năm; 30/06/2027'],
  ['theo kế hoạch cấp trên', '15/12/2026', 'theo kế hoạch cấp trên; 15/12/2026'],
  ['sớm', '', 'sớm'],
  // nor ends with these
  ['05/01/2026', 'thường xuyên', '05/01/2026; thường xuyên'],
])('%j and %j stand as they are: %j', (start, end, words) => {
  expect(periodWords({ start, end }, timeOf)).toBe(words);
});
