import { said, type WordsOf } from './ruleWords';

export const cc04: WordsOf<'CC-04'> = {
  title: 'Dẫn Luật chưa kèm luật sửa đổi',
  why: 'Từ 01/10/2026 Luật Thi đua, khen thưởng được sửa đổi bởi Luật 06/2026/QH16; khi dẫn nên ghi kèm.',
  messages: {
    withoutAmendment: (data) =>
      `Dẫn “${said(data, 'cited')}” nên ghi thêm: được sửa đổi, bổ sung bởi Luật số ${said(data, 'amendment')}.`,
  },
};
