import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn10: WordsOf<'CN-10'> = {
  title: 'Bằng khen của Thủ tướng theo công trạng: chưa thấy căn cứ',
  why: 'Cần đã có bằng khen cấp tỉnh, từ 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên, trong đó 03 lần Chiến sĩ thi đua cơ sở (điểm b khoản 1 Điều 73 Luật năm 2022). Còn các điều kiện khác mà bảng không thể hiện.',
  messages: standardWords,
};
