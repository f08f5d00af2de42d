import { said, type WordsOf } from '../ruleWords';
import { named, onNominee, ratingNames } from './nomineeWords';

export const cn18: WordsOf<'CN-18'> = {
  title: 'Một người có hai mức xếp loại trong một năm',
  why: 'Mỗi người chỉ có một kết quả xếp loại trong năm, và xếp loại quyết định danh hiệu (Điều 23, Điều 24 Luật năm 2022); hai dòng ghi khác nhau thì có một dòng ghi sai.',
  messages: {
    otherRating: (data) =>
      onNominee(
        data,
        `xếp loại “${named(ratingNames, data, 'found')}” khác với “${named(ratingNames, { rating: data['other'] ?? '' }, 'rating')}” ở dòng ${said(data, 'otherRow')} trang “${said(data, 'otherSheet')}”; hãy sửa dòng ghi sai.`,
      ),
  },
};
