import { decree } from '../../citation';
import { many, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const td04: WordsOf<'TD-04'> = {
  title: '“Bằng khen” (diploma) needs no “giấy khen” (certificate) before it',
  why: `A lower award need not come before a higher one (Article 4.1, ${decree('152/2025')}; before 01/07/2025: Article 4, ${decree('98/2023')}).`,
  messages: {
    lowerAwardNotNeeded: (data) =>
      `${list(data)} has ${many(data, 'count', 'nomination')} for “bằng khen” without a “giấy khen” before it: this is no error.`,
  },
};
