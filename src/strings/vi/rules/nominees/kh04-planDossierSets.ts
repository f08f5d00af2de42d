import { planSays } from './askWords';
import { said, type WordsOf } from '../ruleWords';

export const kh04: WordsOf<'KH-04'> = {
  title: 'Ít bộ hồ sơ hơn kế hoạch yêu cầu',
  why: 'Nguồn: kế hoạch của cơ quan. So với cột số bộ hồ sơ của danh sách; ô trống thì không so.',
  messages: {
    fewerSets: (data) =>
      `${planSays(data)}; danh sách có ${said(data, 'found')} dòng ghi ít hơn ${said(data, 'figure')} bộ, đầu tiên là dòng ${said(data, 'first')}. Nộp thêm cho đủ.`,
  },
};
