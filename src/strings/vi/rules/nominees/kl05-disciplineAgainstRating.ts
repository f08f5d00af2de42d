import { said, type WordsOf } from '../ruleWords';
import { named, onNominee, ratingNames } from './nomineeWords';

export const kl05: WordsOf<'KL-05'> = {
  title: 'Bị kỷ luật trong năm mà vẫn xếp loại hoàn thành nhiệm vụ',
  why: 'Bị kỷ luật từ khiển trách trở lên trong năm vì vi phạm liên quan đến công vụ thì xếp loại không hoàn thành nhiệm vụ (Nghị định 335/2025/NĐ-CP từ 01/01/2026; trước đó Nghị định 90/2020/NĐ-CP). Mới biết qua bài trích, nên chỉ cảnh báo.',
  messages: {
    ratedAlthough: (data) =>
      onNominee(
        data,
        `ghi kỷ luật “${said(data, 'sanction')}” mà xếp loại “${named(ratingNames, data, 'found')}” năm ${said(data, 'year')}; kiểm tra lại theo Nghị định ${said(data, 'decree') === 'new' ? '335/2025/NĐ-CP' : '90/2020/NĐ-CP'}.`,
      ),
  },
};
