import { said, type WordsOf } from '../ruleWords';
import { nomineeDoes } from './nomineeWords';

export const ds02: WordsOf<'DS-02'> = {
  title: 'The year under review does not fit',
  why: 'Each list is for one year; a row with another year was usually copied from the year before.',
  messages: {
    otherYear: (data) =>
      nomineeDoes(data, `says ${said(data, 'found')}, the list is for ${said(data, 'year')}.`),
    planOfOtherYear: (data) =>
      `The list is for ${said(data, 'year')}, the plan is of ${said(data, 'planYear')}.`,
  },
};
