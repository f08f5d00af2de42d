import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const cn14: WordsOf<'CN-14'> = {
  title: 'The initiative was recognised in another year',
  why: 'A title of the year under review rests on achievements of that year; the initiative must have been used and recognised (Articles 3.4 and 23.2, Law 06/2022/QH15). The law does not say for how long an initiative may be used, so you are only asked.',
  messages: {
    ofAnotherYear: (data) =>
      onNominee(
        data,
        `the initiative was recognised on ${said(data, 'day')}, before the time that counts for ${said(data, 'year')}; check it, or use an initiative of the year under review.`,
      ),
    ofDayToCome: (data) =>
      onNominee(
        data,
        `the initiative is said to be recognised on ${said(data, 'day')}, a day after the year under review ${said(data, 'year')} that has not come yet; check the day.`,
      ),
  },
};
