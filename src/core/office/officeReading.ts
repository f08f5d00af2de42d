import type { Plan } from '../plan/plan';
import { readAppendixSheetInSteps, type StandingAppendix } from '../papers/appendix/appendixSheet';
import { readPlanSheet } from '../papers/planSheet/readPlanSheet';
import { atOnce, part, type Steps } from '../work/work';
import type { Grid } from '../sheets/grid';
import type { OwnSheetKind } from '../sheets/sheetDraft';
import type { Table } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';
import { bodyDictionary, type BodyDictionary } from '../bodies/bodyDictionary';
import { chooseTaskTable, findTaskTablesInSteps, type TaskTableChoice } from '../tasks/findTaskTables';
import { planSheet } from '../../strings/vi/planSheet';
import type { WorkbookSnapshot } from './snapshot';

/** The workbook as read, and what the add-in understands of it. Pure: made from a snapshot. */
export interface OfficeReading {
  readonly snapshot: WorkbookSnapshot;
  /** The plan handed in, else the one on the plan sheet of ours, else null. */
  readonly plan: Plan | null;
  readonly planSheet: string | null;
  readonly appendixSheet: string | null;
  /** The appendix as it stands, with what people typed into it; null where there is none. */
  readonly standing: StandingAppendix | null;
  readonly dictionary: BodyDictionary;
  /** Tables of tasks on the office's own sheets, likely or not, in sheet order. */
  readonly tables: readonly Table<TaskField>[];
  readonly choice: TaskTableChoice;
}

/**
 * Understands a snapshot: which plan, which task table, which sheets are ours.
 * @param givenPlan wins over the plan sheet; null: take the sheet's
 */
export function understandOffice(snapshot: WorkbookSnapshot, givenPlan: Plan | null): OfficeReading {
  return atOnce(understandInSteps(snapshot, givenPlan));
}

/** The same, bit by bit. */
export function* understandInSteps(snapshot: WorkbookSnapshot, givenPlan: Plan | null): Steps<OfficeReading> {
  const planGrid = ownGrid(snapshot, 'plan');
  const appendixGrid = ownGrid(snapshot, 'appendix');
  const plan = givenPlan ?? (planGrid === null ? null : planOnSheet(planGrid));
  const dictionary = bodyDictionary({
    planBodies: plan?.bodies.map(({ name }) => name) ?? [],
    officeBodies: snapshot.settings.bodies,
    on: plan?.document.date ?? null,
  });
  const known = { confirmed: snapshot.settings.mappings, dictionary };
  const found = yield* part(findTaskTablesInSteps(theirGrids(snapshot), known), 0, 0.7);
  const standing = appendixGrid === null ? null : yield* part(readAppendixSheetInSteps(appendixGrid), 0.7, 1);
  return {
    snapshot,
    plan,
    planSheet: ownSheetName(snapshot, 'plan'),
    appendixSheet: ownSheetName(snapshot, 'appendix'),
    standing,
    dictionary,
    tables: found.tables,
    choice: chooseTaskTable(found, {
      taskSheet: snapshot.settings.taskSheet,
      planYear: plan?.document.year ?? null,
    }),
  };
}

/** The same reading without the tables that turned out to list something else than tasks. */
export function withoutTables(
  reading: OfficeReading,
  others: readonly { readonly sheet: string; readonly headerLastRow: number; readonly likelihood: number }[],
): OfficeReading {
  const isOther = (table: Table<TaskField>): boolean =>
    others.some(
      ({ sheet, headerLastRow, likelihood }) =>
        sheet === table.sheet && headerLastRow === table.headerLastRow && likelihood >= table.likelihood,
    );
  const tables = reading.tables.filter((table) => !isOther(table));
  if (tables.length === reading.tables.length) return reading;
  const choice = chooseTaskTable(
    { tables, sheetsWithout: [] },
    { taskSheet: reading.snapshot.settings.taskSheet, planYear: reading.plan?.document.year ?? null },
  );
  return { ...reading, tables, choice };
}

/** Sheets that the add-in begins and people go on working in: read like their own. */
const workingKinds: readonly OwnSheetKind[] = ['joinedList', 'nextYear', 'awardHistory'];

/** Cells of the sheets that people work in: those that are not ours, and those of ours that were made for it. */
export function theirGrids(snapshot: WorkbookSnapshot): readonly Grid[] {
  const isOurs = ({ own }: WorkbookSnapshot['sheets'][number]): boolean =>
    own !== null && !workingKinds.includes(own.kind);
  const own = new Set(snapshot.sheets.filter(isOurs).map(({ name }) => name));
  return snapshot.grids.filter((grid) => !own.has(grid.sheet));
}

/** The name of our sheet of a kind; null where there is none. */
export function ownSheetName(snapshot: WorkbookSnapshot, kind: OwnSheetKind): string | null {
  return snapshot.sheets.find((sheet) => sheet.own?.kind === kind)?.name ?? null;
}

/** The cells of our sheet of a kind; null where there is none. */
export function ownGrid(snapshot: WorkbookSnapshot, kind: OwnSheetKind): Grid | null {
  const name = ownSheetName(snapshot, kind);
  return snapshot.grids.find((grid) => grid.sheet === name) ?? null;
}

function planOnSheet(grid: Grid): Plan | null {
  const reading = readPlanSheet(grid, planSheet);
  return reading.ok ? reading.plan : null;
}
