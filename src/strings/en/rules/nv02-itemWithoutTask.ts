import { said, type WordsOf } from './ruleWords';

export const nv02: WordsOf<'NV-02'> = {
  title: 'An item of the plan without a task',
  why: 'Each item of the plan needs at least one task with a lead body and a time, or it is easily forgotten.',
  messages: {
    itemWithoutTask: (data) =>
      `Item ${said(data, 'itemId')} “${said(data, 'title')}” of the plan has no task yet; add a task, or check the column of items.`,
  },
};
