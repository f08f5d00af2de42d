import { said, type WordsOf } from '../ruleWords';
import { list, named, onNominee, paperNames } from './nomineeWords';

export const hs05: WordsOf<'HS-05'> = {
  title: 'Ngày của giấy tờ sai thứ tự',
  why: 'Biên bản trước hoặc cùng ngày tờ trình, tờ trình trước hoặc cùng ngày quyết định, tờ trình không sau hạn nộp.',
  messages: {
    wrongOrder: (data) =>
      onNominee(
        data,
        `${named(paperNames, data, 'first')} ngày ${said(data, 'firstDate')} sau ${named(paperNames, data, 'then')} ngày ${said(data, 'thenDate')}.`,
      ),
    wrongOrderOfList: (data) =>
      `${list(data)}: ${named(paperNames, data, 'first')} ngày ${said(data, 'firstDate')} sau ${named(paperNames, data, 'then')} ngày ${said(data, 'thenDate')} ghi ở đầu danh sách; hãy kiểm tra lại ngày.`,
    afterDueDate: (data) =>
      onNominee(data, `tờ trình ngày ${said(data, 'submission')} sau hạn nộp ${said(data, 'due')}.`),
  },
};
