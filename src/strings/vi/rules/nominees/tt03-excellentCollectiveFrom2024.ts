import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt03: WordsOf<'TT-03'> = {
  title: 'Chưa khớp tiêu chuẩn Tập thể lao động xuất sắc',
  why: 'Cần hoàn thành xuất sắc nhiệm vụ, 100% cá nhân hoàn thành nhiệm vụ, ít nhất 70% đạt Lao động tiên tiến và có Chiến sĩ thi đua cơ sở (khoản 1 Điều 27 Luật năm 2022).',
  messages: standardWords,
};
