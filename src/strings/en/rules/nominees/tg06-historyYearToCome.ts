import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tg06: WordsOf<'TG-06'> = {
  title: 'Unlikely years among the achievements',
  why: 'A year of the achievements cannot be after the year under review; it was usually mistyped or copied into another column.',
  messages: {
    yearToCome: (data) =>
      onNominee(data, `the achievements name ${said(data, 'year')}, a year after the one under review.`),
  },
};
