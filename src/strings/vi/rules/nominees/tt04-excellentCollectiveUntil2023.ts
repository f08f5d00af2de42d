import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt04: WordsOf<'TT-04'> = {
  title: 'Chưa khớp tiêu chuẩn Tập thể lao động xuất sắc (đến năm 2023)',
  why: 'Như quy định sau này, và thêm điều kiện không có cá nhân bị kỷ luật từ cảnh cáo trở lên (Điều 27 Luật năm 2003).',
  messages: standardWords,
};
