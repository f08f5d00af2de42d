import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const vb05: WordsOf<'VB-05'> = {
  title: 'Parts or items are not numbered one after the other',
  why: `Parts I, II, III and items 1, 2, 3 are numbered without gaps (${decree('30/2020')}, Annex I, section II.6).`,
  messages: {
    partOutOfOrder: (data) =>
      `Part ${said(data, 'found')} stands where part ${said(data, 'expected')} should be.`,
    itemOutOfOrder: (data) =>
      `Item ${said(data, 'found')} stands where item ${said(data, 'expected')} should be.`,
  },
};
