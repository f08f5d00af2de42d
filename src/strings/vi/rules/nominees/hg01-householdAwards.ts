import type { WordsOf } from '../ruleWords';
import { kindsSaid } from './kindWords';
import { awardTypeNames, kindNames, named, nomineeDoes, onNominee } from './nomineeWords';

export const hg01: WordsOf<'HG-01'> = {
  title: 'Hình thức không dành cho hộ gia đình',
  why: 'Hộ gia đình được xét Gia đình văn hóa, giấy khen, bằng khen và khen đột xuất, phong trào (khoản 2 Điều 20, khoản 6 Điều 73, khoản 5 Điều 74, Điều 75, Điều 8 Luật năm 2022).',
  messages: {
    notForThisKind: (data) =>
      nomineeDoes(
        data,
        `là ${named(kindNames, data, 'kind')}; danh hiệu, hình thức này chỉ dành cho ${kindsSaid(data)}.`,
      ),
    typeNotForHouseholds: (data) =>
      onNominee(
        data,
        `loại hình ${named(awardTypeNames, data, 'type')} theo Điều 8 không dành cho hộ gia đình; kiểm tra lại loại hình.`,
      ),
  },
};
