import { said, type WordsOf } from './ruleWords';

export const nv13: WordsOf<'NV-13'> = {
  title: 'A time after the day that the plan names',
  why: 'The text of this very item names a day; the sheet gives a later time for the same work. You are told only where both clearly speak of the same work.',
  messages: {
    afterPlansDay: (data) =>
      `The time “${said(data, 'shownText')}” of the task “${said(data, 'content')}” is after ${said(data, 'day')}, the day that the plan names in item ${said(data, 'item')}: “${said(data, 'sentence')}”.`,
  },
};
