import { decree } from '../../citation';
import { many, said, type WordsOf } from '../ruleWords';
import { nomineeDoes, onNominee } from './nomineeWords';

export const kc03: WordsOf<'KC-03'> = {
  title: "Posting and minutes of a youth volunteer's dossier",
  why: `The list must be posted for enough days, and there must be minutes of the Council of the commune (${decree('28/2024')}).`,
  messages: {
    postedTooShort: (data) =>
      onNominee(
        data,
        `posted for ${many(data, 'found', 'day')}, at least ${said(data, 'atLeast')} are needed.`,
      ),
    noMinutes: (data) => nomineeDoes(data, 'has no minutes of the Council.'),
  },
};
