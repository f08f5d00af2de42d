import { mostCellsOfSheet } from './bounds';
import type { CellValue, Grid } from '../../core/sheets/grid';
import type { Cell, Sheet, Workbook } from './model';
import type { Work } from '../../core/work/work';
import { itemsPerPause, whole } from './reading';
import { openWorkbookInSteps, type WorkbookFault } from './openWorkbook';

/** Columns beyond this one (0-based) are not looked at for being hidden: files hide "all the rest". */
const lastColumnLookedAt = 200;

/**
 * The sheets of an .xlsx as grids, as reading them through Excel gives them, merges included; empty sheets have none.
 * In: the file's bytes. Out: the grids in sheet order, or why the file is not opened. Never throws on bad input.
 */
export function gridsOfWorkbook(bytes: Uint8Array): WorkbookGrids {
  return whole(gridsOfWorkbookInSteps(bytes));
}

/** What came of reading a file's sheets. */
export type WorkbookGrids =
  | {
      readonly ok: true;
      readonly grids: readonly Grid[];
      /** Names of the sheets that are not read: a stray cell far away makes them larger than what is read through Excel. */
      readonly tooLarge: readonly string[];
    }
  | { readonly ok: false; readonly reason: WorkbookFault };

/** The same, bit by bit. */
export function* gridsOfWorkbookInSteps(bytes: Uint8Array): Work<WorkbookGrids> {
  const opened = yield* openWorkbookInSteps(bytes);
  if (!opened.ok) return opened;
  const { workbook } = opened;
  const grids: Grid[] = [];
  const tooLarge: string[] = [];
  for (const sheet of workbook.sheets) {
    const grid = yield* gridOfSheet(sheet, workbook);
    if (grid === 'tooLarge') tooLarge.push(sheet.name);
    else if (grid !== null) grids.push(grid);
  }
  return { ok: true, grids, tooLarge };
}

/** Used range by values only: formatted empty cells do not count. */
function* gridOfSheet(sheet: Sheet, workbook: Workbook): Work<Grid | 'tooLarge' | null> {
  const bounds = usedBounds(sheet);
  if (bounds === null) return null;
  const { top, left, bottom, right } = bounds;
  if ((bottom - top + 1) * (right - left + 1) > mostCellsOfSheet) return 'tooLarge';
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const formulaCells = new Set<string>();
  const hiddenRows = new Set<number>();
  const struckRows = new Set<number>();
  for (let row = top; row <= bottom; row += 1) {
    if ((row - top) % itemsPerPause === 0) yield (row - top) / (bottom - top + 1);
    const line = sheet.rows.get(row);
    if (line?.hidden === true) hiddenRows.add(row);
    const lineValues: CellValue[] = [];
    const lineFormats: string[] = [];
    let isStruck = true;
    for (let column = left; column <= right; column += 1) {
      const cell = line?.cells?.get(column);
      if (cell !== undefined && cell.formula !== null) formulaCells.add(`${row},${column}`);
      lineValues.push(valueOf(cell));
      const look = workbook.styles.look(cell?.style ?? 0);
      lineFormats.push(look.numberFormat);
      if (!look.font.strikethrough) isStruck = false;
    }
    if (isStruck) struckRows.add(row);
    values.push(lineValues);
    numberFormats.push(lineFormats);
  }
  return {
    sheet: sheet.name,
    originRow: top,
    originColumn: left,
    values,
    numberFormats,
    formulaCells,
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      row,
      column,
      rowCount: rows,
      columnCount: columns,
    })),
    hiddenRows,
    hiddenColumns: hiddenColumns(sheet),
    struckRows,
    isProtected: sheet.protected,
    isVisible: sheet.visibility === 'visible',
  };
}

function valueOf(cell: Cell | undefined): CellValue {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function usedBounds(sheet: Sheet): Bounds | null {
  let bounds: Bounds | null = null;
  for (const [row, line] of sheet.rows) {
    for (const [column, cell] of line.cells ?? []) {
      if (cell.value === null && cell.formula === null) continue;
      bounds ??= { top: row, left: column, bottom: row, right: column };
      bounds.top = Math.min(bounds.top, row);
      bounds.left = Math.min(bounds.left, column);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.right = Math.max(bounds.right, column);
    }
  }
  return bounds;
}

function hiddenColumns(sheet: Sheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  // spans are in order; where a file says of a column twice that it is hidden, it is gone over once
  let next = 0;
  for (const span of sheet.columns) {
    if (!span.hidden) continue;
    const last = Math.min(span.to, lastColumnLookedAt);
    for (next = Math.max(next, span.from); next <= last; next += 1) hidden.add(next);
  }
  return hidden;
}
