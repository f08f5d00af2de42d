import { said, type WordsOf } from '../ruleWords';
import { list, named, nomineeFieldNames } from './nomineeWords';

export const ds01: WordsOf<'DS-01'> = {
  title: 'The list lacks columns that the checks need',
  why: 'What the list has no column for cannot be checked, and is not taken for an error.',
  messages: {
    missingColumn: (data) =>
      `${list(data)} has no column for the ${named(nomineeFieldNames, data, 'field')}, so the standard of “${said(data, 'awards')}” could not be compared.`,
  },
};
