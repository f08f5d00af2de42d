import { said, type WordsOf } from '../ruleWords';
import { planSays } from './askWords';
import { named } from './nomineeWords';
import { percentSaid, shareNames } from './shareWords';

export const kh03: WordsOf<'KH-03'> = {
  title: 'Shares that the plan names',
  why: "Source: your office's plan. Shares count on the whole list; a list that does not say it of everybody is not compared.",
  messages: {
    moreFighters: (data) =>
      `${planSays(data)}; the list nominates ${said(data, 'found')} “Chiến sĩ thi đua cơ sở” out of ${said(data, 'base')} “Lao động tiên tiến”, the plan allows ${said(data, 'allowed')}. Take some out, or ignore this with a reason.`,
    smallerShare: (data) =>
      `${planSays(data)}; on the list ${named(shareNames, data, 'what')} are ${said(data, 'found')} of ${said(data, 'base')} (${percentSaid(data)}%). Check who is proposed.`,
  },
};
