import type { Rule } from '../rule';
import type { PlanRuleInput } from '../ruleInputs';
import { cc01 } from './cc01';
import { cc02 } from './cc02';
import { cc03 } from './cc03';
import { cc04 } from './cc04';
import { pl01 } from './pl01';
import { vb01 } from './vb01';
import { vb02 } from './vb02';
import { vb05 } from './vb05';
import { vb06 } from './vb06';
import { vb07 } from './vb07';
import { vb08 } from './vb08';

/** Every rule on the plan itself. */
export const planRules: readonly Rule<PlanRuleInput>[] = [
  pl01,
  cc01,
  cc02,
  cc03,
  cc04,
  vb01,
  vb02,
  vb05,
  vb06,
  vb07,
  vb08,
];
