import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const td01: WordsOf<'TD-01'> = {
  title: 'Nhiều hình thức cho cùng một thành tích',
  why: 'Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được (điểm c khoản 2 Điều 5 Luật năm 2022). Danh hiệu của năm và hình thức khen cho thành tích khác thì được.',
  messages: {
    severalForms: (data) =>
      onNominee(
        data,
        `thành tích “${said(data, 'achievement')}” đã đề nghị ${said(data, 'otherAward')} ở dòng ${said(data, 'otherRow')}.`,
      ),
  },
};
