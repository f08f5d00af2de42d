import { many, said, taskNamed, type WordsOf } from './ruleWords';

export const nv01: WordsOf<'NV-01'> = {
  title: 'A task that belongs to no item of the plan',
  why: 'Each task in the appendix carries out an item of the plan. A task without an item is still in the appendix, at the end, under “Nhiệm vụ khác” (other tasks).',
  messages: {
    noItem: (data) =>
      `The task ${taskNamed(data)} does not say which item of the plan it belongs to; write the item, for example “II.1”.`,
    itemNotInPlan: (data) =>
      `The plan has no item “${said(data, 'item')}”, which the task ${taskNamed(data)} names; check the item number.`,
    groupNotInPlan: (data) =>
      `No item of the plan fits the group “${said(data, 'item')}”; write the item number, for example “II.1”, or the exact title of the item.`,
    sheetWithoutItems: (data) =>
      `The sheet “${said(data, 'sheet')}” has neither a column of items nor group rows by item, so ${many(data, 'count', 'task')} belong to no part of the plan; add a column “Mục KH” (plan item), or link each task to its item here in the pane.`,
  },
};
