import { said, type WordsOf } from '../ruleWords';
import { nomineeDoes } from './nomineeWords';

export const tt09: WordsOf<'TT-09'> = {
  title: 'Số Chiến sĩ thi đua cơ sở khai khác số dòng trong danh sách',
  why: 'Tập thể lao động xuất sắc cần có cá nhân đạt Chiến sĩ thi đua cơ sở (Điều 27); số khai phải bằng số cá nhân của đơn vị được đề nghị trong danh sách.',
  messages: {
    countDiffersFromRows: (data) =>
      nomineeDoes(
        data,
        `khai ${said(data, 'stated')} Chiến sĩ thi đua cơ sở, danh sách cá nhân có ${said(data, 'rows')} người của đơn vị; hãy sửa số khai hoặc bổ sung dòng.`,
      ),
  },
};
