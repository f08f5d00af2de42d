import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const ds07: WordsOf<'DS-07'> = {
  title: 'Văn bản dẫn trên danh sách',
  why: 'Văn bản ghi ở đầu danh sách phải còn hiệu lực vào ngày của danh sách và thống nhất với kế hoạch của cơ quan.',
  messages: {
    notInForce: (data) =>
      `${list(data)} dẫn ${said(data, 'number')}, ${said(data, 'state') === 'ended' ? 'đã hết hiệu lực' : 'chưa có hiệu lực'}${said(data, 'instead') === '' ? '' : `; nay là ${said(data, 'instead')}`}.`,
    otherPlan: (data) =>
      `${list(data)} dẫn kế hoạch ${said(data, 'number')}, kế hoạch đang dùng là ${said(data, 'plan')}.`,
  },
};
