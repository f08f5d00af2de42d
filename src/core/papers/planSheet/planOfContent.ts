import type { Plan } from '../../plan/plan';
import { gridOfDraft } from '../../sheets/draftGrid';
import { part, type Work } from '../../work/work';
import { planSheetDraft, type PlanSheetContent } from './planSheet';
import type { PlanSheetWords } from './planSheetWords';
import { readPlanSheet } from './readPlanSheet';

/** The plan that a plan sheet says once it is written: as it will be read back. Bit by bit. */
export function* planOfContent(content: PlanSheetContent, words: PlanSheetWords): Work<Plan> {
  const draft = planSheetDraft(content, { words, sheetName: words.sheetName });
  const grid = yield* part(gridOfDraft(draft), 0, 1);
  const reading = readPlanSheet(grid, words);
  if (!reading.ok) throw new Error('a plan sheet of ours has a header');
  return reading.plan;
}
