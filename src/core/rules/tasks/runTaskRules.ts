import { part, type Work } from '../../work/work';
import { appendixRules } from '../appendix/index';
import { joinedReports, runRules, type RuleReport } from '../engine';
import { onPlansDay } from '../onPlansDay';
import { runPlanRules } from '../plan/runPlanRules';
import type { PlanRuleInput, TaskRuleInput } from '../ruleInputs';
import { taskRules } from './index';

/**
 * Runs every rule on tasks, and where there is a plan those on its appendix: first what is said of tasks.
 * @param ofPlan told: the rules on the plan itself too, between them; apart: somebody else tells these
 */
export function* runTaskRules(
  onTasks: TaskRuleInput,
  onPlan: PlanRuleInput | null,
  ofPlan: 'told' | 'apart',
): Work<RuleReport> {
  const tasks = yield* part(runRules(taskRules, onTasks, onPlansDay(onTasks)), 0, 0.9);
  if (onPlan === null) return tasks;
  const plan = ofPlan === 'told' ? [yield* part(runPlanRules(onPlan), 0.9, 0.95)] : [];
  const appendix = yield* part(runRules(appendixRules, onPlan, onPlansDay(onPlan)), 0.95, 1);
  return joinedReports([tasks, ...plan, appendix]);
}
