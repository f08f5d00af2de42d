import type { Office } from '../../core/office/office';
import { paperOf, type Paper, type PlannedPaper } from '../../core/office/paper';
import { planSheetDraft } from '../../core/papers/planSheet/planSheet';
import type { Plan } from '../../core/plan/plan';
import { done, type Outcome } from '../../core/work/outcome';
import { ready, type Work } from '../../core/work/work';
import { planSheet as words } from '../../strings/papers/planSheet';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper } from '../running/writePaper';

/** A plan to be put on its sheet. */
export interface SavePlanRequest extends ReadingRequest, Watched {
  readonly plan: Plan;
  /** The name to take where a sheet of the usual name is not ours. */
  readonly sheetName?: string;
}

/** Where the plan was put. */
export interface SavedPlan {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly undoId: string | null;
}

/** The plan, taken apart, where people can correct it. */
const planSheetPaper: Paper<SavePlanRequest, null> = {
  action: 'savePlan',
  reads: 'sheetNames',
  matters: [],
  plan: planPlanSheet,
};

function planPlanSheet(
  { own }: Office,
  { plan, sheetName }: SavePlanRequest,
): Work<Outcome<PlannedPaper<null>>> {
  const sheet = own.planSheet ?? sheetName ?? words.sheetName;
  const draft = planSheetDraft(plan, { words, sheetName: sheet });
  return ready(done(paperOf({ drafts: [draft], restsOn: [], made: null })));
}

/** Puts the plan on its sheet; an earlier plan sheet of ours is rewritten in place. */
export async function savePlan(request: SavePlanRequest): Promise<Outcome<SavedPlan>> {
  const written = await writePaper(planSheetPaper, request);
  if (!written.ok) return written;
  const { kind, sheets, undoId } = written.value;
  return done({ kind, sheet: sheets[0] ?? words.sheetName, undoId });
}
