import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const pl04: WordsOf<'PL-04'> = {
  title: 'Page numbers of the appendix',
  why: `Each appendix has page numbers of its own, in the middle of the top margin, none on the first page (${decree('30/2020')}, Annex I, part II and part III, point “1.đ”).`,
  messages: {
    noPageNumber: (data) =>
      `The sheet “${said(data, 'sheet')}” has no page numbers in the middle of the top margin.`,
  },
};
