import type { WordsOf } from '../ruleWords';
import { kindsSaid } from './kindWords';
import { kindNames, named, nomineeDoes } from './nomineeWords';

export const hg03: WordsOf<'HG-03'> = {
  title: 'Danh hiệu không đúng đối tượng',
  why: 'Danh hiệu của cá nhân (Điều 19) và của tập thể (Điều 20) là hai danh mục riêng của Luật năm 2022.',
  messages: {
    notForThisKind: (data) =>
      nomineeDoes(
        data,
        `là ${named(kindNames, data, 'kind')}; danh hiệu, hình thức này chỉ dành cho ${kindsSaid(data)}.`,
      ),
  },
};
