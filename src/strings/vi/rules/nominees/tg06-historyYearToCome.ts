import { said, type RuleWords } from '../ruleWords';
import { nominee } from './nomineeWords';

export const tg06: RuleWords = {
  title: 'Thành tích các năm ghi chưa hợp lý',
  why: 'Năm trong thành tích không thể sau năm đang xét; thường do gõ nhầm hoặc chép sang cột khác.',
  messages: {
    yearToCome: (data) => `${nominee(data)}: thành tích ghi năm ${said(data, 'year')}, sau năm đang xét.`,
  },
};
