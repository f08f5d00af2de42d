import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn03: WordsOf<'CN-03'> = {
  title: 'Chiến sĩ tiên tiến chỉ tặng trong lực lượng vũ trang',
  why: 'Chiến sĩ tiên tiến chỉ để tặng cho quân nhân, công nhân, viên chức quốc phòng, công an, dân quân thường trực, dân quân tự vệ cơ động (khoản 2 Điều 24 Luật năm 2022).',
  messages: standardWords,
};
