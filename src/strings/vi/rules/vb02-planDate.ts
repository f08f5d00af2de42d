import { said, type WordsOf } from './ruleWords';

export const vb02: WordsOf<'VB-02'> = {
  title: 'Ngày ban hành của kế hoạch',
  why: 'Ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0 phía trước, tháng 3 đến 9 thì không (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b).',
  messages: {
    zeros: (data) =>
      `Ghi “${said(data, 'printed')}”; thể thức là ngày ${said(data, 'day')} tháng ${said(data, 'month')}.`,
    noSuchDay: (data) =>
      `“${said(data, 'printed')}” là ngày không có thật. Xem lại ngày ký trên bản giấy rồi sửa trong tệp kế hoạch.`,
  },
};
