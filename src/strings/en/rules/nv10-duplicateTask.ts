import { said, type WordsOf } from './ruleWords';

export const nv10: WordsOf<'NV-10'> = {
  title: 'A task that stands there twice, or nearly',
  why: 'Two tasks with the same words, the same lead body and close deadlines usually come from a copied row. Work that recurs each quarter or month is not taken for a repeat.',
  messages: {
    duplicate: (data) =>
      `The task “${said(data, 'content')}” is the same as row ${said(data, 'otherRow')}; remove one of the two rows.`,
    nearDuplicate: (data) =>
      `The task “${said(data, 'content')}” is nearly the same as row ${said(data, 'otherRow')} “${said(data, 'otherContent')}”; if they are one task, merge them.`,
  },
};
