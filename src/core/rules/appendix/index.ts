import type { Rule } from '../rule';
import type { PlanRuleInput } from '../ruleInputs';
import { pl02 } from './pl02';
import { pl03 } from './pl03';
import { pl04 } from './pl04';
import { pl05 } from './pl05';
import { pl06 } from './pl06';

/** Every rule on the appendix of a plan. */
export const appendixRules: readonly Rule<PlanRuleInput>[] = [pl02, pl03, pl04, pl05, pl06];
