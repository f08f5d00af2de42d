import { many, said, type WordsOf } from '../ruleWords';

export const ds04: WordsOf<'DS-04'> = {
  title: 'A unit that neither the plan nor the names of bodies has',
  why: "Units are compared with part III of the plan, your office's names of bodies and the usual names; if it is right, add it to the names of bodies once.",
  messages: {
    unknownUnit: (data) =>
      `The unit “${said(data, 'unit')}” (${many(data, 'count', 'row')}) is neither in the plan nor among the names of bodies.`,
  },
};
