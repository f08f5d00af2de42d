import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt05: WordsOf<'TT-05'> = {
  title: 'Khen tập thể theo công trạng: chưa thấy đủ số năm liên tục',
  why: 'Bằng khen cấp tỉnh cho tập thể theo công trạng cần 02 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc (điểm d khoản 3 Điều 74 Luật năm 2022); hình thức cao hơn cần nhiều năm hơn. Còn các điều kiện khác mà bảng không thể hiện.',
  messages: standardWords,
};
