import { said, type WordsOf } from '../ruleWords';
import { nomineeDoes } from './nomineeWords';

export const ds02: WordsOf<'DS-02'> = {
  title: 'Năm xét không khớp',
  why: 'Mỗi danh sách xét cho một năm; dòng ghi năm khác thường là chép từ năm trước.',
  messages: {
    otherYear: (data) =>
      nomineeDoes(data, `ghi năm ${said(data, 'found')}, danh sách xét năm ${said(data, 'year')}.`),
    planOfOtherYear: (data) =>
      `Danh sách xét năm ${said(data, 'year')}, kế hoạch là của năm ${said(data, 'planYear')}.`,
  },
};
