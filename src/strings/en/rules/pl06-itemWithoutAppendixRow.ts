import { many, said, type WordsOf } from './ruleWords';

export const pl06: WordsOf<'PL-06'> = {
  title: 'An item of the plan without a row in the appendix',
  why: 'The appendix carries out the plan, so each of its items needs at least one row.',
  messages: {
    itemsWithoutRow: (data) =>
      `The appendix has no row for ${many(data, 'count', 'item')} of the plan: ${said(data, 'items')}; add tasks for them.`,
  },
};
