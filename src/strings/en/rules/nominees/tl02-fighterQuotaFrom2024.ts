import { said, type WordsOf } from '../ruleWords';

export const tl02: WordsOf<'TL-02'> = {
  title: 'More “Chiến sĩ thi đua cơ sở” than the province allows',
  why: 'Law 06/2022/QH15 sets no share; this is checked only where your office has entered the share of the province in the settings.',
  messages: {
    overQuota: (data) =>
      `${said(data, 'found')} nominated for “Chiến sĩ thi đua cơ sở” out of ${said(data, 'base')} “Lao động tiên tiến”; ${said(data, 'percent')}% allows ${said(data, 'allowed')}.`,
  },
};
