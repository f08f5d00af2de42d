import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const td05: WordsOf<'TD-05'> = {
  title: 'An ad hoc award for routine work',
  why: `An ad hoc achievement is one outside the programme, plan or duties that somebody has or was given (Article 3.3, ${decree('152/2025')}).`,
  messages: {
    routineWork: (data) =>
      onNominee(
        data,
        `the type is ad hoc, but the achievement is routine work: “${said(data, 'found')}”; change the type, or write what was out of the ordinary.`,
      ),
  },
};
