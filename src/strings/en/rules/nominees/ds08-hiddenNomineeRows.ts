import { many, said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const ds08: WordsOf<'DS-08'> = {
  title: 'Hidden rows',
  why: 'Rows that are hidden or filtered are still read, checked and counted in the list.',
  messages: {
    hiddenRows: (data) =>
      `${list(data)} has ${many(data, 'count', 'nomination')} in hidden or filtered rows; they are counted among the ${said(data, 'total')} in all.`,
  },
};
