import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const td02: WordsOf<'TD-02'> = {
  title: 'Dùng thành tích đột xuất, chuyên đề cho khen công trạng',
  why: 'Kết quả khen đột xuất, chuyên đề không làm căn cứ đề nghị cấp trên khen công trạng (khoản 3 Điều 4 Nghị định 152/2025/NĐ-CP; trước 01/7/2025: Điều 4 Nghị định 98/2023/NĐ-CP).',
  messages: {
    restsOnAdHoc: (data) =>
      onNominee(data, `khen công trạng nhưng thành tích nêu “${said(data, 'achievement')}”.`),
  },
};
