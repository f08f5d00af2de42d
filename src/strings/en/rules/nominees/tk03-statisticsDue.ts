import { many, said, type WordsOf } from '../ruleWords';

export const tk03: WordsOf<'TK-03'> = {
  title: 'The statistics are due soon',
  why: 'The statistics on emulation and commendation are handed in before 15/12 of the year (Circular 02/2023/TT-BNV); look at Circular 18/2025/TT-BNV too.',
  messages: {
    statisticsDue: (data) =>
      `The statistics are due on ${said(data, 'due')}, in ${many(data, 'days', 'day')}.`,
  },
};
