import type { Plan } from '../../core/plan/plan';
import { planAsJson, type PlanJson } from '../../core/plan/planAsJson';

/** The plan's outline as plain JSON, as the command line prints it. */
export function planOutline(plan: Plan): PlanJson {
  return planAsJson(plan);
}
