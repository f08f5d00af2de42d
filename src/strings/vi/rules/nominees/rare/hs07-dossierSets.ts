import { said, type WordsOf } from '../../ruleWords';
import { onNominee } from '../nomineeWords';

export const hs07: WordsOf<'HS-07'> = {
  title: 'Chưa đủ số bộ hồ sơ',
  why: 'Số bộ hồ sơ do tỉnh quy định (khoản 6 Điều 84 Luật năm 2022); mặc định 01 bộ, sửa được ở phần thiết lập.',
  messages: {
    tooFewSets: (data) =>
      onNominee(data, `có ${said(data, 'found')} bộ hồ sơ, cần ${said(data, 'atLeast')} bộ.`),
  },
};
