import { said, type RuleWords } from '../ruleWords';
import { nominee } from './nomineeWords';

export const hs08: RuleWords = {
  title: 'Ông/Bà không khớp giới tính',
  why: 'Phôi bằng in theo cách xưng ghi trong danh sách, nên phải khớp cột giới tính.',
  messages: {
    salutationAgainstSex: (data) =>
      `${nominee(data)}: xưng “${said(data, 'salutation')}” nhưng cột giới tính ghi “${said(data, 'sex')}”.`,
  },
};
