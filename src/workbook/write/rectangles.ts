import type { MergedArea } from '../../core/sheets/grid';
import type { DraftStyle } from '../../core/sheets/sheetDraft';
import { draftStyles } from '../../core/sheets/draftStyles';
import type { RowShape } from '../ownSheets/sheetImage';

/** A rectangle of cells, counted from 0; the same shape as a merged area. */
export type Rectangle = MergedArea;

/** Cells of a row that look alike, side by side. */
interface Run<Look> {
  readonly column: number;
  readonly columnCount: number;
  readonly look: Look;
}

/** The rectangles of each style; rows that follow each other with the same run are one rectangle. */
export function styleRectangles(
  rows: readonly RowShape[],
): readonly { readonly style: DraftStyle; readonly area: Rectangle }[] {
  return stack(runsOfRows(rows, (style) => style)).map(({ look, area }) => ({
    style: look,
    area,
  }));
}

/** The rectangles of cells that have lines around them. */
export function borderedRectangles(rows: readonly RowShape[]): readonly Rectangle[] {
  const runs = runsOfRows(rows, (style) => (draftStyles[style].bordered ? 'lines' : null));
  return stack(runs).map(({ area }) => area);
}

/** Many rows share one shape: its runs are worked out once. */
function runsOfRows<Look extends string>(
  rows: readonly RowShape[],
  lookOf: (style: DraftStyle) => Look | null,
): readonly (readonly Run<Look>[])[] {
  const known = new Map<RowShape, readonly Run<Look>[]>();
  return rows.map((row) => {
    const runs = known.get(row) ?? runsOf(row, lookOf);
    known.set(row, runs);
    return runs;
  });
}

function runsOf<Look extends string>(
  row: RowShape,
  lookOf: (style: DraftStyle) => Look | null,
): readonly Run<Look>[] {
  const runs: { column: number; columnCount: number; look: Look }[] = [];
  for (const [column, style, span] of [...row.cells].sort((a, b) => a[0] - b[0])) {
    const look = lookOf(style);
    const last = runs.at(-1);
    if (look === null) continue;
    if (last !== undefined && last.look === look && last.column + last.columnCount === column) {
      last.columnCount += span;
    } else runs.push({ column, columnCount: span, look });
  }
  return runs;
}

function stack<Look extends string>(
  rows: readonly (readonly Run<Look>[])[],
): readonly { readonly look: Look; readonly area: Rectangle }[] {
  const done: { readonly look: Look; readonly area: { rowCount: number } & Rectangle }[] = [];
  let open = new Map<string, { readonly look: Look; readonly area: { rowCount: number } & Rectangle }>();
  for (const [row, runs] of rows.entries()) {
    const next: typeof open = new Map();
    for (const { column, columnCount, look } of runs) {
      const key = `${column} ${columnCount} ${look}`;
      const above = open.get(key);
      if (above === undefined) {
        const rectangle = { look, area: { row, column, rowCount: 1, columnCount } };
        done.push(rectangle);
        next.set(key, rectangle);
      } else {
        above.area.rowCount += 1;
        next.set(key, above);
      }
    }
    open = next;
  }
  return done;
}
