import { bodyNameCells } from '../../core/bodies/bodySheet';
import { chosenTaskTable, type Office } from '../../core/office/office';
import { officeGrids } from '../../core/office/ownSheets';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { sheetsBehind } from '../../core/office/restsOn';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { draftOutlineTasks } from '../../core/papers/planTasks/draftOutlineTasks';
import { draftPlanTasks, type PlanTasksReport } from '../../core/papers/planTasks/planTasks';
import type { Offered } from '../../core/papers/templates/blankTable';
import type { PlanTask } from '../../core/plan/plan';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { part, ready, type Work } from '../../core/work/work';
import { planTasks as words } from '../../strings/papers/planTasks';
import { templates } from '../../strings/papers/templates';
import { placeOf, type PaperPlace } from '../running/paperPlace';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper, type Accepting } from '../running/writePaper';
import { freeSheet } from './awardHistory';

/** Where tasks are taken from: the tables of the plan's appendix, those in its body, or its points and items themselves. */
export type TaskPlace = PlanTask['place'] | 'outline';

/** Tasks that the plan names, as a sheet to follow them on. */
export interface PlanTasksRequest extends ReadingRequest, Watched {
  readonly place: TaskPlace;
}

/** What taking the tasks would write: always a new sheet, since a list that was begun is never written again. */
export interface PlanTasksPreview extends PaperPlace {
  /** For `accepted` of the write. */
  readonly key: string;
  readonly tasks: number;
  readonly groups: number;
  /** Of the tasks, those beside which the plan names who leads, and when. */
  readonly withLead: number;
  readonly withTime: number;
  /** Lines that were left out since they are targets. */
  readonly targets: number;
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
  const { plan, snapshot, dictionary } = office;
  if (plan === null) return failed({ reason: 'noPlan' });
  const sheetName = freeSheet(words.sheetName(plan.document.year), snapshot);
  const report = yield* part(
    place === 'outline'
      ? draftOutlineTasks({
          plan,
          dictionary,
          words,
          columns: templates,
          sheetName,
          bodies: offeredBodies(snapshot),
        })
      : draftPlanTasks({ plan, place, words, sheetName }),
    0,
    1,
  );
  if (report.taskCount === 0) return failed({ reason: 'noPlanTasks' });
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
  const { taskCount, groupCount, withLead, withTime, targets } = report;
  return ready({
    ...place,
    key,
    tasks: taskCount,
    groups: groupCount,
    withLead,
    withTime,
    targets,
    staysInUse,
  });
}

/** The cells in which the office names its bodies, for the drop-downs; null: there are none. */
function offeredBodies(snapshot: WorkbookSnapshot): Offered {
  const cells = bodyNameCells(officeGrids(snapshot));
  return cells === null ? null : { cells };
}

/** Writes the plan's own tasks on a new sheet: two batches to read, two to guard and to write. */
export async function takePlanTasks(request: PlanTasksRequest & Accepting): Promise<Outcome<TakenPlanTasks>> {
  const written = await writePaper(planTasksPaper, request);
  if (!written.ok) return written;
  const { undoId, made } = written.value;
  return done({ sheet: made.report.draft.name, tasks: made.report.taskCount, undoId });
}
