import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tg05: WordsOf<'TG-05'> = {
  title: 'Đề nghị lại cùng hình thức cho thời gian đã khen',
  why: 'Lần khen sau tính từ thời gian lập thành tích ghi trong quyết định lần trước; quyết định không ghi thì tính từ ngày ban hành (khoản 7 Điều 33 Nghị định 152/2025/NĐ-CP; trước 01/7/2025: khoản 9 Điều 30 Nghị định 98/2023/NĐ-CP).',
  messages: {
    sameFormAgain: (data) =>
      onNominee(
        data,
        `đã được tặng cùng hình thức năm ${said(data, 'earlier')}; thời gian xét ${said(data, 'years')} năm có thể chồng với lần trước.`,
      ),
  },
};
