import { said, type WordsOf } from '../ruleWords';
import { named, onNominee, paperNames } from './nomineeWords';

export const cn15: WordsOf<'CN-15'> = {
  title: 'Sáng kiến công nhận sau khi họp xét, trình',
  why: 'Hồ sơ đề nghị Chiến sĩ thi đua theo sáng kiến phải có giấy công nhận (điểm d khoản 1 Điều 84 Luật năm 2022; quyết định hoặc văn bản xác nhận: khoản 6 Điều 33 Nghị định 152/2025/NĐ-CP), nên việc công nhận phải có trước khi Hội đồng họp và trước khi trình.',
  messages: {
    afterPaper: (data) =>
      onNominee(
        data,
        `sáng kiến được công nhận ngày ${said(data, 'day')}, sau ${named(paperNames, data, 'paper')} ngày ${said(data, 'paperDay')}; hãy kiểm tra ngày, hoặc họp xét lại sau khi có công nhận.`,
      ),
  },
};
