import { said, type WordsOf } from '../ruleWords';
import { nomineeDoes, onNominee } from './nomineeWords';

export const kc03: WordsOf<'KC-03'> = {
  title: 'Niêm yết và biên bản hồ sơ thanh niên xung phong',
  why: 'Danh sách phải được công khai đủ ngày và có biên bản họp Hội đồng cấp xã (Nghị định 28/2024/NĐ-CP).',
  messages: {
    postedTooShort: (data) =>
      onNominee(data, `niêm yết ${said(data, 'found')} ngày, cần ít nhất ${said(data, 'atLeast')} ngày.`),
    noMinutes: (data) => nomineeDoes(data, `chưa có biên bản họp Hội đồng.`),
  },
};
