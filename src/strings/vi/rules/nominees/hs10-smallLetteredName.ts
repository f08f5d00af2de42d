import { said, type WordsOf } from '../ruleWords';
import { list, onNominee } from './nomineeWords';

export const hs10: WordsOf<'HS-10'> = {
  title: 'Họ tên viết toàn chữ thường',
  why: 'Tên người viết hoa chữ cái đầu mỗi âm tiết (Phụ lục II Nghị định 30/2020/NĐ-CP); tên của các dân tộc giữ nguyên dấu và cách viết.',
  messages: {
    smallLetters: (data) => onNominee(data, `họ tên viết toàn chữ thường; nên ghi “${said(data, 'to')}”.`),
    mostSmallLetters: (data) => `${list(data)} viết họ tên toàn chữ thường ở ${said(data, 'count')} dòng.`,
  },
};
