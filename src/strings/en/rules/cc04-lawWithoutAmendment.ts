import { said, type WordsOf } from './ruleWords';

export const cc04: WordsOf<'CC-04'> = {
  title: 'Cites the law without the law that amends it',
  why: 'From 01/10/2026 the Law on Emulation and Commendation is amended by Law 06/2026/QH16; cite both.',
  messages: {
    withoutAmendment: (data) =>
      `Where “${said(data, 'cited')}” is cited, add that it is amended by Law ${said(data, 'amendment')}.`,
  },
};
