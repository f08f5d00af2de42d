import { decisionNumber } from '../../../instruments';
import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kc06: WordsOf<'KC-06'> = {
  title: 'A resistance dossier does not pass the district',
  why: `Dossiers go from the commune to the province (Decision ${decisionNumber('01/2026')}); the districts have ended.`,
  messages: {
    passesDistrict: (data) =>
      onNominee(data, `submitted to “${said(data, 'found')}”; now the commune submits it to the province.`),
  },
};
