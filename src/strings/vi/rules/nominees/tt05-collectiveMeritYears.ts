import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt05: WordsOf<'TT-05'> = {
  title: 'Khen tập thể theo công trạng: chưa thấy đủ số năm liên tục',
  why: 'Bằng khen cấp tỉnh cho tập thể theo công trạng cần 02 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc (điểm d khoản 3 Điều 74 Luật năm 2022); Bằng khen của Thủ tướng cần 05 năm (điểm e khoản 4 Điều 73), Huân chương Lao động hạng Ba cần 05 năm sau Bằng khen của Thủ tướng (điểm đ khoản 4 Điều 44). Còn các điều kiện khác mà bảng không thể hiện.',
  messages: standardWords,
};
