import { planSays } from './askWords';
import { said, type WordsOf } from '../ruleWords';

export const kh05: WordsOf<'KH-05'> = {
  title: 'Hồ sơ sau hạn của kế hoạch',
  why: 'Nguồn: kế hoạch của cơ quan. So hạn nộp hồ sơ với ngày nhận hồ sơ, không có thì với ngày tờ trình của đơn vị; tờ trình của chính UBND không tính.',
  messages: {
    receivedLate: (data) =>
      `${planSays(data)}; hồ sơ nhận ngày ${said(data, 'day')}, sau hạn ${said(data, 'lastDay')}. Ghi lý do nhận muộn, hoặc bỏ qua kèm lý do.`,
    submittedLate: (data) =>
      `${planSays(data)}; tờ trình ngày ${said(data, 'day')}, sau hạn ${said(data, 'lastDay')}. Ghi lý do nộp muộn, hoặc bỏ qua kèm lý do.`,
  },
};
