import { said, type RuleWords } from '../ruleWords';
import { nominee } from './nomineeWords';

export const kc02: RuleWords = {
  title: 'Đã được tặng huy chương',
  why: 'Huy chương Thanh niên xung phong vẻ vang chỉ tặng một lần (Nghị định 28/2024/NĐ-CP).',
  messages: {
    givenBefore: (data) => `${nominee(data)}: đã được tặng năm ${said(data, 'year')}.`,
  },
};
