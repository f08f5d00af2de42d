import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { named, onNominee, paperNames } from './nomineeWords';

export const cn15: WordsOf<'CN-15'> = {
  title: 'The initiative was recognised after the review or the submission',
  why: `A dossier for “Chiến sĩ thi đua” that rests on an initiative must hold its recognition (Article 84.1(d), Law 06/2022/QH15; a decision or a confirmation: Article 33.6, ${decree('152/2025')}), so it must be recognised before the Council meets and before the submission.`,
  messages: {
    afterPaper: (data) =>
      onNominee(
        data,
        `the initiative was recognised on ${said(data, 'day')}, after the ${named(paperNames, data, 'paper')} of ${said(data, 'paperDay')}; check the days, or hold the review again after it is recognised.`,
      ),
  },
};
