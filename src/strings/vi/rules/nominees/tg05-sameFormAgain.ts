import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tg05: WordsOf<'TG-05'> = {
  title: 'Đề nghị lại cùng hình thức cho thời gian đã khen',
  why: 'Lần khen sau tính từ sau thời gian lập thành tích ghi trong quyết định lần trước (khoản 9 Điều 30 Nghị định 98/2023/NĐ-CP).',
  messages: {
    sameFormAgain: (data) =>
      onNominee(
        data,
        `đã được tặng cùng hình thức năm ${said(data, 'earlier')}; thời gian xét ${said(data, 'years')} năm có thể chồng với lần trước.`,
      ),
  },
};
