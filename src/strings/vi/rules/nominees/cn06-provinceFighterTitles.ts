import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn06: WordsOf<'CN-06'> = {
  title: 'Chưa đủ 03 lần liên tục Chiến sĩ thi đua cơ sở',
  why: 'Chiến sĩ thi đua cấp tỉnh chọn trong những cá nhân có 03 lần liên tục được tặng Chiến sĩ thi đua cơ sở (điểm a khoản 1 Điều 22 Luật năm 2022). Chưa có văn bản nói rõ năm đang xét có được tính không: chỉ báo lỗi khi cả hai cách tính đều không đủ.',
  messages: standardWords,
};
