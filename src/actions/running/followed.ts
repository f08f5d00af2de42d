import type { Matter } from '../../core/office/mergedSheets';
import { chosenTaskTable, type Office } from '../../core/office/office';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import type { Grid } from '../../core/sheets/grid';

/**
 * The workbook as the last check read it, patched since by whoever follows it. One pane follows one workbook; where nobody
 * follows, nothing is held.
 */
interface Followed {
  snapshot: WorkbookSnapshot | null;
  /** How many changes of the workbook were told so far. */
  told: number;
  /** How many of them were told when the reading of the last check began. */
  toldBefore: number;
  /** True where a change was told while the reading that was handed over last was under way. */
  isUncertain: boolean;
}

let followed: Followed | null = null;

/** Begins to hold what checks read, for whoever follows the workbook from now on. */
export function holdReadings(): Followed {
  followed = { snapshot: null, told: 0, toldBefore: 0, isUncertain: false };
  return followed;
}

/** Holds nothing any more, unless somebody else has begun to follow meanwhile. */
export function letGo(mine: Followed): void {
  mine.snapshot = null;
  if (followed === mine) followed = null;
}

/** To be asked before a reading begins, and handed over with what was read. */
export function changesTold(): number {
  return followed?.told ?? 0;
}

/**
 * Hands over what a check has read; kept where somebody follows.
 * @param matters what the check looked at: where it needed no merged areas of these sheets, no blank cell could be part of
 * one, and a cell that is emptied from now on is none either
 * @param before `changesTold()` from before the reading
 */
export function handOver(office: Office, matters: readonly Matter[], before: number): void {
  if (followed === null) return;
  followed.isUncertain = followed.told !== before;
  followed.toldBefore = before;
  const looked = new Set(matters.flatMap((matter) => sheetsOf(office, matter)));
  const known = new Map(followed.snapshot?.grids.map((grid) => [grid.sheet, grid]));
  const grids = office.snapshot.grids.map((grid) => {
    if (grid.merges !== null) return grid;
    return { ...grid, merges: looked.has(grid.sheet) ? [] : mergesOf(grid, known.get(grid.sheet)) };
  });
  followed.snapshot = { ...office.snapshot, grids };
}

function sheetsOf(office: Office, matter: Matter): readonly string[] {
  const tasks = chosenTaskTable(office);
  if (matter === 'tasks') return tasks.ok ? [tasks.value.sheet] : [];
  return office.lists.ofYear.map(({ sheet }) => sheet);
}

/** Each kind of check asks for the merged areas of its own sheets alone; what another asked for holds while cells are the same. */
function mergesOf(grid: Grid, known: Grid | undefined): Grid['merges'] {
  return known !== undefined && hasSameCells(grid, known) ? known.merges : null;
}

function hasSameCells(grid: Grid, other: Grid): boolean {
  return (
    grid.originRow === other.originRow &&
    grid.originColumn === other.originColumn &&
    grid.values.length === other.values.length &&
    grid.values.every((row, r) => row.every((value, c) => other.values[r]?.[c] === value))
  );
}
