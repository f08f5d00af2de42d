import { planRuleInput, type PlanRuleInput } from '../rules/ruleInputs';
import { runPlanRules } from '../rules/plan/runPlanRules';
import type { RuleReport } from '../rules/engine';
import type { Plan } from '../plan/plan';
import type { SheetDraft } from '../sheets/sheetDraft';
import type { Task } from '../tasks/task';
import type { IsoDate } from '../time/isoDate';
import type { Work } from '../work/work';
import type { Office } from './office';

/** What the plan is judged beside. */
export interface PlanJudging {
  readonly plan: Plan;
  /** The tasks with their sheet; null: no task sheet was read. */
  readonly tasks: { readonly sheet: string; readonly all: readonly Task[] } | null;
  /** The appendix as it will be written; null: it is not being written. */
  readonly appendix: SheetDraft | null;
  readonly today: IsoDate;
}

/** What the rules on the plan and its appendix look at, from the office. */
export function planInputOf(
  { law, snapshot, own }: Office,
  { plan, tasks, appendix, today }: PlanJudging,
): PlanRuleInput {
  return planRuleInput({
    plan,
    law: law.book,
    tasks: tasks?.all ?? null,
    tasksSheet: tasks?.sheet ?? null,
    settings: snapshot.settings.appendix,
    duties: snapshot.settings.duties,
    appendix,
    existing: own.appendixSheet,
    today,
  });
}

/** Runs every rule on the plan itself. Bit by bit. */
export function judgePlan(office: Office, judging: PlanJudging): Work<RuleReport> {
  return runPlanRules(planInputOf(office, judging));
}
