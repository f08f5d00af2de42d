import { said, type WordsOf } from '../ruleWords';
import { planSays } from './askWords';
import { countedKind } from './nomineeWords';

export const kh01: WordsOf<'KH-01'> = {
  title: 'More than the plan allows',
  why: "Source: your office's plan. The plan allows at most so many persons, collectives or households; only nominees of the kind that its sentence speaks of are counted.",
  messages: {
    moreThanPlanned: (data) =>
      `${planSays(data)}; the list nominates ${countedKind(data, 'found')}, more than ${said(data, 'figure')}. Take some out, or ignore this with a reason.`,
    otherThanPlanned: (data) =>
      `${planSays(data)}; the list nominates ${countedKind(data, 'found')}. Check the number.`,
  },
};
