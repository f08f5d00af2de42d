import { cellAddress, type CellRef } from '../../core/sheets/cellRef';
import { contentOfCell, saysTheSame, type CellContent } from '../read/cellContent';
import type { Block } from '../../core/work/block';
import { cellRuns, type CellRun } from './cellRuns';

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
  const queued = cellRuns(cells).map((run) => ({ run, range: queueRun(context, run) }));
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
