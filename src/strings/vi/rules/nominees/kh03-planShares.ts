import { planSays } from './askWords';
import { named } from './nomineeWords';
import { percentSaid, shareNames } from './shareWords';
import { said, type WordsOf } from '../ruleWords';

export const kh03: WordsOf<'KH-03'> = {
  title: 'Tỷ lệ kế hoạch nêu',
  why: 'Nguồn: kế hoạch của cơ quan. Tỷ lệ tính trên cả danh sách; danh sách không ghi đủ cho mọi người thì không so.',
  messages: {
    moreFighters: (data) =>
      `${planSays(data)}; danh sách đề nghị ${said(data, 'found')} Chiến sĩ thi đua cơ sở trên ${said(data, 'base')} Lao động tiên tiến, mức kế hoạch cho là ${said(data, 'allowed')}. Rút bớt, hoặc bỏ qua kèm lý do.`,
    smallerShare: (data) =>
      `${planSays(data)}; danh sách có ${said(data, 'found')}/${said(data, 'base')} (${percentSaid(data)}%) là ${named(shareNames, data, 'what')}. Xem lại cơ cấu.`,
  },
};
