import { said, type WordsOf } from './ruleWords';

export const sheet02: WordsOf<'SHEET-02'> = {
  title: 'Có nhiều bảng giống bảng nhiệm vụ',
  why: 'Các bảng trên một trang được đọc cùng nhau; giữa nhiều trang, tiện ích lấy trang giống bảng nhiệm vụ nhất. Nếu chưa đúng, hãy chỉ trang khác.',
  messages: {
    bestOfSeveral: (data) =>
      `Đã đọc nhiệm vụ ở trang “${said(data, 'sheet')}”; trang khác cũng giống bảng nhiệm vụ: ${said(data, 'others')}. Nếu chưa đúng, hãy chọn lại trang.`,
    readTogether: (data) =>
      `Trang “${said(data, 'sheet')}” có nhiều bảng nhiệm vụ (tiêu đề ở dòng ${said(data, 'headerRows')}); đã đọc và so tất cả.`,
  },
};
