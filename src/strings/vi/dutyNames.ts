/** What the usual duties of a year's plan are called, by their ids. */
export const dutyNames = {
  launch: 'Phát động phong trào thi đua',
  registration: 'Đăng ký thi đua',
  models: 'Tuyên truyền, nhân rộng điển hình',
  inspection: 'Kiểm tra, giám sát',
  midYearReview: 'Sơ kết',
  yearEndReview: 'Tổng kết, bình xét cuối năm',
  submission: 'Xét, trình khen thưởng',
  report: 'Báo cáo',
};
