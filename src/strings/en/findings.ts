import type { findings as vietnamese } from '../vi/findings';
import { counted } from './counted';
import { findingList } from './findingList';
import { law } from './law';
import { ruleWords } from './rules';

/** What the pane says of findings: the words of the rules, what they rest on, those of the list, and what a paper would carry of them. */
export const findings: typeof vietnamese = {
  rules: ruleWords,
  law,
  ...findingList,
  printed: {
    title: {
      appendix: (n) => `${counted(n, 'error')} will go into the appendix:`,
      list: (n) => `${counted(n, 'finding')} to put right will go into the list:`,
      word: (n) => `${counted(n, 'finding')} to put right will go into the Word file:`,
      slip: (n) => `${counted(n, 'finding')} to put right will go into the slip:`,
    },
    line: (place, message) => `${place}: ${message}`,
    more: (n) => `and ${counted(n, 'more', 'more')}.`,
  },
};
