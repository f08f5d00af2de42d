import { said, type RuleWords } from '../ruleWords';
import { nominee } from './nomineeWords';

export const ds02: RuleWords = {
  title: 'Năm xét không khớp',
  why: 'Mỗi danh sách xét cho một năm; dòng ghi năm khác thường là chép từ năm trước.',
  messages: {
    otherYear: (data) =>
      `${nominee(data)} ghi năm ${said(data, 'found')}, danh sách xét năm ${said(data, 'year')}.`,
    planOfOtherYear: (data) =>
      `Danh sách xét năm ${said(data, 'year')}, kế hoạch là của năm ${said(data, 'planYear')}.`,
  },
};
