import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tg07: WordsOf<'TG-07'> = {
  title: 'Retired, left or transferred before the end of the year',
  why: `“Lao động tiên tiến” goes to officials, public employees and workers (Article 24.1, Law 06/2022/QH15). The dossier of a retired person is looked at by the office that managed them before (Article 33.4, ${decree('152/2025')}); an award for devotion is another matter.`,
  messages: {
    goneBeforeEnd: (data) =>
      onNominee(
        data,
        `it says “${said(data, 'found')}”, before ${said(data, 'end')}; check whether this unit can still propose a title of the year.`,
      ),
  },
};
