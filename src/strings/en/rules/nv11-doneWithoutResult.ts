import { counted } from '../counted';
import { numberOf, said, taskNamed, type WordsOf } from './ruleWords';

export const nv11: WordsOf<'NV-11'> = {
  title: 'Done, but without a result',
  why: 'A task reported as done needs the number of a document, a day or a short result as evidence for the yearly review.',
  messages: {
    doneWithoutResult: (data) =>
      `The task ${taskNamed(data)} says “${said(data, 'status')}”, but its result is blank; write the number of the document or the day it was done.`,
    mostDoneWithoutResult: (data) =>
      `${said(data, 'count')} of ${counted(numberOf(data, 'done'), 'task')} said to be done have no result; write the number of the document or the day it was done.`,
  },
};
