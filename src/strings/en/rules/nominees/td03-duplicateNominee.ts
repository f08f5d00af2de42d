import { said, type WordsOf } from '../ruleWords';
import { nomineeDoes } from './nomineeWords';

export const td03: WordsOf<'TD-03'> = {
  title: 'One person has two rows with the same nomination',
  why: 'Compared by personal identity number, then by name and unit without differences in spaces, typing and capital letters. The same name in another unit is no repeat; with the same year of birth you are asked; say once that they are two different people, if so.',
  messages: {
    sameNumber: (data) =>
      nomineeDoes(
        data,
        `is the same as row ${said(data, 'otherRow')} of the sheet “${said(data, 'otherSheet')}”: same personal identity number, same nomination.`,
      ),
    sameNameAndUnit: (data) =>
      nomineeDoes(
        data,
        `has the same name, unit and nomination as row ${said(data, 'otherRow')} of the sheet “${said(data, 'otherSheet')}”; remove one row, or say that they are different people.`,
      ),
    sameName: (data) =>
      nomineeDoes(
        data,
        `has the same name and nomination as row ${said(data, 'otherRow')} of the sheet “${said(data, 'otherSheet')}”, and no unit is given; write the unit to tell them apart, remove one row, or say that they are different people.`,
      ),
    sameNameAndBirth: (data) =>
      nomineeDoes(
        data,
        `has the same name, year of birth and nomination as row ${said(data, 'otherRow')} of the sheet “${said(data, 'otherSheet')}”, in another unit; are they one person?`,
      ),
    numberOfAnother: (data) =>
      nomineeDoes(
        data,
        `has the same personal identity number as ${said(data, 'otherName')} in row ${said(data, 'otherRow')}.`,
      ),
  },
};
