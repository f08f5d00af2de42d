import { said, type WordsOf } from './ruleWords';

export const nd04: WordsOf<'ND-04'> = {
  title: 'Ngày không có thật trong lời kế hoạch',
  why: 'Ngày như vậy không có trong lịch (như 31/02), nên không ai biết hạn là ngày nào.',
  messages: {
    impossibleDay: (data) =>
      `Ghi “${said(data, 'days')}”, ngày không có thật trong lịch: “${said(data, 'text')}”. Hãy sửa trong kế hoạch.`,
  },
};
