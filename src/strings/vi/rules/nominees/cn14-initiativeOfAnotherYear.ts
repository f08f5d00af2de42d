import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const cn14: WordsOf<'CN-14'> = {
  title: 'Sáng kiến công nhận ở năm khác năm xét',
  why: 'Danh hiệu của năm xét theo thành tích của năm ấy; sáng kiến phải đã áp dụng và được công nhận (khoản 4 Điều 3, khoản 2 Điều 23 Luật năm 2022). Luật không nêu sáng kiến được dùng trong bao lâu, nên chỉ hỏi lại.',
  messages: {
    ofAnotherYear: (data) =>
      onNominee(
        data,
        `sáng kiến được công nhận ngày ${said(data, 'day')}, trước thời gian xét của năm ${said(data, 'year')}; hãy kiểm tra lại hoặc dùng sáng kiến của năm xét.`,
      ),
    ofDayToCome: (data) =>
      onNominee(
        data,
        `sáng kiến ghi công nhận ngày ${said(data, 'day')}, sau năm xét ${said(data, 'year')} và chưa đến; hãy kiểm tra ngày.`,
      ),
  },
};
