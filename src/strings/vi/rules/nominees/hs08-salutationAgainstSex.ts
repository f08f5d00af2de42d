import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs08: WordsOf<'HS-08'> = {
  title: 'Ông/Bà không khớp giới tính',
  why: 'Phôi bằng in theo cách xưng ghi trong danh sách, nên phải khớp cột giới tính.',
  messages: {
    salutationAgainstSex: (data) =>
      onNominee(data, `xưng “${said(data, 'salutation')}” nhưng cột giới tính ghi “${said(data, 'sex')}”.`),
  },
};
