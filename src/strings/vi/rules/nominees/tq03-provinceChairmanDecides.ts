import { said, type WordsOf } from '../ruleWords';
import { authorityNames, named, nomineeDoes } from './nomineeWords';

export const tq03: WordsOf<'TQ-03'> = {
  title: 'Phải trình Chủ tịch UBND cấp tỉnh',
  why: 'Cờ thi đua cấp tỉnh, Tập thể lao động xuất sắc, Chiến sĩ thi đua cấp tỉnh, bằng khen, kỷ niệm chương do Chủ tịch UBND cấp tỉnh quyết định (khoản 4 Điều 79 Luật năm 2022).',
  messages: {
    wrongAuthority: (data) =>
      nomineeDoes(
        data,
        `do ${named(authorityNames, data, 'decides')} quyết định; danh sách ghi “${said(data, 'found')}”.`,
      ),
  },
};
