import type { Work } from '../../work/work';
import { runRules, type RuleReport } from '../engine';
import { onPlansDay } from '../onPlansDay';
import type { PlanRuleInput } from '../ruleInputs';
import { recipientsWithoutLists } from './abolishedRecipients';
import { planRules } from './index';

/** Runs every rule on the plan itself, and what the lists' rules say of its recipients. */
export function runPlanRules(input: PlanRuleInput): Work<RuleReport> {
  return runRules([...planRules, recipientsWithoutLists], input, onPlansDay(input));
}
