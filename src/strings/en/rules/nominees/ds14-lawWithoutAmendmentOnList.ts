import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const ds14: WordsOf<'DS-14'> = {
  title: 'The list cites the law without the law that amends it',
  why: 'From 01/10/2026 the Law on Emulation and Commendation is amended by Law 06/2026/QH16; cite both at the head of the list.',
  messages: {
    withoutAmendment: (data) =>
      `${list(data)} cites “${said(data, 'cited')}”; add that it is amended by Law ${said(data, 'amendment')}.`,
  },
};
