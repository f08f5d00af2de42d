import { findingList } from './findingList';
import { law } from './law';
import { ruleWords } from './rules';

const count = new Intl.NumberFormat('vi-VN');

/** What the pane says of findings: the words of the rules, what they rest on, those of the list, and what a paper would carry of them. */
export const findings = {
  rules: ruleWords,
  law,
  ...findingList,
  printed: {
    title: {
      appendix: (n: number) => `Còn ${count.format(n)} lỗi sẽ vào phụ lục:`,
      list: (n: number) => `Còn ${count.format(n)} điều cần sửa sẽ vào danh sách:`,
      word: (n: number) => `Còn ${count.format(n)} điều cần sửa sẽ vào tệp Word:`,
      slip: (n: number) => `Còn ${count.format(n)} điều cần sửa sẽ vào phiếu:`,
    },
    line: (place: string, message: string) => `${place}: ${message}`,
    more: (n: number) => `và ${count.format(n)} điều nữa.`,
  },
};
