import { bodyDictionary } from '../bodies/bodyDictionary';
import { readAppendixSheet } from '../papers/appendix/appendixSheet';
import { readPlanSheet } from '../papers/planSheet/readPlanSheet';
import type { Plan } from '../plan/plan';
import type { IsoDate } from '../time/isoDate';
import { part, type Work } from '../work/work';
import { findLists, tablesOfLists } from './nominationLists';
import type { Office } from './office';
import { officeLaw } from './officeLaw';
import { officeGrids, ownGrid, ownSheetName, type OwnSheetWords } from './ownSheets';
import type { WorkbookSnapshot } from './snapshot';
import { findTasks, withoutTables } from './taskTables';

/** What is handed in beside the workbook. */
export interface OfficeAsked {
  /** Wins over the plan sheet; null: take the sheet's. */
  readonly plan: Plan | null;
  readonly today: IsoDate;
  /** Year under review; null: what the workbook tells. */
  readonly year: number | null;
  readonly say: OwnSheetWords;
}

/** Understands a snapshot: plan, law, our own sheets, the task table, the nomination lists. Bit by bit; linear in cells. */
export function* understandOffice(snapshot: WorkbookSnapshot, asked: OfficeAsked): Work<Office> {
  const plan = asked.plan ?? planOnSheet(snapshot, asked.say);
  const law = officeLaw(ownGrid(snapshot, 'settings'), asked.say.lawSettings);
  const { settings } = snapshot;
  const dictionary = bodyDictionary({
    planBodies: plan?.bodies.map(({ name }) => name) ?? [],
    officeBodies: settings.bodies,
    on: plan?.document.date ?? null,
  });
  const tasks = yield* part(findTasks(officeGrids(snapshot), { dictionary, plan, settings }), 0, 0.5);
  const { today, year } = asked;
  const known = { book: law.book, plan, taskTables: tasks.tables, today, year };
  const lists = yield* part(findLists(snapshot, known), 0.5, 0.8);
  const appendix = ownGrid(snapshot, 'appendix');
  const existing = appendix === null ? null : yield* part(readAppendixSheet(appendix), 0.8, 1);
  return {
    snapshot,
    plan,
    law,
    own: {
      planSheet: ownSheetName(snapshot, 'plan'),
      appendixSheet: ownSheetName(snapshot, 'appendix'),
      existing,
    },
    dictionary,
    tasks: withoutTables(tasks, tablesOfLists(lists), { plan, settings }),
    lists,
  };
}

function planOnSheet(snapshot: WorkbookSnapshot, { planSheet }: OwnSheetWords): Plan | null {
  const grid = ownGrid(snapshot, 'plan');
  const reading = grid === null ? null : readPlanSheet(grid, planSheet);
  return reading?.ok === true ? reading.plan : null;
}
