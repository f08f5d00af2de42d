import { planSays } from './askWords';
import { kindNames, named } from './nomineeWords';
import { said, type WordsOf } from '../ruleWords';

export const kh01: WordsOf<'KH-01'> = {
  title: 'Nhiều hơn số lượng kế hoạch cho',
  why: 'Nguồn: kế hoạch của cơ quan. Số người, số tập thể, hộ được đề nghị là tối đa mà kế hoạch cho; chỉ đếm người được đề nghị đúng loại mà câu đó nói.',
  messages: {
    moreThanPlanned: (data) =>
      `${planSays(data)}; danh sách đề nghị ${said(data, 'found')} ${named(kindNames, data, 'kind')}, quá ${said(data, 'figure')}. Rút bớt, hoặc bỏ qua kèm lý do.`,
    otherThanPlanned: (data) =>
      `${planSays(data)}; danh sách đề nghị ${said(data, 'found')} ${named(kindNames, data, 'kind')}. Xem lại số lượng.`,
  },
};
