import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn04: WordsOf<'CN-04'> = {
  title: 'Chưa khớp tiêu chuẩn Chiến sĩ thi đua cơ sở',
  why: 'Từ năm 2024, Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn Lao động tiên tiến và hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến, đề tài được công nhận (Điều 23 Luật năm 2022).',
  messages: standardWords,
};
