import { many, said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tg04: WordsOf<'TG-04'> = {
  title: 'Transferred: an opinion of the former unit is needed',
  why: 'Who was transferred is reviewed by the new unit; after 6 or more months in the former unit its opinion is needed.',
  messages: {
    opinionNeeded: (data) =>
      onNominee(
        data,
        `${many(data, 'found', 'month')} of the year in the former unit (${said(data, 'atLeast')} or more), so its opinion is needed.`,
      ),
  },
};
