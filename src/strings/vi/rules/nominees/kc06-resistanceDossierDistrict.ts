import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kc06: WordsOf<'KC-06'> = {
  title: 'Hồ sơ kháng chiến không qua cấp huyện',
  why: 'Hồ sơ đi từ cấp xã đến cấp tỉnh (Quyết định 01/2026/QĐ-TTg), cấp huyện đã kết thúc hoạt động.',
  messages: {
    passesDistrict: (data) => onNominee(data, `cấp trình ghi “${said(data, 'found')}”, nay xã trình tỉnh.`),
  },
};
