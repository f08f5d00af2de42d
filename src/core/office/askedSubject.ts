import { readPlanSheet } from '../papers/planSheet/readPlanSheet';
import type { PlanSheetWords } from '../papers/planSheet/planSheetWords';
import type { Plan } from '../plan/plan';
import { otherSubject, type OtherSubject } from '../plan/planSubject';
import { foldText } from '../text/folding';
import { ownGrid } from './ownSheets';
import type { WorkbookSnapshot } from './snapshot';

/**
 * What a person is asked once before a plan of another subject is used; null: nothing. A plan that stands on the plan
 * sheet already was agreed to when it was put there, and is told by its title.
 */
export function askedSubject(
  plan: Plan,
  snapshot: WorkbookSnapshot,
  words: PlanSheetWords,
): OtherSubject | null {
  const subject = otherSubject(plan);
  const grid = ownGrid(snapshot, 'plan');
  if (subject === null || grid === null) return subject;
  const standing = readPlanSheet(grid, words);
  const title = standing.ok ? standing.plan.document.title : null;
  return title !== null && keyOf(title) === keyOf(subject.title) ? null : subject;
}

function keyOf(title: string): string {
  return foldText(title, { stripPunctuation: true });
}
