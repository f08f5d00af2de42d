import { said, type WordsOf } from '../ruleWords';
import { list, named } from './nomineeWords';
import { percentSaid, shareNames } from './shareWords';

export const tl05: WordsOf<'TL-05'> = {
  title: 'Cơ cấu danh sách: nữ, người trực tiếp, tập thể nhỏ',
  why: 'Luật yêu cầu bình đẳng giới và ưu tiên người trực tiếp lao động (khoản 2, khoản 3 Điều 5 Luật năm 2022); kế hoạch của cơ quan thường cam kết điều này.',
  messages: {
    share: (data) =>
      `${list(data)}: ${named(shareNames, data, 'what')} ${said(data, 'found')}/${said(data, 'base')} (${percentSaid(data)}%).`,
  },
};
