import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';

export const tl01: WordsOf<'TL-01'> = {
  title: 'More “Chiến sĩ thi đua cơ sở” than allowed (until 2023)',
  why: `Until the end of 2023 “Chiến sĩ thi đua cơ sở” were at most 15% of the “Lao động tiên tiến” (Article 9.3, ${decree('91/2017')}), rounded down.`,
  messages: {
    overQuota: (data) =>
      `${said(data, 'found')} nominated for “Chiến sĩ thi đua cơ sở” out of ${said(data, 'base')} “Lao động tiên tiến”; ${said(data, 'percent')}% allows ${said(data, 'allowed')}.`,
  },
};
