import type { Rule } from '../rule';
import type { PlanRuleInput } from '../ruleInputs';
import { pl01 } from './pl01';

/** Every rule on the plan itself. */
export const planRules: readonly Rule<PlanRuleInput>[] = [pl01];
