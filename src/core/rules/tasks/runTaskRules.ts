import { part, type Work } from '../../work/work';
import { appendixRules } from '../appendix/index';
import { joinedReports, runRules, type RuleReport } from '../engine';
import { onPlansDay } from '../onPlansDay';
import { recipientsWithoutLists } from '../plan/abolishedRecipients';
import { planRules } from '../plan/index';
import type { PlanRuleInput, TaskRuleInput } from '../ruleInputs';
import { taskRules } from './index';

/** Runs every rule on tasks, and on the plan and its appendix where there is a plan: first what is said of tasks. */
export function* runTaskRules(onTasks: TaskRuleInput, onPlan: PlanRuleInput | null): Work<RuleReport> {
  const tasks = yield* part(runRules(taskRules, onTasks, onPlansDay(onTasks)), 0, 0.9);
  if (onPlan === null) return tasks;
  const run = onPlansDay(onPlan);
  const plan = yield* part(runRules([...planRules, recipientsWithoutLists], onPlan, run), 0.9, 0.95);
  const appendix = yield* part(runRules(appendixRules, onPlan, run), 0.95, 1);
  return joinedReports([tasks, plan, appendix]);
}
