import { said, type WordsOf } from './ruleWords';

export const nd03: WordsOf<'ND-03'> = {
  title: 'A word that may be mistyped',
  why: "Documents on emulation and commendation do not have such a word. Fix changes only the cell on the plan sheet; correct the plan's own file yourself.",
  messages: {
    misspelled: (data) =>
      `It says “${said(data, 'wrong')}”, perhaps “${said(data, 'right')}” is meant: “${said(data, 'text')}”.`,
  },
};
