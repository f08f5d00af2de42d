import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kc02: WordsOf<'KC-02'> = {
  title: 'Has the medal already',
  why: '“Huy chương Thanh niên xung phong vẻ vang” (medal of youth volunteers) is given only once (Decree 28/2024/NĐ-CP).',
  messages: {
    givenBefore: (data) => onNominee(data, `got it in ${said(data, 'year')} already.`),
  },
};
