import { many, said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const tk01: WordsOf<'TK-01'> = {
  title: 'Totals do not add up',
  why: 'The total is collectives, households and persons together, and all types together; the persons are all classes together; the total row of the list must be its number of rows.',
  messages: {
    kindsDoNotAddUp: (data) =>
      `${list(data)}: for ${said(data, 'count')} of ${many(data, 'total', 'nomination')} it is not clear whether it is a person, a collective or a household.`,
    typesDoNotAddUp: (data) =>
      `${list(data)}: for ${said(data, 'count')} of ${many(data, 'total', 'nomination')} the type of award is not clear.`,
    classesDoNotAddUp: (data) =>
      `${list(data)}: for ${said(data, 'count')} of ${many(data, 'total', 'person')} the class is not clear (neither class nor position is given).`,
    totalRowDiffers: (data) =>
      `${list(data)}: the total row (row ${said(data, 'row')}) says ${said(data, 'stated')}, the list has ${many(data, 'rows', 'row')}.`,
  },
};
