import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kc05: WordsOf<'KC-05'> = {
  title: 'The time in the resistance is unlikely',
  why: 'The resistance against France counts until 20/07/1954; the last day is not before the first; a very young age when joining needs a second look.',
  messages: {
    endBeforeBeginning: (data) =>
      onNominee(data, `took part from ${said(data, 'from')} until ${said(data, 'until')}.`),
    afterTheWar: (data) =>
      onNominee(
        data,
        `took part in the resistance against France from ${said(data, 'from')}, after ${said(data, 'last')}.`,
      ),
    tooYoung: (data) =>
      onNominee(data, `took part at the age of ${said(data, 'found')}, below ${said(data, 'atLeast')}.`),
  },
};
