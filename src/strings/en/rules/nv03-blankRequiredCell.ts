import { counted } from '../counted';
import { fieldName, numberOf, said, type WordsOf } from './ruleWords';

export const nv03: WordsOf<'NV-03'> = {
  title: 'Task, lead body, time or product is missing',
  why: 'The appendix must say what is done, who leads, when it is finished and what comes out of it. Plans usually give no deadlines in their text, so they can only come from the task sheet.',
  messages: {
    blankCell: (data) =>
      said(data, 'field') === 'content'
        ? `Row ${said(data, 'row')} does not say what the task is.`
        : said(data, 'content') === ''
          ? `Row ${said(data, 'row')}: ${fieldName(data)} is blank.`
          : `The task “${said(data, 'content')}”: ${fieldName(data)} is blank.`,
    formulaError: (data) =>
      `The cell “${fieldName(data)}” in row ${said(data, 'row')} shows the formula error ${said(data, 'error')} and counts as blank; correct the formula or type the value.`,
    noColumn: (data) =>
      `The sheet “${said(data, 'sheet')}” has no column for “${fieldName(data)}”; add it, or say which column it is.`,
    emptyColumn: (data) =>
      `The column “${fieldName(data)}” on the sheet “${said(data, 'sheet')}” is blank for ${every(numberOf(data, 'count'))}.`,
    nearlyEmptyColumn: (data) =>
      `The column “${fieldName(data)}” on the sheet “${said(data, 'sheet')}” is blank for ${said(data, 'blank')} of ${counted(numberOf(data, 'count'), 'task')}; fill it in, or remove the column if you do not use it.`,
  },
};

/** "all 12 tasks"; of one the figure alone. */
function every(tasks: number): string {
  return tasks === 1 ? counted(tasks, 'task') : `all ${counted(tasks, 'task')}`;
}
