import { decree } from '../../citation';
import { many, said, type WordsOf } from '../ruleWords';
import { list, onNominee } from './nomineeWords';

export const hs10: WordsOf<'HS-10'> = {
  title: 'A name in small letters throughout',
  why: `In people's names each syllable begins with a capital (Annex II, ${decree('30/2020')}); names of the ethnic groups keep their marks and spelling.`,
  messages: {
    smallLetters: (data) =>
      onNominee(data, `the name is in small letters throughout; write “${said(data, 'to')}”.`),
    mostSmallLetters: (data) =>
      `${list(data)} has names in small letters throughout in ${many(data, 'count', 'row')}.`,
  },
};
