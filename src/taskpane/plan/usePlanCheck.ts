import { useEffect } from 'react';
import type { PlanCheck } from '../../core/office/planCheck';
import type { Plan } from '../../core/plan/plan';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import type { PaneState } from '../shell/usePane';

/**
 * Checks the plan by itself whenever the workbook was read, and each plan that was read from a file before it is
 * written: what was found is kept with the pane. Nobody presses a button for it.
 */
export function usePlanCheck(pane: PaneState, unwritten: Plan | null): Runner<PlanCheck> {
  const actions = useActions();
  const checking = useRun<PlanCheck>();
  const { start, reset } = checking;
  const { office, looks, isReading, readings, keepPlanCheck } = pane;
  const hasPlan = unwritten !== null || (office !== null && office.plan !== null);
  useEffect(() => {
    // what is being read anew is checked once it has been read
    if (isReading) return;
    if (!hasPlan) {
      reset();
      keepPlanCheck(null);
      return;
    }
    const asked = unwritten === null ? {} : { plan: unwritten };
    void start((controls) => actions.checkPlan({ today: today(), ...asked, ...controls }), keepPlanCheck);
  }, [actions, looks, isReading, readings, unwritten, hasPlan, start, reset, keepPlanCheck]);
  return checking;
}
