import { decree } from '../../citation';
import { many, said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kl04: WordsOf<'KL-04'> = {
  title: 'After discipline the years in a row begin anew',
  why: `For somebody who was disciplined achievements count from the day the discipline ended (Article 4.4, ${decree('152/2025')}; before 01/07/2025: Article 4, ${decree('98/2023')}); the years before are not in a row with those after it.`,
  messages: {
    countsAnew: (data) =>
      onNominee(
        data,
        `the discipline ended on “${said(data, 'end')}”, within the ${many(data, 'years', 'year')} in a row that are needed; the years before it do not count.`,
      ),
  },
};
