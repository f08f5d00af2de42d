import type { Plan, PlanPart } from '../plan';
import { readDeadlines } from './readDeadlines';
import { readNominationAsks } from './readNominationAsks';
import { readTargets } from './readTargets';

/** All that a plan demands beside its tasks, from its outline; the head says of what year a day without one is. */
export function readDemands(
  parts: readonly PlanPart[],
  { year, date }: Pick<Plan['document'], 'year' | 'date'>,
): Pick<Plan, 'targets' | 'deadlines' | 'asks'> {
  const plan = { year, paperDate: date };
  return {
    targets: readTargets(parts),
    deadlines: readDeadlines(parts, plan),
    asks: readNominationAsks(parts, plan),
  };
}
