import { said, type WordsOf } from '../ruleWords';
import { authorityNames, named, onNominee } from './nomineeWords';

export const tq03: WordsOf<'TQ-03'> = {
  title: 'Goes to the chairman of the province',
  why: "The chairman of the province's People's Committee decides on “Cờ thi đua cấp tỉnh”, “Tập thể lao động xuất sắc”, “Chiến sĩ thi đua cấp tỉnh”, “bằng khen” and “kỷ niệm chương” (Article 79.4, Law 06/2022/QH15).",
  messages: {
    wrongAuthority: (data) =>
      onNominee(
        data,
        `${named(authorityNames, data, 'decides')} decides on it; the list says “${said(data, 'found')}”.`,
      ),
  },
};
