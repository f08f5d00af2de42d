import { chosenTaskTable, type Office } from '../../core/office/office';
import { sheetsBehind } from '../../core/office/restsOn';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { draftPlanTasks, ownTasks, type PlanTasksReport } from '../../core/papers/planTasks/planTasks';
import type { PlanTask } from '../../core/plan/plan';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { part, ready, type Work } from '../../core/work/work';
import { planTasks as words } from '../../strings/papers/planTasks';
import { placeOf, type PaperPlace } from '../running/paperPlace';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper, type Accepting } from '../running/writePaper';
import { freeSheet } from './awardHistory';

/** Tasks of the plan file's own tables, as a sheet to follow them on. */
export interface PlanTasksRequest extends ReadingRequest, Watched {
  /** The tables of its appendix, or those in its body. */
  readonly place: PlanTask['place'];
}

/** What taking the tasks would write: always a new sheet, since a list that was begun is never written again. */
export interface PlanTasksPreview extends PaperPlace {
  /** For `accepted` of the write. */
  readonly key: string;
  readonly tasks: number;
  readonly groups: number;
  /** The task sheet that stays in use; null: there is none, and the new one is read as it. */
  readonly staysInUse: string | null;
}

/** The sheet that was written. */
export interface TakenPlanTasks {
  readonly sheet: string;
  readonly tasks: number;
  readonly undoId: string | null;
}

interface MadePlanTasks {
  readonly report: PlanTasksReport;
  readonly staysInUse: string | null;
}

const planTasksPaper: Paper<PlanTasksRequest, MadePlanTasks> = {
  action: 'takePlanTasks',
  reads: 'cells',
  matters: ['tasks'],
  plan: planPlanTasks,
};

function* planPlanTasks(
  office: Office,
  { place }: PlanTasksRequest,
): Work<Outcome<PlannedPaper<MadePlanTasks>>> {
  const { plan, snapshot } = office;
  if (plan === null) return failed({ reason: 'noPlan' });
  if (ownTasks(plan, place).length === 0) return failed({ reason: 'noPlanTasks' });
  const sheetName = freeSheet(words.sheetName(plan.document.year), snapshot);
  const report = yield* part(draftPlanTasks({ plan, place, words, sheetName }), 0, 1);
  const chosen = chosenTaskTable(office);
  const staysInUse = chosen.ok ? chosen.value.sheet : null;
  return done({
    drafts: [report.draft],
    restsOn: sheetsBehind(office, []),
    // checks go on with the sheet that is in use until the person points at the new one
    settings:
      staysInUse === null
        ? null
        : (current) => (current.taskSheet === null ? { ...current, taskSheet: staysInUse } : current),
    agreedOn: { drafts: [report.draft], shown: staysInUse },
    made: { report, staysInUse },
  });
}

/** What taking the plan's own tasks would write: two batches (three where cells may be merged); nothing is written. */
export function previewPlanTasks(request: PlanTasksRequest): Promise<Outcome<PlanTasksPreview>> {
  return previewPaper(planTasksPaper, request, showPlanTasks);
}

function showPlanTasks({ planned, key, places }: LookedAt<MadePlanTasks>): Work<PlanTasksPreview> {
  const { report, staysInUse } = planned.made;
  const place = placeOf(places, report.draft.name);
  return ready({ ...place, key, tasks: report.taskCount, groups: report.groupCount, staysInUse });
}

/** Writes the plan's own tasks on a new sheet: two batches to read, two to guard and to write. */
export async function takePlanTasks(request: PlanTasksRequest & Accepting): Promise<Outcome<TakenPlanTasks>> {
  const written = await writePaper(planTasksPaper, request);
  if (!written.ok) return written;
  const { undoId, made } = written.value;
  return done({ sheet: made.report.draft.name, tasks: made.report.taskCount, undoId });
}
