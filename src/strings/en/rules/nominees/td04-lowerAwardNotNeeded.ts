import { many, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const td04: WordsOf<'TD-04'> = {
  title: '“Bằng khen” (diploma) needs no “giấy khen” (certificate) before it',
  why: 'A lower award need not come before a higher one (Article 4.1, Decree 152/2025/NĐ-CP; before 01/7/2025: Article 4, Decree 98/2023/NĐ-CP).',
  messages: {
    lowerAwardNotNeeded: (data) =>
      `${list(data)} has ${many(data, 'count', 'nomination')} for “bằng khen” without a “giấy khen” before it: this is no error.`,
  },
};
