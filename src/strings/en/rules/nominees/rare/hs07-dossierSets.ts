import { many, said, type WordsOf } from '../../ruleWords';
import { onNominee } from '../nomineeWords';

export const hs07: WordsOf<'HS-07'> = {
  title: 'Not enough sets of the dossier',
  why: 'The province says how many sets there are (Article 84.6, Law 06/2022/QH15); 1 set unless you change it in the settings.',
  messages: {
    tooFewSets: (data) =>
      onNominee(data, `${many(data, 'found', 'set')} of the dossier, ${said(data, 'atLeast')} needed.`),
  },
};
