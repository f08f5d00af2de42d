import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const td05: WordsOf<'TD-05'> = {
  title: 'Khen đột xuất cho nhiệm vụ thường xuyên',
  why: 'Thành tích đột xuất là thành tích đạt được ngoài chương trình, kế hoạch, nhiệm vụ phải đảm nhiệm hoặc được giao (khoản 3 Điều 3 Nghị định 152/2025/NĐ-CP).',
  messages: {
    routineWork: (data) =>
      onNominee(
        data,
        `loại hình đột xuất nhưng thành tích là nhiệm vụ thường xuyên: “${said(data, 'found')}”; hãy đổi loại hình hoặc ghi đúng việc đột xuất.`,
      ),
  },
};
