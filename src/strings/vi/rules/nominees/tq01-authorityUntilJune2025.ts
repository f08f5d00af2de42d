import { said, type WordsOf } from '../ruleWords';
import { authorityNames, named, nomineeDoes } from './nomineeWords';

export const tq01: WordsOf<'TQ-01'> = {
  title: 'Cấp quyết định chưa đúng (đến 30/6/2025)',
  why: 'Thẩm quyền theo Điều 77 đến Điều 80 Luật năm 2022 trước khi bỏ cấp huyện: cấp xã quyết định Lao động tiên tiến, giấy khen, Gia đình văn hóa.',
  messages: {
    wrongAuthority: (data) =>
      nomineeDoes(
        data,
        `do ${named(authorityNames, data, 'decides')} quyết định; danh sách ghi “${said(data, 'found')}”.`,
      ),
  },
};
