import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kc02: WordsOf<'KC-02'> = {
  title: 'Has the medal already',
  why: `“Huy chương Thanh niên xung phong vẻ vang” (medal of youth volunteers) is given only once (${decree('28/2024')}).`,
  messages: {
    givenBefore: (data) => onNominee(data, `already got it in ${said(data, 'year')}.`),
  },
};
