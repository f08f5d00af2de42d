import { byPlansDay, onPlansDay, partSaid } from './instrumentPart';
import { said, type WordsOf } from './ruleWords';

export const cc01: WordsOf<'CC-01'> = {
  title: 'A cited document is not yet, or no longer, in force',
  why: 'A document that is cited must be in force on the day the plan is issued.',
  messages: {
    ended: (data) =>
      `“${said(data, 'cited')}” is no longer in force ${onPlansDay(data)}${said(data, 'instead') === '' ? '' : `; it was replaced by ${said(data, 'instead')}`}.`,
    endedInPart: (data) =>
      `“${said(data, 'cited')}” has been replaced${said(data, 'instead') === '' ? '' : `, cite ${said(data, 'instead')}`}; ${partSaid(data)}.`,
    notYet: (data) => `“${said(data, 'cited')}” is not yet in force ${byPlansDay(data)}.`,
  },
};
