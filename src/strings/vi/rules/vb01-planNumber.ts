import { said, type WordsOf } from './ruleWords';

export const vb01: WordsOf<'VB-01'> = {
  title: 'Số, ký hiệu kế hoạch chưa đúng thể thức',
  why: 'Số nhỏ hơn 10 thêm số 0 phía trước; giữa số và ký hiệu không có dấu cách (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3).',
  messages: {
    number: (data) =>
      `Số, ký hiệu ghi “${said(data, 'printed')}”; thể thức là dạng 08/KH-UBND, không có dấu cách.`,
  },
};
