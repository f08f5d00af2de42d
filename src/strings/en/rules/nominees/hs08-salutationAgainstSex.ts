import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs08: WordsOf<'HS-08'> = {
  title: '“Ông/Bà” (Mr/Mrs) does not fit the sex',
  why: 'Certificates are printed with the form of address on the list, so it must fit the column of the sex.',
  messages: {
    salutationAgainstSex: (data) =>
      onNominee(
        data,
        `addressed as “${said(data, 'salutation')}”, but the column of the sex says “${said(data, 'sex')}”.`,
      ),
  },
};
