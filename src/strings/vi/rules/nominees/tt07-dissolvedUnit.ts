import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tt07: WordsOf<'TT-07'> = {
  title: 'Tập thể, đơn vị đã kết thúc hoạt động sau sắp xếp',
  why: 'Không khen thưởng cơ quan, tổ chức, đơn vị đã giải thể sau khi sắp xếp (Thông tư 15/2025/TT-BNV). Tên đơn vị cũ của cá nhân chỉ được lưu ý.',
  messages: {
    dissolvedCollective: (data) =>
      onNominee(data, `“${said(data, 'body')}” đã kết thúc hoạt động từ 01/7/2025.`),
    dissolvedUnit: (data) =>
      onNominee(
        data,
        `đơn vị ghi “${said(data, 'body')}” đã kết thúc hoạt động từ 01/7/2025; nên ghi đơn vị hiện nay.`,
      ),
  },
};
