import type { RuleWords } from '../ruleWords';
import { kindsSaid } from './kindWords';
import { awardTypeNames, kindNames, named, nominee } from './nomineeWords';

export const hg01: RuleWords = {
  title: 'Hình thức không dành cho hộ gia đình',
  why: 'Hộ gia đình được xét Gia đình văn hóa, giấy khen, bằng khen và khen đột xuất, phong trào (khoản 2 Điều 20, khoản 5 Điều 74, Điều 75, Điều 8 Luật năm 2022).',
  messages: {
    notForThisKind: (data) =>
      `${nominee(data)} là ${named(kindNames, data, 'kind')}; danh hiệu, hình thức này chỉ dành cho ${kindsSaid(data)}.`,
    typeNotForHouseholds: (data) =>
      `${nominee(data)}: loại hình ${named(awardTypeNames, data, 'type')} theo Điều 8 không dành cho hộ gia đình; kiểm tra lại loại hình.`,
  },
};
