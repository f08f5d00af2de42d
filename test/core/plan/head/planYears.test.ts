import { readYears, yearOfPlan } from '../../../../src/core/plan/head/planYears';
import { parseIsoDate } from '../../../../src/core/time/isoDate';

type Case = readonly [title: string | null, date: string | null, from: number | null, to: number | null];

const yearsOf = (title: string | null, date: string | null, closing: string | null = null) =>
  readYears({ title, date: date === null ? null : parseIsoDate(date), dateAsPrinted: null, closing });

describe('readYears', () => {
  it.each<Case>([
    ['Thi đua năm 2026', '2025-12-20', 2026, 2026],
    ['Thi đua', '2026-02-20', 2026, 2026],
    ['Phòng, chống tảo hôn đến năm 2030', '2025-10-03', 2025, 2030],
    ['Phòng, chống tảo hôn đến hết năm 2027', null, null, 2027],
    ['Phát triển du lịch đến năm 2030, tầm nhìn đến năm 2045', '2025-10-03', 2025, 2030],
    ['Số hóa hộ tịch giai đoạn 2026–2030', '2025-12-01', 2026, 2030],
    ['Số hóa hộ tịch 5 năm 2026 - 2030', '2026-01-05', 2026, 2030],
    ['Thi đua nhiệm kỳ 2025 - 2030', '2025-08-05', 2025, 2030],
    ['Từ năm 2026 đến năm 2028 xóa nhà tạm', '2026-01-05', 2026, 2028],
    ['Dạy tốt, học tốt năm học 2026 - 2027', '2026-09-05', 2026, 2027],
    ['Thi đua HKI năm học 2026-2027', null, 2026, 2027],
    ['THI ĐUA NĂM HỌC 2026/2027', '2027-01-10', 2026, 2027],
    // the span is the programme's, the year the plan's
    ['thực hiện Chương trình giảm nghèo giai đoạn 2021-2025 năm 2026', '2026-01-05', 2026, 2026],
    ['Kế hoạch năm 2026 thực hiện Đề án cây xanh giai đoạn 2021-2030', '2026-01-05', 2026, 2026],
    ['Thực hiện Chương trình giảm nghèo giai đoạn 2026-2030', '2026-01-05', 2026, 2030],
    ['Tổng kết phong trào giai đoạn 2021 - 2025', '2026-03-05', 2026, 2026],
    ['Tổng kết năm 2025, phương hướng giai đoạn 2026 - 2030', '2025-12-05', 2026, 2030],
    // days and numbers of other papers, anniversaries
    ['Thực hiện Kế hoạch số 12/2024/KH-UBND ngày 05/01/2025', '2026-01-05', 2026, 2026],
    ['Kỷ niệm 20 năm thành lập (2006 - 2026)', '2026-03-05', 2026, 2026],
    // terms of congresses and elections, and of their papers
    ['Thi đua chào mừng Đại hội Phụ nữ phường, nhiệm kỳ 2026 - 2031', '2026-03-05', 2026, 2026],
    ['Tuyên truyền bầu cử đại biểu HĐND các cấp nhiệm kỳ 2026–2031', '2025-11-05', 2025, 2025],
    ['Thi đua năm 2026 lập thành tích mừng đại hội chi bộ nhiệm kỳ 2027-2030', null, 2026, 2026],
    ['Thực hiện Nghị quyết Đại hội Công đoàn xã nhiệm kỳ 2025 - 2030', '2025-11-05', 2025, 2030],
    // several years, days in two years
    ['Rà soát hộ nghèo các năm 2026, 2027 và 2028', '2026-03-05', 2026, 2028],
    ['Rà soát hộ nghèo hai năm 2026 và năm 2027', '2026-03-05', 2026, 2027],
    ['Tổng kết năm 2025, nhiệm vụ năm 2026', '2025-12-05', 2026, 2026],
    ['Trực Tết từ ngày 20/12/2026 đến hết ngày 15/02/2027', '2026-12-05', 2026, 2027],
    ['Ra quân từ tháng 11 năm 2026 đến tháng 3 năm 2027', '2026-10-05', 2026, 2027],
    ['Ra quân từ ngày 01/3/2027 đến 31/3/2027', '2026-12-05', 2027, 2027],
    [null, null, null, null],
  ])('%s, %s', (title, date, from, to) => expect(yearsOf(title, date)).toEqual({ from, to }));

  it('asks the closing sentence last', () => {
    expect(yearsOf('Thi đua', null, 'Trên đây là Kế hoạch thi đua năm 2026.')).toEqual({
      from: 2026,
      to: 2026,
    });
  });
});

describe('yearOfPlan', () => {
  it.each<readonly [number | null, number | null, string | null, number | null]>([
    [2025, 2030, '2026-10-01', 2026],
    [2026, 2030, '2025-12-01', 2026],
    [2026, 2027, null, 2026],
    [null, 2030, null, null],
    [2026, null, '2027-01-01', 2027],
  ])('%s–%s, %s', (from, to, date, expected) =>
    expect(
      yearOfPlan({ from, to }, { date: date === null ? null : parseIsoDate(date), dateAsPrinted: null }),
    ).toBe(expected),
  );
});
