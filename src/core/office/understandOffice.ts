import { bodyDictionary } from '../bodies/bodyDictionary';
import { bodiesOnSheets } from '../bodies/bodySheet';
import { readAppendixSheet, type ExistingAppendix } from '../papers/appendix/appendixSheet';
import { planOfContent } from '../papers/planSheet/planOfContent';
import { revisePlan } from '../papers/planSheet/planRevision';
import type { PlanSheetLines } from '../papers/planSheet/planSheetLines';
import type { PlanSide } from '../papers/planSheet/mergeLine';
import { readPlanSheet } from '../papers/planSheet/readPlanSheet';
import type { LawInUse } from '../law/currentBook';
import type { Plan } from '../plan/plan';
import type { IsoDate } from '../time/isoDate';
import type { Grid } from '../sheets/grid';
import { whileSame, workWhileSame } from '../work/whileSame';
import { part, type Work } from '../work/work';
import { findLists, tablesOfLists } from './nominationLists';
import type { Office, RevisedPlan } from './office';
import { officeLaw } from './officeLaw';
import {
  blankSheets,
  gridsOfTasks,
  officeGrids,
  officeSheets,
  ownGrid,
  ownSheetName,
  type OwnSheetWords,
} from './ownSheets';
import type { WorkbookSnapshot } from './snapshot';
import { leftOutSheets, otherSheetsOf } from './otherSheets';
import { chosenTables, findTasks, withoutTables } from './taskTables';

/** What is handed in beside the workbook. */
export interface OfficeAsked {
  /** Put over the plan sheet of ours, where what people typed stays; null: take the sheet's. */
  readonly plan: Plan | null;
  /** Whose words stay where that plan and people both changed a line; null: as is proposed. */
  readonly planSide: PlanSide | null;
  readonly today: IsoDate;
  /** Year under review; null: what the workbook tells. */
  readonly year: number | null;
  /** Which edition of the law book is used, without the office's settings. */
  readonly law: LawInUse;
  readonly say: OwnSheetWords;
}

/** Understands a snapshot: plan, law, our own sheets, the task table, the nomination lists. Bit by bit; linear in cells. */
export function* understandOffice(snapshot: WorkbookSnapshot, asked: OfficeAsked): Work<Office> {
  const { plan, planLines, revised } = yield* part(planOf(snapshot, asked), 0, 0.05);
  const law = officeLaw(ownGrid(snapshot, 'settings'), {
    edition: asked.law,
    words: asked.say.lawSettings,
  });
  const { settings } = snapshot;
  // what was chosen in the pane wins over what the sheet of bodies says
  const bodies = [...bodiesOnSheets(officeGrids(snapshot)), ...settings.bodies];
  const dictionary = bodyDictionary({
    planBodies: plan?.bodies.map(({ name }) => name) ?? [],
    officeBodies: bodies,
    on: plan?.document.date ?? null,
  });
  const grids = officeGrids(snapshot);
  const others = yield* part(otherSheetsOf(grids, blankSheets(snapshot)), 0.05, 0.06);
  const tasks = yield* part(
    findTasks(gridsOfTasks(snapshot), { dictionary, plan, settings, others }),
    0.06,
    0.5,
  );
  const { today, year } = asked;
  const known = { book: law.book, plan, taskTables: tasks.tables, others, today, year };
  const lists = yield* part(findLists(snapshot, known), 0.5, 0.8);
  const appendix = ownGrid(snapshot, 'appendix');
  const existing = appendix === null ? null : yield* part(appendixOf(appendix), 0.8, 1);
  const ofTasks = withoutTables(tasks, tablesOfLists(lists), { plan, settings });
  const candidates = [...tasks.candidates, ...lists.candidates];
  const used = [...chosenTables(ofTasks), ...tablesOfLists(lists)];
  return {
    snapshot,
    plan,
    law,
    own: {
      planSheet: ownSheetName(snapshot, 'plan'),
      planLines,
      revised,
      appendixSheet: ownSheetName(snapshot, 'appendix'),
      existing,
    },
    bodies,
    dictionary,
    tasks: ofTasks,
    lists,
    others,
    candidates,
    leftOut: leftOutSheets(officeSheets(snapshot), { used, unused: candidates }, others),
  };
}

const appendices = workWhileSame<Grid, ExistingAppendix | null>();

function appendixOf(grid: Grid): Work<ExistingAppendix | null> {
  return appendices(grid, [], () => readAppendixSheet(grid));
}

/** The plan handed in with what people typed on its sheet, else the one on the sheet. */
function* planOf(
  snapshot: WorkbookSnapshot,
  { plan, planSide, say }: OfficeAsked,
): Work<PlanRead & { readonly revised: RevisedPlan | null }> {
  if (plan === null) return { ...planOnSheet(snapshot, say), revised: null };
  const grid = ownGrid(snapshot, 'plan');
  const revision = yield* part(revisePlan(grid, plan, say.planSheet), 0, 0.8);
  const side = planSide ?? revision.proposed;
  const stands = yield* part(planOfContent(revision.content[side], say.planSheet), 0.8, 1);
  return { plan: grid === null ? plan : stands, planLines: null, revised: { revision, side } };
}

/** A plan, and where its lines stand on its sheet; null: it is not read from there. */
interface PlanRead {
  readonly plan: Plan | null;
  readonly planLines: PlanSheetLines | null;
}

/** The same plan for the same sheet. */
const plansOfSheets = whileSame<Grid, ReturnType<typeof readPlanSheet>>();

function planOnSheet(snapshot: WorkbookSnapshot, { planSheet }: OwnSheetWords): PlanRead {
  const grid = ownGrid(snapshot, 'plan');
  const reading =
    grid === null ? null : plansOfSheets(grid, [planSheet], () => readPlanSheet(grid, planSheet));
  return reading?.ok === true
    ? { plan: reading.plan, planLines: reading.lines }
    : { plan: null, planLines: null };
}
