import { said, type RuleWords } from '../ruleWords';
import { named, nominee, paperNames } from './nomineeWords';

export const hs05: RuleWords = {
  title: 'Ngày của giấy tờ sai thứ tự',
  why: 'Biên bản trước hoặc cùng ngày tờ trình, tờ trình trước hoặc cùng ngày quyết định, tờ trình không sau hạn nộp.',
  messages: {
    wrongOrder: (data) =>
      `${nominee(data)}: ${named(paperNames, data, 'first')} ngày ${said(data, 'firstDate')} sau ${named(paperNames, data, 'then')} ngày ${said(data, 'thenDate')}.`,
    afterDueDate: (data) =>
      `${nominee(data)}: tờ trình ngày ${said(data, 'submission')} sau hạn nộp ${said(data, 'due')}.`,
  },
};
