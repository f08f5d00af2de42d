import { decree } from '../../citation';
import { many, said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tg05: WordsOf<'TG-05'> = {
  title: 'The same award again for a time already rewarded',
  why: `The next award counts from the time of achievement named in the last decision, or from its day of issue where it names none (Article 33.7, ${decree('152/2025')}; before 01/07/2025: Article 30.9, ${decree('98/2023')}).`,
  messages: {
    sameFormAgain: (data) =>
      onNominee(
        data,
        `got the same award in ${said(data, 'earlier')}; the ${many(data, 'years', 'year')} under review may overlap with it.`,
      ),
  },
};
