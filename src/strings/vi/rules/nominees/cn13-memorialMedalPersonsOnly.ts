import type { RuleWords } from '../ruleWords';
import { kindsSaid } from './kindWords';
import { kindNames, named, nominee } from './nomineeWords';

export const cn13: RuleWords = {
  title: 'Kỷ niệm chương chỉ tặng cá nhân',
  why: 'Kỷ niệm chương để tặng cho cá nhân có đóng góp (Điều 71 Luật năm 2022), không tặng tập thể, hộ gia đình.',
  messages: {
    notForThisKind: (data) =>
      `${nominee(data)} là ${named(kindNames, data, 'kind')}; danh hiệu, hình thức này chỉ dành cho ${kindsSaid(data)}.`,
  },
};
