import type { Rectangle } from './rectangles';

/** Cells that stand together on a sheet, as one range. */
export interface CellRun extends Rectangle {
  readonly sheet: string;
  /** Index into the cells handed in, row by row of the range. */
  readonly indexes: readonly (readonly number[])[];
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of one range at most, so that large ones still go in chunks. */
const mostCells = 2000;

/** Which rows nobody sees. */
export type IsHiddenRow = (place: Pick<Place, 'sheet' | 'row'>) => boolean;

/** Runs that are read need not know: nothing lands anywhere. */
export const asIfAllShown: IsHiddenRow = () => false;

/**
 * Groups cells into ranges that hold these cells and no other: neighbours of a row first, equal runs of rows below each
 * other then. A cell that comes twice gets a range of its own each time, and so does each hidden row: values that are set
 * over rows of which a filter hides some land in wrong ones (office-js issue 224). n log n in cells.
 */
export function cellRuns(cells: readonly Place[], isHidden: IsHiddenRow): readonly CellRun[] {
  const order = cells.map((_, index) => index).sort((one, other) => compare(cells[one], cells[other]));
  const rows: OpenRun[] = [];
  for (const index of order) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const last = rows.at(-1);
    const goesOn =
      last !== undefined &&
      last.sheet === cell.sheet &&
      last.row === cell.row &&
      last.column + (last.indexes[0]?.length ?? 0) === cell.column &&
      (last.indexes[0]?.length ?? 0) < mostCells;
    if (goesOn) last.indexes[0]?.push(index);
    else rows.push({ sheet: cell.sheet, row: cell.row, column: cell.column, indexes: [[index]] });
  }
  return stacked(rows, isHidden).map(({ indexes, ...place }) => ({
    ...place,
    indexes,
    rowCount: indexes.length,
    columnCount: indexes[0]?.length ?? 0,
  }));
}

interface OpenRun extends Place {
  readonly indexes: number[][];
}

/** Runs of the same columns in rows that follow each other become one. */
function stacked(rows: readonly OpenRun[], isHidden: IsHiddenRow): readonly OpenRun[] {
  const done: OpenRun[] = [];
  const open = new Map<string, OpenRun>();
  for (const run of rows) {
    const [first = []] = run.indexes;
    const key = `${run.sheet}\u0001${run.column} ${first.length}`;
    const isAlone = isHidden(run);
    const above = isAlone ? undefined : open.get(key);
    const fits = above !== undefined && (above.indexes.length + 1) * first.length <= mostCells;
    if (fits && above.row + above.indexes.length === run.row) above.indexes.push(first);
    else {
      done.push(run);
      if (!isAlone) open.set(key, run);
    }
  }
  return done;
}

function compare(one: Place | undefined, other: Place | undefined): number {
  if (one === undefined || other === undefined) return 0;
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.row - other.row || one.column - other.column;
}
