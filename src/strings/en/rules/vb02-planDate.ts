import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const vb02: WordsOf<'VB-02'> = {
  title: 'The day the plan was issued',
  why: `Days below 10 and the months 1 and 2 have a 0 before them, the months 3 to 9 do not (${decree('30/2020')}, Annex I, section II.4.b).`,
  messages: {
    zeros: (data) =>
      `It says “${said(data, 'printed')}”; the form is “ngày ${said(data, 'day')} tháng ${said(data, 'month')}” (day, month).`,
    noSuchDay: (data) =>
      `There is no day “${said(data, 'printed')}”. Look up the day of signature on the paper and correct the plan's file.`,
  },
};
