import type { RuleIdOn } from '../../../src/core/rules/allRules';
import { appendixTables, type AppendixCase } from './appendixTables';
import { paperTables, type PaperCase } from './paperTables';
import { planWordTables, type PlanWordCase } from './planWordTables';

/** The tables of all rules on a plan and its appendix: a rule without its table is no valid type. */
export const planTables: Readonly<
  Record<RuleIdOn<'plan' | 'appendix'>, readonly (AppendixCase | PaperCase | PlanWordCase)[]>
> = { ...appendixTables, ...paperTables, ...planWordTables };
