import { said, type WordsOf } from '../ruleWords';
import { authorityNames, named, nomineeDoes } from './nomineeWords';

export const tq02: WordsOf<'TQ-02'> = {
  title: 'Cấp quyết định chưa đúng (từ 01/7/2025)',
  why: 'Từ 01/7/2025 Chủ tịch UBND cấp xã quyết định Lao động tiên tiến, Chiến sĩ thi đua cơ sở, Tập thể lao động tiên tiến, thôn, tổ dân phố văn hóa, Gia đình văn hóa, giấy khen (khoản 3 Điều 80 Luật năm 2022, Điều 59 Nghị định 129/2025/NĐ-CP); giám đốc doanh nghiệp, hợp tác xã quyết định cho người của mình (khoản 4 Điều 80), hiệu trưởng trường của xã thì không.',
  messages: {
    wrongAuthority: (data) =>
      nomineeDoes(
        data,
        `do ${named(authorityNames, data, 'decides')} quyết định; danh sách ghi “${said(data, 'found')}”.`,
      ),
  },
};
