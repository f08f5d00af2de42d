import { said, type WordsOf } from '../ruleWords';

export const tl01: WordsOf<'TL-01'> = {
  title: 'Vượt tỷ lệ Chiến sĩ thi đua cơ sở (đến năm 2023)',
  why: 'Đến hết năm 2023, Chiến sĩ thi đua cơ sở không quá 15% số Lao động tiên tiến (khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP), làm tròn xuống.',
  messages: {
    overQuota: (data) =>
      `Đề nghị ${said(data, 'found')} Chiến sĩ thi đua cơ sở trên ${said(data, 'base')} Lao động tiên tiến; ${said(data, 'percent')}% là ${said(data, 'allowed')} người.`,
  },
};
