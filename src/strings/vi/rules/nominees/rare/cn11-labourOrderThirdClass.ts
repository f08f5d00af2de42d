import type { WordsOf } from '../../ruleWords';
import { standardWords } from '../requirementWords';

export const cn11: WordsOf<'CN-11'> = {
  title: 'Huân chương Lao động hạng Ba: chưa thấy căn cứ theo công trạng',
  why: 'Cần đã có Bằng khen của Thủ tướng và thành tích nhiều năm sau đó (điểm e khoản 1 Điều 44 Luật năm 2022). Còn các điều kiện khác mà bảng không thể hiện.',
  messages: standardWords,
};
