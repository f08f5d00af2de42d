import { cellAddress, type CellRef } from '../../core/sheets/cellRef';
import { contentOfCell, inputOf, saysTheSame, type CellContent } from '../read/cellContent';
import type { Block } from '../../core/work/block';
import { cellRuns, type CellRun } from './cellRuns';
import type { Command } from '../chunks';
import type { JournaledCell } from '../journal/journalEntry';

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

/** Steps that set cells, neighbours as one range; number formats stay as they are. */
export function cellCommands(
  context: Excel.RequestContext,
  changes: readonly { readonly cell: CellRef; readonly to: CellContent }[],
): readonly Command[] {
  const inputAt = (index: number): string | number | boolean => inputOf(changes[index]?.to ?? null);
  return cellRuns(changes.map(({ cell }) => cell)).map((run) => {
    const values = run.indexes.map((row) => row.map(inputAt));
    return {
      bytes: 400 + values.flat().reduce<number>((sum, value) => sum + 20 + String(value).length * 2, 0),
      queue: () => {
        rangeOfRun(context, run).values = values;
      },
    };
  });
}

/** The first written cell that does not say what it should. */
export function cellDifference(found: readonly FoundCell[], changes: readonly JournaledCell[]): Block | null {
  const index = found.findIndex(({ content }, at) => !saysTheSame(content, changes[at]?.to ?? null));
  const cell = found[index]?.cell;
  return cell === undefined
    ? null
    : { reason: 'readBackDiffers', sheet: cell.sheet, address: cellAddress(cell) };
}
