import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn09: WordsOf<'CN-09'> = {
  title: 'Bằng khen cấp tỉnh theo công trạng: chưa thấy căn cứ',
  why: 'Theo công trạng cần 02 lần liên tục Chiến sĩ thi đua cơ sở, hoặc 02 năm liên tục hoàn thành xuất sắc và có 02 sáng kiến (điểm d khoản 1 Điều 74 Luật năm 2022). Còn các điều kiện khác mà bảng không thể hiện, nên chỉ cảnh báo.',
  messages: standardWords,
};
