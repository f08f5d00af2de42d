import { inCells, said, type WordsOf } from './ruleWords';

export const nv07: WordsOf<'NV-07'> = {
  title: "The People's Committee among those that support",
  why: "The People's Committee directs; in usual appendices it leads the general direction and does not stand among those that support.",
  messages: {
    committeeSupports: (data) =>
      `“${said(data, 'shownBody')}” stands in the column of supporting bodies${inCells(data)}; name the body that supports the task itself.`,
  },
};
