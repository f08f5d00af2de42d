import { said, type WordsOf } from './ruleWords';

export const pl04: WordsOf<'PL-04'> = {
  title: 'Số trang của phụ lục',
  why: 'Số trang của phụ lục được đánh riêng theo từng phụ lục, đặt giữa lề trên, không ghi ở trang đầu (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II và phần III, điểm 1.đ).',
  messages: {
    noPageNumber: (data) => `Trang “${said(data, 'sheet')}” chưa đánh số trang ở giữa lề trên.`,
  },
};
