import { said, type WordsOf } from './ruleWords';

export const vb05: WordsOf<'VB-05'> = {
  title: 'Số thứ tự phần, mục không liên tục',
  why: 'Các phần I, II, III và mục 1, 2, 3 đánh số liên tục (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6).',
  messages: {
    partOutOfOrder: (data) => `Phần ${said(data, 'found')} đứng ở chỗ của phần ${said(data, 'expected')}.`,
    itemOutOfOrder: (data) => `Mục ${said(data, 'found')} đứng ở chỗ của mục ${said(data, 'expected')}.`,
  },
};
