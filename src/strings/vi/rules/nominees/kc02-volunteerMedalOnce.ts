import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const kc02: WordsOf<'KC-02'> = {
  title: 'Đã được tặng huy chương',
  why: 'Huy chương Thanh niên xung phong vẻ vang chỉ tặng một lần (Nghị định 28/2024/NĐ-CP).',
  messages: {
    givenBefore: (data) => onNominee(data, `đã được tặng năm ${said(data, 'year')}.`),
  },
};
