import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const td06: WordsOf<'TD-06'> = {
  title: 'One achievement may be proposed twice',
  why: 'One achievement is not rewarded several times or in several forms (Article 5.2(c), Law 06/2022/QH15). Here the unit or the achievement is written in other words, so a person must look.',
  messages: {
    sameAchievementOtherUnit: (data) =>
      onNominee(
        data,
        `under the same name and achievement “${said(data, 'otherAward')}” is proposed in row ${said(data, 'otherRow')} of the sheet “${said(data, 'otherSheet')}”, only the unit is written differently${said(data, 'otherUnit') === '' ? '' : ` (“${said(data, 'otherUnit')}”)`}; if they are one person, remove one row.`,
      ),
    nearlySameAchievement: (data) =>
      onNominee(
        data,
        `the achievement is nearly the same as “${said(data, 'otherAchievement')}”, for which “${said(data, 'otherAward')}” is proposed in row ${said(data, 'otherRow')} of the sheet “${said(data, 'otherSheet')}”; if they are one achievement, keep one nomination.`,
      ),
  },
};
