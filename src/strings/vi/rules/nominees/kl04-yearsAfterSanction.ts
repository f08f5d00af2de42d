import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kl04: WordsOf<'KL-04'> = {
  title: 'Sau kỷ luật, số năm liên tục tính lại',
  why: 'Người bị kỷ luật thì thành tích tính từ thời điểm chấp hành xong (khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP; trước 01/7/2025: Điều 4 Nghị định 98/2023/NĐ-CP); các năm trước đó không tính liên tục.',
  messages: {
    countsAnew: (data) =>
      onNominee(
        data,
        `chấp hành xong kỷ luật ngày ${said(data, 'end')}, trong khoảng ${said(data, 'years')} năm cần liên tục; các năm trước không được tính.`,
      ),
  },
};
