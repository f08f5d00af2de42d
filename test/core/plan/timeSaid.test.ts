import { timeSaid } from '../../../src/core/plan/demands/timeSaid';

const plan = { year: 2026, paperDate: null };

test.each([
  ['Gửi hồ sơ trước ngày 20/11/2026', 'trước ngày 20/11/2026'],
  ['Tổng kết vào tháng 11/2026.', 'tháng 11/2026'],
  ['Đăng ký thi đua ngay trong quý I', 'quý I'],
  ['Sơ kết vào quý III năm 2026', 'quý III năm 2026'],
  // more than one, an anniversary, a count of months, a cited paper
  ['Họp xét vào tháng 7 và tháng 12', null],
  ['Hội giảng chào mừng ngày 20/11', null],
  ['Sơ kết 6 tháng đầu năm', null],
  ['Thực hiện Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của UBND xã', null],
  ['Mỗi tháng hai buổi phát thanh', null],
])('%s', (text, said) => {
  expect(timeSaid(text, plan)).toBe(said);
});
