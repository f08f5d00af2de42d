import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const ds14: WordsOf<'DS-14'> = {
  title: 'Danh sách dẫn Luật chưa kèm luật sửa đổi',
  why: 'Từ 01/10/2026 Luật Thi đua, khen thưởng được sửa đổi bởi Luật 06/2026/QH16; khi dẫn ở đầu danh sách nên ghi kèm.',
  messages: {
    withoutAmendment: (data) =>
      `${list(data)} dẫn “${said(data, 'cited')}”, nên ghi thêm: được sửa đổi, bổ sung bởi Luật số ${said(data, 'amendment')}.`,
  },
};
