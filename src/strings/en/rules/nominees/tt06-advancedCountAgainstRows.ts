import { many, said, type WordsOf } from '../ruleWords';
import { nomineeDoes } from './nomineeWords';

export const tt06: WordsOf<'TT-06'> = {
  title: 'The number of “Lao động tiên tiến” differs from the rows of the list',
  why: 'The share of a collective counts on the real number of “Lao động tiên tiến”; the number it gives must be that of the persons of the unit on the list.',
  messages: {
    countDiffersFromRows: (data) =>
      nomineeDoes(
        data,
        `gives ${said(data, 'stated')} “Lao động tiên tiến”, the list has ${many(data, 'rows', 'person', 'persons')} of the unit.`,
      ),
  },
};
