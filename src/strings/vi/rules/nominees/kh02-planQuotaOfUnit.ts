import { planSays } from './askWords';
import { kindNames, named } from './nomineeWords';
import { said, type WordsOf } from '../ruleWords';

export const kh02: WordsOf<'KH-02'> = {
  title: 'Đơn vị đề nghị nhiều hơn kế hoạch cho',
  why: 'Nguồn: kế hoạch của cơ quan. Số người, số tập thể, hộ được đề nghị là tối đa mà kế hoạch cho; chỉ đếm người được đề nghị đúng loại mà câu đó nói.',
  messages: {
    unitProposesMore: (data) =>
      `${planSays(data)}; ${said(data, 'unit')} đề nghị ${said(data, 'found')} ${named(kindNames, data, 'kind')}. Đề nghị đơn vị chọn lại, hoặc bỏ qua kèm lý do.`,
    unitProposesOther: (data) =>
      `${planSays(data)}; ${said(data, 'unit')} đề nghị ${said(data, 'found')} ${named(kindNames, data, 'kind')}. Xem lại số lượng.`,
  },
};
