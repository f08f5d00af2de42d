import { inCells, said, type WordsOf } from './ruleWords';

export const nv06: WordsOf<'NV-06'> = {
  title: 'The lead body also stands among those that support',
  why: 'A body does not lead and support the same task; its name may be written in two ways.',
  messages: {
    leadAlsoSupports: (data) =>
      `“${said(data, 'shownBody')}” leads this task and also stands in the column of supporting bodies${inCells(data)}; remove it from one of the two.`,
  },
};
