import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kc05: WordsOf<'KC-05'> = {
  title: 'Thời gian tham gia kháng chiến chưa hợp lý',
  why: 'Kháng chiến chống Pháp tính đến 20/7/1954; ngày kết thúc không trước ngày bắt đầu; tuổi tham gia quá nhỏ cần xem lại.',
  messages: {
    endBeforeBeginning: (data) =>
      onNominee(data, `tham gia từ ${said(data, 'from')} đến ${said(data, 'until')}.`),
    afterTheWar: (data) =>
      onNominee(data, `tham gia chống Pháp từ ${said(data, 'from')}, sau ngày ${said(data, 'last')}.`),
    tooYoung: (data) =>
      onNominee(data, `tham gia khi ${said(data, 'found')} tuổi, dưới ${said(data, 'atLeast')} tuổi.`),
  },
};
