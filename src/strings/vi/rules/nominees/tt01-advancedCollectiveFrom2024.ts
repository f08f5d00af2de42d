import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt01: WordsOf<'TT-01'> = {
  title: 'Chưa khớp tiêu chuẩn Tập thể lao động tiên tiến',
  why: 'Từ năm 2024 cần hoàn thành tốt nhiệm vụ, ít nhất 70% cá nhân đạt Lao động tiên tiến và không có cá nhân bị kỷ luật từ cảnh cáo trở lên (điểm c khoản 1 Điều 28 Luật năm 2022).',
  messages: standardWords,
};
