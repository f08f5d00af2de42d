import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tg06: WordsOf<'TG-06'> = {
  title: 'Thành tích các năm ghi chưa hợp lý',
  why: 'Năm trong thành tích không thể sau năm đang xét; thường do gõ nhầm hoặc chép sang cột khác.',
  messages: {
    yearToCome: (data) => onNominee(data, `thành tích ghi năm ${said(data, 'year')}, sau năm đang xét.`),
  },
};
