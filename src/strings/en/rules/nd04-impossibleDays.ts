import { said, type WordsOf } from './ruleWords';

export const nd04: WordsOf<'ND-04'> = {
  title: 'A day in the plan that does not exist',
  why: 'The calendar has no such day (such as 31/02), so nobody knows what the deadline is.',
  messages: {
    impossibleDay: (data) =>
      `It says “${said(data, 'days')}”, a day that is not in the calendar: “${said(data, 'text')}”. Correct it in the plan.`,
  },
};
