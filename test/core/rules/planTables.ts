import type { RuleIdOn } from '../../../src/core/rules/allRules';
import { appendixTables, type AppendixCase } from './appendixTables';
import { paperTables, type PaperCase } from './paperTables';

/** The tables of all rules on a plan and its appendix: a rule without its table is no valid type. */
export const planTables: Readonly<
  Record<RuleIdOn<'plan' | 'appendix'>, readonly (AppendixCase | PaperCase)[]>
> = { ...appendixTables, ...paperTables };
