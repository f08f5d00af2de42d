import { said, type WordsOf } from './ruleWords';

export const cc05: WordsOf<'CC-05'> = {
  title: 'Number and date of a cited document do not fit',
  why: 'The year in a number is the year of issue, and a plan can only cite documents that came before it. With one wrong digit nobody finds the document.',
  messages: {
    noSuchDay: (data) =>
      `“${said(data, 'cited')}”: there is no day “${said(data, 'printed')}”. Look up the date of this document.`,
    yearsApart: (data) =>
      `“${said(data, 'cited')}”: the number is of ${said(data, 'inNumber')}, the date of ${said(data, 'inDate')}. Look up number and date.`,
    laterThanPlan: (data) =>
      `“${said(data, 'cited')}” came after the day the plan is issued. Look up the date of this document, or that of the plan.`,
  },
};
