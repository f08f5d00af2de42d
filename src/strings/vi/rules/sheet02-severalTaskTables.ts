import { said, type WordsOf } from './ruleWords';

export const sheet02: WordsOf<'SHEET-02'> = {
  title: 'Có nhiều bảng giống bảng nhiệm vụ',
  why: 'Tiện ích lấy bảng giống bảng nhiệm vụ nhất; nếu chưa đúng, hãy chỉ trang khác hoặc gộp các bảng làm một.',
  messages: {
    bestOfSeveral: (data) =>
      `Đã đọc nhiệm vụ ở trang “${said(data, 'sheet')}”; trang khác cũng giống bảng nhiệm vụ: ${said(data, 'others')}. Nếu chưa đúng, hãy chọn lại trang.`,
    otherTableOnSheet: (data) =>
      `Trang “${said(data, 'sheet')}” còn một bảng khác giống bảng nhiệm vụ; mới đọc bảng có tiêu đề ở dòng ${said(data, 'headerRow')}. Nếu cần cả hai, hãy gộp thành một bảng.`,
  },
};
