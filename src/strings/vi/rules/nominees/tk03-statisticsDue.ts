import { said, type WordsOf } from '../ruleWords';

export const tk03: WordsOf<'TK-03'> = {
  title: 'Sắp đến hạn báo cáo thống kê',
  why: 'Báo cáo thống kê thi đua, khen thưởng nộp trước 15/12 năm báo cáo (Thông tư 02/2023/TT-BNV); kiểm tra thêm Thông tư 18/2025/TT-BNV.',
  messages: {
    statisticsDue: (data) =>
      `Báo cáo thống kê đến hạn ngày ${said(data, 'due')}, còn ${said(data, 'days')} ngày.`,
  },
};
