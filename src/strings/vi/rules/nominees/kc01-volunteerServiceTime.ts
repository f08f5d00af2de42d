import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const kc01: WordsOf<'KC-01'> = {
  title: 'Chưa đủ thời gian tại ngũ của thanh niên xung phong',
  why: 'Huy chương Thanh niên xung phong vẻ vang tặng người tại ngũ từ 02 năm (24 tháng, cộng dồn) trở lên, hoặc truy tặng liệt sĩ (khoản 2 Điều 96 Luật năm 2022).',
  messages: standardWords,
};
