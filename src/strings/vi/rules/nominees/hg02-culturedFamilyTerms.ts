import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hg02: WordsOf<'HG-02'> = {
  title: 'Thời gian niêm yết, quyết định Gia đình văn hóa',
  why: 'Kết quả bình xét phải niêm yết lấy ý kiến đủ ngày và được quyết định trong hạn kể từ khi đủ hồ sơ (khoản 1 Điều 8 Nghị định 86/2023/NĐ-CP).',
  messages: {
    postedTooShort: (data) =>
      onNominee(data, `niêm yết ${said(data, 'found')} ngày, cần ít nhất ${said(data, 'atLeast')} ngày.`),
    decidedTooLate: (data) =>
      onNominee(
        data,
        `quyết định sau ${said(data, 'found')} ngày kể từ ngày nhận hồ sơ, hạn là ${said(data, 'atMost')} ngày.`,
      ),
  },
};
