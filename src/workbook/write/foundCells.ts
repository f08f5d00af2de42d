import { cellAddress, type CellRef } from '../../core/sheets/cellRef';
import { contentOfCell, saysTheSame, type CellContent } from '../read/cellContent';
import type { Block, StaleCell } from '../../core/work/block';
import { asIfAllShown, cellRuns, type CellRun } from './cellRuns';

/** Cells of theirs as the guard found them. */
export interface FoundCell {
  readonly cell: CellRef;
  readonly content: CellContent;
  readonly isFormula: boolean;
}

/** Queues reading cells wherever they stand, neighbours as one range; the answers keep the order. */
export function queueCellsAt(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
): () => readonly FoundCell[] {
  const queued = cellRuns(cells, asIfAllShown).map((run) => ({ run, range: queueRun(context, run) }));
  return () => {
    const contents = new Map<number, CellContent>();
    for (const { run, range } of queued) {
      run.indexes.forEach((row, r) => {
        row.forEach((index, c) => contents.set(index, contentAt(range, r, c)));
      });
    }
    return cells.map((cell, index) => foundCell(cell, contents.get(index) ?? null));
  };
}

/** Queues which rows of some cells nobody sees, by sheet; whether a filter hides them or a hand makes no difference. */
export function queueHiddenRows(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
): () => ReadonlyMap<string, ReadonlySet<number>> {
  // a column of places is enough: what is hidden is the row
  const places = [
    ...new Map(cells.map((cell) => [`${cell.row} ${cell.sheet}`, { ...cell, column: 0 }])).values(),
  ];
  const queued = cellRuns(places, asIfAllShown).map((run) => ({
    run,
    rows: rangeOfRun(context, run).getRowProperties({ rowHidden: true }),
  }));
  return () => {
    const hidden = new Map<string, Set<number>>();
    for (const { run, rows } of queued) {
      const ofSheet = hidden.get(run.sheet) ?? new Set<number>();
      hidden.set(run.sheet, ofSheet);
      for (const [index, { rowHidden }] of rows.value.entries()) {
        if (rowHidden === true) ofSheet.add(run.row + index);
      }
    }
    return hidden;
  };
}

function queueRun(context: Excel.RequestContext, run: CellRun): Excel.Range {
  const range = rangeOfRun(context, run);
  range.load({ values: true, formulas: true, numberFormat: true });
  return range;
}

function rangeOfRun(context: Excel.RequestContext, run: CellRun): Excel.Range {
  const { sheet, row, column, rowCount, columnCount } = run;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
}

function contentAt(range: Excel.Range, row: number, column: number): CellContent {
  return contentOfCell({
    value: range.values[row]?.[column] as unknown,
    formula: range.formulas[row]?.[column] as unknown,
    format: range.numberFormat[row]?.[column] as unknown,
  });
}

function foundCell(cell: CellRef, content: CellContent): FoundCell {
  const isFormula = content !== null && typeof content === 'object' && 'formula' in content;
  return { cell, content, isFormula };
}

/** Queues which of the sheets are protected; answers the first of them, or null. */
export function queueProtectedSheet(
  context: Excel.RequestContext,
  sheets: ReadonlySet<string>,
): () => string | null {
  const queued = [...sheets].map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load({ protected: true });
    return { name, protection };
  });
  return () => queued.find(({ protection }) => isProtected(protection))?.name ?? null;
}

function isProtected(protection: Excel.WorksheetProtection): boolean {
  return protection.protected;
}

/** The first cell that is not as expected: it holds a formula, or people changed it since. null: all are. */
export function cellBlock(found: readonly FoundCell[], expected: readonly CellContent[]): Block | null {
  for (const [index, { cell, content, isFormula }] of found.entries()) {
    if (isFormula) return { reason: 'formulaCell', sheet: cell.sheet, address: cellAddress(cell) };
    if (!saysTheSame(content, expected[index] ?? null)) return { reason: 'changedSince', sheet: cell.sheet };
  }
  return null;
}

/** Cells that people changed since, or made a formula, by their place among those found (from 0). */
export function staleCells(
  found: readonly FoundCell[],
  expected: readonly CellContent[],
): ReadonlyMap<number, StaleCell> {
  const stale = new Map<number, StaleCell>();
  for (const [index, { cell, content, isFormula }] of found.entries()) {
    if (!isFormula && saysTheSame(content, expected[index] ?? null)) continue;
    stale.set(index, { sheet: cell.sheet, address: cellAddress(cell), now: plainText(content) });
  }
  return stale;
}

function plainText(content: CellContent): string | null {
  if (content === null) return '';
  if (typeof content === 'string') return content;
  return Array.isArray(content) && content[1] === 'General' ? String(content[0]) : null;
}
