import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const ds07: WordsOf<'DS-07'> = {
  title: 'Documents cited on the list',
  why: "Documents at the head of a list must be in force on the day of the list and agree with your office's plan.",
  messages: {
    notInForce: (data) =>
      `${list(data)} cites ${said(data, 'number')}, which is ${said(data, 'state') === 'ended' ? 'no longer' : 'not yet'} in force${said(data, 'instead') === '' ? '' : `; now it is ${said(data, 'instead')}`}.`,
    otherPlan: (data) =>
      `${list(data)} cites plan ${said(data, 'number')}, the plan in use is ${said(data, 'plan')}.`,
  },
};
