import { said, type WordsOf } from '../ruleWords';

export const tl02: WordsOf<'TL-02'> = {
  title: 'Vượt tỷ lệ Chiến sĩ thi đua cơ sở do tỉnh quy định',
  why: 'Luật năm 2022 không quy định tỷ lệ; chỉ kiểm tra khi cơ quan đã nhập tỷ lệ của tỉnh ở phần thiết lập.',
  messages: {
    overQuota: (data) =>
      `Đề nghị ${said(data, 'found')} Chiến sĩ thi đua cơ sở trên ${said(data, 'base')} Lao động tiên tiến; ${said(data, 'percent')}% là ${said(data, 'allowed')} người.`,
  },
};
