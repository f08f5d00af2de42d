import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const tg03: WordsOf<'TG-03'> = {
  title: 'Nghỉ thai sản, đào tạo, điều trị vẫn được tính',
  why: 'Thời gian nghỉ thai sản, đào tạo, điều trị thương tích được tính khi xét; không loại ai vì lý do này.',
  messages: {
    leaveCounts: (data) =>
      `${list(data)} có ${said(data, 'count')} người nghỉ thai sản, đào tạo hoặc điều trị: thời gian này vẫn được tính.`,
  },
};
