import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const cn02: WordsOf<'CN-02'> = {
  title: 'Nông dân, công nhân: tiêu chuẩn do tỉnh quy định',
  why: 'Tiêu chuẩn Lao động tiên tiến của công nhân, nông dân, người lao động không có xếp loại hằng năm do Ủy ban nhân dân cấp tỉnh quy định (khoản 3, khoản 6 Điều 24 Luật năm 2022), nên không đòi xếp loại.',
  messages: {
    provinceSetsStandard: (data) =>
      `${list(data)} có ${said(data, 'count')} công nhân, nông dân đề nghị Lao động tiên tiến: đối chiếu tiêu chuẩn do tỉnh quy định.`,
  },
};
