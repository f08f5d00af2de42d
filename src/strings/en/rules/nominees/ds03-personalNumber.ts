import { decree } from '../../citation';
import { many, said, type WordsOf } from '../ruleWords';
import { list, onNominee } from './nomineeWords';

export const ds03: WordsOf<'DS-03'> = {
  title: 'The personal identity number does not fit sex or year of birth',
  why: `The personal identity number has 12 digits: the fourth tells century of birth and sex, the next two are the last digits of the year of birth (${decree('137/2015')}).`,
  messages: {
    wrongLength: (data) =>
      onNominee(
        data,
        `the personal identity number has ${many(data, 'length', 'character')}, it needs 12 digits.`,
      ),
    oldNumber: (data) => onNominee(data, 'a number of 9 digits is that of an old identity card.'),
    mostOldNumbers: (data) =>
      `${list(data)} still has old identity card numbers of 9 digits in ${many(data, 'count', 'row')}.`,
    againstSex: (data) =>
      onNominee(
        data,
        `the fourth digit of the personal identity number does not fit the sex, ${said(data, 'sex') === 'male' ? 'male' : 'female'}.`,
      ),
    againstBirth: (data) =>
      onNominee(
        data,
        `by the personal identity number the year of birth is ${said(data, 'byNumber')}, the list says ${said(data, 'born')}.`,
      ),
  },
};
