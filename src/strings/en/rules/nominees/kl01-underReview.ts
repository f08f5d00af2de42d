import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kl01: WordsOf<'KL-01'> = {
  title: 'Under review for discipline, a complaint or an inspection',
  why: `Nobody is commended while discipline is considered, during an investigation, inspection or check with signs of a violation, or while a complaint or denunciation is verified (Article 4.4, ${decree('152/2025')}; before 01/07/2025: Article 4, ${decree('98/2023')}).`,
  messages: {
    underReview: (data) =>
      onNominee(data, `under review (“${said(data, 'found')}”), so no award can be proposed yet.`),
  },
};
