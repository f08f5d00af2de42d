import { said, type WordsOf } from '../ruleWords';
import { named, onNominee, ratingNames } from './nomineeWords';

export const cn18: WordsOf<'CN-18'> = {
  title: 'One person has two ratings in one year',
  why: 'Each person has only one rating a year, and it decides the title (Articles 23 and 24, Law 06/2022/QH15); where two rows differ, one of them is wrong.',
  messages: {
    otherRating: (data) =>
      onNominee(
        data,
        `the rating ${named(ratingNames, data, 'found')} differs from ${named(ratingNames, { rating: data['other'] ?? '' }, 'rating')} in row ${said(data, 'otherRow')} of the sheet “${said(data, 'otherSheet')}”; correct the wrong row.`,
      ),
  },
};
