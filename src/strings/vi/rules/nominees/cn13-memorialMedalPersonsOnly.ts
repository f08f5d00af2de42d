import type { WordsOf } from '../ruleWords';
import { kindsSaid } from './kindWords';
import { kindNames, named, nomineeDoes } from './nomineeWords';

export const cn13: WordsOf<'CN-13'> = {
  title: 'Kỷ niệm chương chỉ tặng cá nhân',
  why: 'Kỷ niệm chương để tặng cho cá nhân có đóng góp (Điều 71 Luật năm 2022), không tặng tập thể, hộ gia đình.',
  messages: {
    notForThisKind: (data) =>
      nomineeDoes(
        data,
        `là ${named(kindNames, data, 'kind')}; danh hiệu, hình thức này chỉ dành cho ${kindsSaid(data)}.`,
      ),
  },
};
