import { many, said, type WordsOf } from '../ruleWords';
import { awardTypeNames, named } from './nomineeWords';

export const ds05: WordsOf<'DS-05'> = {
  title: 'Types of award against the plan',
  why: 'The list should have the types of award that items of the plan foresee; awards for merit are always foreseen.',
  messages: {
    typeNotForeseen: (data) =>
      `The list has ${many(data, 'count', 'nomination')} of the type “${named(awardTypeNames, data, 'type')}”, which no item of the plan foresees.`,
    nobodyOfType: (data) =>
      `Item ${said(data, 'item')} of the plan foresees awards of the type “${named(awardTypeNames, data, 'type')}”; the list nominates none.`,
  },
};
