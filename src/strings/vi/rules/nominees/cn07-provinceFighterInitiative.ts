import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn07: WordsOf<'CN-07'> = {
  title: 'Sáng kiến chưa được công nhận phạm vi cấp tỉnh',
  why: 'Chiến sĩ thi đua cấp tỉnh phải có sáng kiến, đề tài có hiệu quả, có khả năng nhân rộng trong tỉnh do người đứng đầu tỉnh công nhận (điểm b khoản 1, khoản 2 Điều 22 Luật năm 2022).',
  messages: standardWords,
};
