import { said, type RuleWords } from '../ruleWords';
import { nominee } from './nomineeWords';

export const kc06: RuleWords = {
  title: 'Hồ sơ kháng chiến không qua cấp huyện',
  why: 'Hồ sơ đi từ cấp xã đến cấp tỉnh (Quyết định 01/2026/QĐ-TTg), cấp huyện đã kết thúc hoạt động.',
  messages: {
    passesDistrict: (data) => `${nominee(data)}: cấp trình ghi “${said(data, 'found')}”, nay xã trình tỉnh.`,
  },
};
