import { counted } from '../counted';
import { numberOf, said, type WordsOf } from './ruleWords';

export const pl05: WordsOf<'PL-05'> = {
  title: 'Rows of the appendix without lead body or time',
  why: 'Each missing cell is told on its own; this line says whether the appendix is ready to be printed.',
  messages: {
    unfinishedRows: (data) =>
      `${said(data, 'count')} of ${counted(numberOf(data, 'total'), 'task')} in the appendix still lack a lead body or a time; fill them in before it goes for signature.`,
  },
};
