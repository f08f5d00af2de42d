import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt02: WordsOf<'TT-02'> = {
  title: 'Chưa khớp tiêu chuẩn Tập thể lao động tiên tiến (đến năm 2023)',
  why: 'Đến hết năm 2023 cần trên 50% cá nhân đạt Lao động tiên tiến và không có cá nhân bị kỷ luật từ cảnh cáo trở lên (Điều 28 Luật năm 2003).',
  messages: standardWords,
};
