import type { LawSettingsWords } from '../papers/lawSettings/lawSettingsWords';
import type { PlanSheetWords } from '../papers/planSheet/planSheetWords';
import type { Grid } from '../sheets/grid';
import type { OwnSheetKind } from '../sheets/ownPapers';
import type { WorkbookSnapshot } from './snapshot';

/** The words by which our own sheets are read back; they are Vietnamese, whatever the pane speaks. */
export interface OwnSheetWords {
  readonly planSheet: PlanSheetWords;
  readonly lawSettings: LawSettingsWords;
}

/** Sheets that the add-in begins and people go on working in: read like their own. */
const workingKinds: readonly OwnSheetKind[] = [
  'joinedList',
  'nextYear',
  'planTasks',
  'awardHistory',
  'sampleTasks',
  'sampleList',
  'taskTemplate',
  'listTemplate',
  'bodyTemplate',
];

/** Of these a copy by hand is worked on like the sheet itself; a copy of a paper says what is said elsewhere already. */
const copiedToWorkOn: readonly OwnSheetKind[] = workingKinds.filter((kind) => kind !== 'joinedList');

/**
 * Cells of the sheets that people work in: those that are not ours, and those of ours that were made for it. A paper of
 * ours and its copy are neither read as ours nor as the office's until a person says which is which.
 */
export function officeGrids(snapshot: WorkbookSnapshot): readonly Grid[] {
  const own = new Set(snapshot.sheets.filter(isOurs).map(({ name }) => name));
  return snapshot.grids.filter((grid) => !own.has(grid.sheet));
}

/** Of the sheets that we began we know what they are for, whatever their rows look like. */
const neverTasks: readonly OwnSheetKind[] = [
  'joinedList',
  'awardHistory',
  'sampleList',
  'listTemplate',
  'bodyTemplate',
];
const neverNominees: readonly OwnSheetKind[] = [
  'nextYear',
  'planTasks',
  'sampleTasks',
  'taskTemplate',
  'bodyTemplate',
];

/** Cells of the sheets on which tasks may stand. */
export const gridsOfTasks = (snapshot: WorkbookSnapshot): readonly Grid[] => without(snapshot, neverTasks);

/** Cells of the sheets on which nominees may stand. */
export const gridsOfNominees = (snapshot: WorkbookSnapshot): readonly Grid[] =>
  without(snapshot, neverNominees);

function without(snapshot: WorkbookSnapshot, kinds: readonly OwnSheetKind[]): readonly Grid[] {
  const not = snapshot.sheets.filter(({ own }) => own !== null && kinds.includes(own.kind));
  const names = new Set(not.map(({ name }) => name));
  return officeGrids(snapshot).filter(({ sheet }) => !names.has(sheet));
}

function isOurs({ own, twin }: WorkbookSnapshot['sheets'][number]): boolean {
  return (
    (own !== null && !workingKinds.includes(own.kind)) || (twin !== null && !copiedToWorkOn.includes(twin))
  );
}

/** Names of the office's sheets that were read, in sheet order; those too large to be read are left out. */
export function officeSheets({ sheets, tooLarge }: WorkbookSnapshot): readonly string[] {
  return sheets.filter((sheet) => !isOurs(sheet) && !tooLarge.includes(sheet.name)).map(({ name }) => name);
}

/** Those of them on which nothing stands. */
export function blankSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const filled = new Set(snapshot.grids.map(({ sheet }) => sheet));
  return officeSheets(snapshot).filter((name) => !filled.has(name));
}

/** The name of our sheet of a kind; null where there is none. */
export function ownSheetName(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  kind: OwnSheetKind,
): string | null {
  return sheets.find((sheet) => sheet.own?.kind === kind)?.name ?? null;
}

/** The cells of our sheet of a kind; null where there is none, or it is empty. */
export function ownGrid(snapshot: WorkbookSnapshot, kind: OwnSheetKind): Grid | null {
  const name = ownSheetName(snapshot, kind);
  return snapshot.grids.find((grid) => grid.sheet === name) ?? null;
}

/** The snapshot with the cells that were read again in place of the old ones. */
export function withGrids(snapshot: WorkbookSnapshot, fresh: readonly Grid[]): WorkbookSnapshot {
  const bySheet = new Map(fresh.map((grid) => [grid.sheet, grid]));
  return { ...snapshot, grids: snapshot.grids.map((grid) => bySheet.get(grid.sheet) ?? grid) };
}
