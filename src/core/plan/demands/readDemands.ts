import type { Plan, PlanPart } from '../plan';
import { readDeadlines } from './readDeadlines';
import { readNominationAsks } from './readNominationAsks';
import { readTargets } from './readTargets';

/** Where a plan's demands are read from. */
interface DemandingText {
  readonly parts: readonly PlanPart[];
  /** The last paragraphs, which ask for reports too. */
  readonly closing: readonly string[];
  /** The head says of what year a day without one is. */
  readonly document: Pick<Plan['document'], 'year' | 'date'>;
}

/** All that a plan demands beside its tasks. */
export function readDemands(text: DemandingText): Pick<Plan, 'targets' | 'deadlines' | 'asks'> {
  const { parts, closing, document } = text;
  const plan = { year: document.year, paperDate: document.date };
  const items = closing.map((title) => ({ id: null, title, points: [], shortName: null }));
  return {
    targets: readTargets(parts),
    deadlines: readDeadlines([...parts, { id: null, title: '', items }], plan),
    asks: readNominationAsks(parts, plan),
  };
}
