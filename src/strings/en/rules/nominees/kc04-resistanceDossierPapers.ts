import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { named, nomineeDoes, onNominee, paperNames } from './nomineeWords';

export const kc04: WordsOf<'KC-04'> = {
  title: 'Papers missing in a resistance dossier',
  why: `The dossier needs a declaration and proof or people who confirm it; relatives declare on form “Mẫu 02” (Article 7, ${decree('28/2024')}).`,
  messages: {
    missingPaper: (data) => nomineeDoes(data, `has no ${named(paperNames, data, 'paper')}.`),
    formOfRelatives: (data) =>
      onNominee(data, `relatives who declare use “Mẫu 02”, here it is “${said(data, 'found')}”.`),
  },
};
