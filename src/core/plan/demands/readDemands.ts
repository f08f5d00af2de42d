import type { Work } from '../../work/work';
import type { Plan, PlanPart } from '../plan';
import { readDeadlines } from './readDeadlines';
import { readNominationAsks } from './readNominationAsks';
import { readTargets } from './readTargets';

/** Where a plan's demands are read from. */
interface DemandingText {
  readonly parts: readonly PlanPart[];
  /** The same without rows of tables: these set targets, but say by what day nothing is asked. */
  readonly spoken: readonly PlanPart[];
  /** The last paragraphs, which ask for reports too. */
  readonly closing: readonly string[];
  /** The years of the plan say of what year a day without one is. */
  readonly document: Pick<Plan['document'], 'years' | 'date'>;
}

/** All that a plan demands beside its tasks. */
export function* readDemands(text: DemandingText): Work<Pick<Plan, 'targets' | 'deadlines' | 'asks'>> {
  const { parts, spoken, closing, document } = text;
  // of several years a day without one names none
  const { from, to } = document.years;
  const plan = { year: from === to ? from : null, paperDate: document.date };
  const items = closing.map((title) => ({ id: null, title, points: [], shortName: null }));
  const targets = readTargets(parts);
  yield 0.2;
  const deadlines = readDeadlines([...spoken, { id: null, title: '', items }], plan);
  yield 0.8;
  return { targets, deadlines, asks: readNominationAsks(spoken, plan) };
}
