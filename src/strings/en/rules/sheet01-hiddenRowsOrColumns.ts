import { counted } from '../counted';
import { numberOf, said, type WordsOf } from './ruleWords';

export const sheet01: WordsOf<'SHEET-01'> = {
  title: 'Hidden rows or columns',
  why: 'Rows that are hidden or filtered are still tasks: they are read, checked and go into the appendix.',
  messages: {
    hiddenRows: (data) =>
      `The sheet “${said(data, 'sheet')}” has ${counted(numberOf(data, 'count'), 'task')} in hidden or filtered rows; they are read and counted among the ${said(data, 'total')} in all.`,
    hiddenColumns: (data) =>
      `The sheet “${said(data, 'sheet')}” has hidden columns that are still read: ${said(data, 'headers')}.`,
  },
};
