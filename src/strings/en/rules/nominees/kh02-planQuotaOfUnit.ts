import { said, type WordsOf } from '../ruleWords';
import { planSays } from './askWords';
import { countedKind } from './nomineeWords';

export const kh02: WordsOf<'KH-02'> = {
  title: 'A unit nominates more than the plan allows',
  why: "Source: your office's plan. The plan allows at most so many persons, collectives or households; only nominees of the kind that its sentence speaks of are counted.",
  messages: {
    unitProposesMore: (data) =>
      `${planSays(data)}; ${said(data, 'unit')} nominates ${countedKind(data, 'found')}. Ask the unit to choose again, or ignore this with a reason.`,
    unitProposesOther: (data) =>
      `${planSays(data)}; ${said(data, 'unit')} nominates ${countedKind(data, 'found')}. Check the number.`,
  },
};
