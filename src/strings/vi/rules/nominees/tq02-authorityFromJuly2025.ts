import { said, type WordsOf } from '../ruleWords';
import { authorityNames, named, nomineeDoes } from './nomineeWords';

export const tq02: WordsOf<'TQ-02'> = {
  title: 'Cấp quyết định chưa đúng (từ 01/7/2025)',
  why: 'Từ 01/7/2025 Chủ tịch UBND cấp xã quyết định Lao động tiên tiến, Chiến sĩ thi đua cơ sở, Tập thể lao động tiên tiến, thôn, tổ dân phố văn hóa, Gia đình văn hóa, giấy khen (Điều 59 Nghị định 129/2025/NĐ-CP).',
  messages: {
    wrongAuthority: (data) =>
      nomineeDoes(
        data,
        `do ${named(authorityNames, data, 'decides')} quyết định; danh sách ghi “${said(data, 'found')}”.`,
      ),
  },
};
