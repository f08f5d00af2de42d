import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const cc03: WordsOf<'CC-03'> = {
  title: 'Check whether Decree 152/2025 is in force',
  why: `${decree('152/2025')} ends on 01/03/2027 (Article 60.1 of the decree); look for what replaces it.`,
  messages: {
    mayHaveLapsed: (data) =>
      `Check that “${said(data, 'cited')}” is in force before the plan is issued${said(data, 'instead') === '' ? '' : `; it was replaced by ${said(data, 'instead')}`}.`,
  },
};
