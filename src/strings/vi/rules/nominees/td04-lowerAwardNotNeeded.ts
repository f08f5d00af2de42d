import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const td04: WordsOf<'TD-04'> = {
  title: 'Bằng khen không cần có giấy khen trước',
  why: 'Không nhất thiết phải có hình thức mức thấp rồi mới được mức cao (khoản 1 Điều 4 Nghị định 152/2025/NĐ-CP; trước 01/7/2025: Điều 4 Nghị định 98/2023/NĐ-CP).',
  messages: {
    lowerAwardNotNeeded: (data) =>
      `${list(data)} có ${said(data, 'count')} đề nghị bằng khen mà trước đó chưa có giấy khen: không phải là lỗi.`,
  },
};
