import { many, said, type WordsOf } from '../ruleWords';
import { nomineeDoes } from './nomineeWords';

export const tt09: WordsOf<'TT-09'> = {
  title: 'The number of “Chiến sĩ thi đua cơ sở” differs from the rows of the list',
  why: '“Tập thể lao động xuất sắc” needs a person with “Chiến sĩ thi đua cơ sở” (Article 27); the number it gives must be that of the persons of the unit proposed on the list.',
  messages: {
    countDiffersFromRows: (data) =>
      nomineeDoes(
        data,
        `gives ${said(data, 'stated')} “Chiến sĩ thi đua cơ sở”, the list has ${many(data, 'rows', 'person', 'persons')} of the unit; correct the number or add rows.`,
      ),
  },
};
