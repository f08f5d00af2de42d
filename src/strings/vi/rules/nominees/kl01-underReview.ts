import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kl01: WordsOf<'KL-01'> = {
  title: 'Đang xem xét kỷ luật, khiếu nại, thanh tra',
  why: 'Chưa khen thưởng khi đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm hoặc có khiếu nại, tố cáo đang xác minh (khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP; trước 01/7/2025: Điều 4 Nghị định 98/2023/NĐ-CP).',
  messages: {
    underReview: (data) =>
      onNominee(data, `đang xem xét (“${said(data, 'found')}”) nên chưa được đề nghị khen thưởng.`),
  },
};
