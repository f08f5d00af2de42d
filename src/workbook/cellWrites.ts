import { cellAddress, type CellRef } from '../core/sheets/cellRef';
import { contentOfCell, inputOf, saysTheSame, type CellContent } from './cellContent';
import type { Block } from './applied';
import type { Step } from './chunks';
import type { CellChange } from './journalEntry';

/** Cells of theirs as the guard found them. */
export interface FoundCell {
  readonly cell: CellRef;
  readonly content: CellContent;
  readonly isFormula: boolean;
}

/** Queues reading single cells wherever they stand; the answers keep the order. */
export function queueCellsAt(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
): () => readonly FoundCell[] {
  const queued = cells.map((cell) => ({ cell, range: queueCell(context, cell) }));
  return () => queued.map(({ cell, range }) => foundCell(cell, range));
}

function queueCell(context: Excel.RequestContext, cell: CellRef): Excel.Range {
  const range = context.workbook.worksheets
    .getItem(cell.sheet)
    .getRangeByIndexes(cell.row, cell.column, 1, 1);
  range.load({ values: true, formulas: true, numberFormat: true });
  return range;
}

function foundCell(cell: CellRef, range: Excel.Range): FoundCell {
  const content = contentOfCell({
    value: range.values[0]?.[0] as unknown,
    formula: range.formulas[0]?.[0] as unknown,
    format: range.numberFormat[0]?.[0] as unknown,
  });
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

/** Steps that set single cells; number formats stay as they are. */
export function cellSteps(
  context: Excel.RequestContext,
  changes: readonly { readonly cell: CellRef; readonly to: CellContent }[],
): readonly Step[] {
  return changes.map(({ cell, to }) => ({
    bytes: 400 + (typeof to === 'string' ? to.length * 2 : 0),
    queue: () => {
      const target = context.workbook.worksheets.getItem(cell.sheet);
      target.getRangeByIndexes(cell.row, cell.column, 1, 1).values = [[inputOf(to)]];
    },
  }));
}

/** The first written cell that does not say what it should. */
export function cellDifference(found: readonly FoundCell[], changes: readonly CellChange[]): Block | null {
  const index = found.findIndex(({ content }, at) => !saysTheSame(content, changes[at]?.to ?? null));
  const cell = found[index]?.cell;
  return cell === undefined
    ? null
    : { reason: 'readBackDiffers', sheet: cell.sheet, address: cellAddress(cell) };
}
