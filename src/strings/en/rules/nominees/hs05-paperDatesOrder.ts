import { said, type WordsOf } from '../ruleWords';
import { list, named, onNominee, paperNames } from './nomineeWords';

export const hs05: WordsOf<'HS-05'> = {
  title: 'The days of papers are in the wrong order',
  why: 'The minutes come before the submission or on its day, the submission before the decision or on its day, and not after the deadline for handing in.',
  messages: {
    wrongOrder: (data) =>
      onNominee(
        data,
        `wrong order: ${named(paperNames, data, 'first')} of ${said(data, 'firstDate')} after ${named(paperNames, data, 'then')} of ${said(data, 'thenDate')}.`,
      ),
    wrongOrderOfList: (data) =>
      `${list(data)}: wrong order at the head of the list: ${named(paperNames, data, 'first')} of ${said(data, 'firstDate')} after ${named(paperNames, data, 'then')} of ${said(data, 'thenDate')}; check the days.`,
    afterDueDate: (data) =>
      onNominee(
        data,
        `the submission of ${said(data, 'submission')} comes after the deadline ${said(data, 'due')}.`,
      ),
  },
};
