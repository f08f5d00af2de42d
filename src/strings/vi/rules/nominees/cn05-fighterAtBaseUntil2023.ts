import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn05: WordsOf<'CN-05'> = {
  title: 'Chưa khớp tiêu chuẩn Chiến sĩ thi đua cơ sở (đến năm 2023)',
  why: 'Đến hết năm 2023, Chiến sĩ thi đua cơ sở phải là Lao động tiên tiến và bắt buộc có sáng kiến hoặc đề tài (khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP); xếp loại xuất sắc không thay được.',
  messages: standardWords,
};
