import { many, said, type WordsOf } from '../ruleWords';

export const tk02: WordsOf<'TK-02'> = {
  title: 'A class of person that is not on the list of classes',
  why: 'The statistics go by fixed classes (Circular 02/2023/TT-BNV); an unknown one cannot be added up.',
  messages: {
    unknownClass: (data) =>
      `The class “${said(data, 'found')}” (${many(data, 'count', 'row')}) is not on the list of the statistics.`,
  },
};
