import type { Office, RevisedPlan } from '../../core/office/office';
import type { PlannedPaper } from '../../core/office/paper';
import type { Paper } from '../../core/office/paper';
import type { PlanSide } from '../../core/papers/planSheet/mergeLine';
import { planSheetDraft } from '../../core/papers/planSheet/planSheet';
import type { PlanSheetChanges } from '../../core/papers/planSheet/planSheetChanges';
import type { Plan } from '../../core/plan/plan';
import type { OtherSubject } from '../../core/plan/planSubject';
import { askedSubject } from '../../core/office/askedSubject';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { ready, type Work } from '../../core/work/work';
import { planSheet as words } from '../../strings/papers/planSheet';
import { placeOf, type PaperPlace } from '../running/paperPlace';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper, type Accepting } from '../running/writePaper';

/** A plan to be put on its sheet. */
export interface SavePlanRequest extends ReadingRequest, Watched {
  readonly plan: Plan;
  /** The name to take where a sheet of the usual name is not ours. */
  readonly sheetName?: string;
}

/** What putting a plan on its sheet would change there: shown before it is done. */
export interface PlanSheetShown extends PaperPlace, PlanSheetChanges {
  /** Whose words stay where the file and people both changed a line, unless `planSide` says otherwise. */
  readonly proposed: PlanSide;
}

/** What putting a plan on its sheet would write. */
export interface PlanSheetPreview extends PlanSheetShown {
  /** For `accepted` of the write, whatever `planSide` is. */
  readonly key: string;
  /** What the plan is about where that is another subject, to be asked about once; null: nothing to ask. */
  readonly otherSubject: OtherSubject | null;
}

/** Where the plan was put. */
export interface SavedPlan {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly undoId: string | null;
}

/** The plan sheet as it would be written. */
export interface MadePlanSheet {
  readonly draft: SheetDraft;
  /** By whose words stay where both changed a line: a person who agrees has been shown both. */
  readonly bothWays: readonly SheetDraft[];
  readonly revised: RevisedPlan;
}

/** The plan, taken apart, where people can correct it; what they typed there stays. */
const planSheetPaper: Paper<SavePlanRequest, MadePlanSheet> = {
  action: 'savePlan',
  reads: 'cells',
  matters: [],
  plan: planPlanSheet,
};

function planPlanSheet(
  office: Office,
  { sheetName }: SavePlanRequest,
): Work<Outcome<PlannedPaper<MadePlanSheet>>> {
  const made = madePlanSheet(office, sheetName ?? null);
  if (!made.ok) return ready(made);
  const { draft, bothWays } = made.value;
  return ready(
    done({
      drafts: [draft],
      restsOn: planSheetsBehind(office),
      settings: null,
      agreedOn: { drafts: bothWays, shown: null },
      made: made.value,
    }),
  );
}

/**
 * The sheet of the plan that was handed in, on the one that stands. In: the name to take where there is none.
 * A sheet that is too large to be read is not written: what people typed there is not known.
 */
export function madePlanSheet({ own, snapshot }: Office, sheetName: string | null): Outcome<MadePlanSheet> {
  const { revised } = own;
  if (revised === null) return failed({ reason: 'noPlan' });
  if (own.planSheet !== null && snapshot.tooLarge.includes(own.planSheet))
    return failed({ reason: 'tooLarge' });
  const name = own.planSheet ?? sheetName ?? words.sheetName;
  const { content } = revised.revision;
  const draftOf = (side: PlanSide): SheetDraft => planSheetDraft(content[side], { words, sheetName: name });
  return done({ draft: draftOf(revised.side), bothWays: [draftOf('sheet'), draftOf('file')], revised });
}

/** The plan sheet that stands: what people type there stops a write of what is made from it. */
function planSheetsBehind({ own }: Office): readonly string[] {
  return own.planSheet === null ? [] : [own.planSheet];
}

/** What putting a plan on its sheet would change there. */
export function showPlanSheet(
  places: readonly PaperPlace[],
  { draft, revised }: MadePlanSheet,
): PlanSheetShown {
  const { changes, proposed } = revised.revision;
  const place = places.filter(({ sheet }) => sheet === draft.name);
  return { ...placeOf(place, draft.name), ...changes, proposed };
}

/** What putting a plan on its sheet would write: two batches; nothing is written. */
export function previewPlan(request: SavePlanRequest): Promise<Outcome<PlanSheetPreview>> {
  return previewPaper(planSheetPaper, request, (look) => showPlan(look, request.plan));
}

function showPlan(
  { office, planned, key, places }: LookedAt<MadePlanSheet>,
  plan: Plan,
): Work<PlanSheetPreview> {
  const subject = askedSubject(plan, office.snapshot, words);
  return ready({ ...showPlanSheet(places, planned.made), key, otherSubject: subject });
}

/** Puts the plan on its sheet; an earlier plan sheet of ours is rewritten in place, with what people typed there. */
export async function savePlan(request: SavePlanRequest & Accepting): Promise<Outcome<SavedPlan>> {
  const written = await writePaper(planSheetPaper, request);
  if (!written.ok) return written;
  const { kind, sheets, undoId } = written.value;
  return done({ kind, sheet: sheets[0] ?? words.sheetName, undoId });
}
