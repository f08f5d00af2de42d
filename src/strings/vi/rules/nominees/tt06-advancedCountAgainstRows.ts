import { said, type WordsOf } from '../ruleWords';
import { nomineeDoes } from './nomineeWords';

export const tt06: WordsOf<'TT-06'> = {
  title: 'Số Lao động tiên tiến khai khác số dòng trong danh sách',
  why: 'Tỷ lệ của tập thể tính trên số Lao động tiên tiến thực tế; số khai phải bằng số cá nhân của đơn vị có trong danh sách.',
  messages: {
    countDiffersFromRows: (data) =>
      nomineeDoes(
        data,
        `khai ${said(data, 'stated')} Lao động tiên tiến, danh sách cá nhân có ${said(data, 'rows')} người của đơn vị.`,
      ),
  },
};
