import { said, type WordsOf } from '../ruleWords';
import { named, nomineeDoes, onNominee, paperNames } from './nomineeWords';

export const kc04: WordsOf<'KC-04'> = {
  title: 'Thiếu giấy tờ hồ sơ kháng chiến',
  why: 'Hồ sơ cần bản khai và giấy tờ chứng minh hoặc người xác nhận; thân nhân khai theo Mẫu 02 (Điều 7 Nghị định 28/2024/NĐ-CP).',
  messages: {
    missingPaper: (data) => nomineeDoes(data, `chưa có ${named(paperNames, data, 'paper')}.`),
    formOfRelatives: (data) =>
      onNominee(data, `thân nhân đứng khai thì dùng Mẫu 02, đang ghi “${said(data, 'found')}”.`),
  },
};
