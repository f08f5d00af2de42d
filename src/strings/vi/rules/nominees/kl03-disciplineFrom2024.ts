import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const kl03: WordsOf<'KL-03'> = {
  title: 'Có kỷ luật trong năm, cần giải trình',
  why: 'Từ 2026: bị kỷ luật từ khiển trách trong năm do vi phạm trong công vụ thì xếp loại không hoàn thành nhiệm vụ (Nghị định 335/2025/NĐ-CP), nên chưa đạt điểm a khoản 1 Điều 24 Luật năm 2022. Các năm 2024, 2025 chưa đọc được điều khoản về kỷ luật khi xét Lao động tiên tiến. Chỉ cảnh báo: kiểm tra lại trước khi trình.',
  messages: standardWords,
};
