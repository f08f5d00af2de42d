import { said, type WordsOf } from './ruleWords';

export const nv08: WordsOf<'NV-08'> = {
  title: 'A day that does not exist',
  why: 'The day in the cell is not in the calendar (such as 31/4 or 30/02), or a period ends before it starts.',
  messages: {
    impossibleDay: (data) => `The time “${said(data, 'shownPart')}” is not in the calendar; correct the day.`,
    endsBeforeStart: (data) =>
      `The time “${said(data, 'shownPart')}” ends before it starts; check both days.`,
    impossibleDayIn: (data) =>
      `A cell in the column “${said(data, 'header')}” says “${said(data, 'part')}”, a day that is not in the calendar; correct the day.`,
  },
};
