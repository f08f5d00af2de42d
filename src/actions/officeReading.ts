import type { Plan } from '../core/plan/plan';
import { readAppendixSheet, type StandingAppendix } from '../core/reports/appendixSheet';
import { readPlanSheet } from '../core/reports/readPlanSheet';
import type { Grid } from '../core/sheets/grid';
import type { OwnSheetKind } from '../core/sheets/sheetDraft';
import type { Table, TaskField } from '../core/sheets/table';
import { bodyDictionary, type BodyDictionary } from '../core/tasks/bodyDictionary';
import { chooseTaskTable, findTaskTables, type TaskTableChoice } from '../core/tasks/findTaskTables';
import { planSheet } from '../strings/vi/planSheet';
import type { WorkbookSnapshot } from '../workbook/snapshot';

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
  const planGrid = ownGrid(snapshot, 'plan');
  const appendixGrid = ownGrid(snapshot, 'appendix');
  const plan = givenPlan ?? (planGrid === null ? null : planOnSheet(planGrid));
  const dictionary = bodyDictionary({
    planBodies: plan?.bodies.map(({ name }) => name) ?? [],
    officeBodies: snapshot.settings.bodies,
    on: plan?.document.date ?? null,
  });
  const found = findTaskTables(theirGrids(snapshot), { confirmed: snapshot.settings.mappings, dictionary });
  return {
    snapshot,
    plan,
    planSheet: ownSheetName(snapshot, 'plan'),
    appendixSheet: ownSheetName(snapshot, 'appendix'),
    standing: appendixGrid === null ? null : readAppendixSheet(appendixGrid),
    dictionary,
    tables: found.tables,
    choice: chooseTaskTable(found, {
      taskSheet: snapshot.settings.taskSheet,
      planYear: plan?.document.year ?? null,
    }),
  };
}

/** Cells of the sheets that are not ours. */
export function theirGrids(snapshot: WorkbookSnapshot): readonly Grid[] {
  const own = new Set(snapshot.sheets.filter((sheet) => sheet.own !== null).map(({ name }) => name));
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
