import { said, type RuleWords } from './ruleWords';

export const sheet02: RuleWords = {
  title: 'Có nhiều trang giống bảng nhiệm vụ',
  why: 'Tiện ích lấy trang giống bảng nhiệm vụ nhất; nếu chưa đúng, hãy chỉ trang khác.',
  messages: {
    bestOfSeveral: (data) =>
      `Đã đọc nhiệm vụ ở trang “${said(data, 'sheet')}”; bảng khác cũng có thể là bảng nhiệm vụ: ${said(data, 'others')}. Nếu chưa đúng, hãy chọn lại trang.`,
  },
};
