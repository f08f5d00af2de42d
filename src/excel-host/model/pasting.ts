import { sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { cellAt, putCell } from '../../xlsx/sheet/model';
import type { Cell } from '../../xlsx/sheet/model';
import { moveFormula } from '../../xlsx/sheet/sharedFormula';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { isUnbounded } from './areas';
import { changed, refuseProtected } from './writing';
import type { Target } from './writing';

/** What is pasted, and how. */
export interface Pasting {
  readonly what: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells as pasting does: relative references move along, merges and widths do not come. Where the target is a
 * multiple of the source it is filled with it, else the source's size counts.
 */
export function pasteCells(target: Target, source: Target, how: Pasting): void {
  if (isUnbounded(source.area) || isUnbounded(target.area))
    throw new OfficeError('NotImplemented', 'copying whole rows and columns');
  const shape = how.transpose
    ? { rows: source.area.columns, columns: source.area.rows }
    : { rows: source.area.rows, columns: source.area.columns };
  const area = filledArea(target.area, shape);
  refuseProtected({ ...target, area });
  const cells = cellsOf(source);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const [down, right] = [row % shape.rows, column % shape.columns];
      const from = how.transpose ? { row: right, column: down } : { row: down, column: right };
      const cell = cells[from.row]?.[from.column];
      const place = { row: area.row + row, column: area.column + column };
      if (cell === undefined || (how.skipBlanks && cell.value === null && cell.formula === null)) continue;
      const by = {
        rows: place.row - source.area.row - from.row,
        columns: place.column - source.area.column - from.column,
      };
      putCell(
        target.sheet,
        place,
        pasted(cellAt(target.sheet, place.row, place.column), { cell, by }, how.what),
      );
    }
  }
  changed({ ...target, area }, how.what === 'Formats' ? null : 'RangeEdited');
}

function filledArea(target: Area, shape: { rows: number; columns: number }): Area {
  const fits = target.rows % shape.rows === 0 && target.columns % shape.columns === 0;
  const area = fits ? target : { ...target, ...shape };
  if (area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns)
    throw invalidArgument('the cells would lie outside the sheet');
  return area;
}

/** Read before anything is written: source and target may share cells. */
function cellsOf({ sheet, area }: Target): Cell[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cellAt(sheet, area.row + row, area.column + column)),
  );
}

function pasted(
  old: Cell,
  from: { cell: Cell; by: { rows: number; columns: number } },
  what: Pasting['what'],
): Omit<Cell, 'changed'> {
  const { cell, by } = from;
  const formula = cell.formula === null ? null : moveFormula(cell.formula, by);
  // A formula that moved has another value, which nobody calculates here
  const cached = formula === null || (cell.cached && formula === cell.formula);
  switch (what) {
    case 'All':
      return { ...cell, formula, cached };
    case 'Formulas':
      return { ...cell, formula, cached, style: old.style };
    case 'Values':
      return { ...cell, formula: null, cached: true, style: old.style };
    case 'Formats':
      return { ...old, style: cell.style };
  }
}
