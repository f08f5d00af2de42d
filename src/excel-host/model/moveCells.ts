import { intersection, sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import { cellAt, putCell } from '../../xlsx/sheet/model';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { isUnbounded } from './areas';
import { changed, clearCells, refuseProtected } from './writing';
import type { Target } from './writing';

/** Moves cells as cutting and pasting does: formulas keep their references, the old place is empty and plain. */
export function moveCells(source: Target, corner: Target): void {
  const area = { ...corner.area, rows: source.area.rows, columns: source.area.columns };
  if (isUnbounded(source.area)) throw new OfficeError('NotImplemented', 'moving whole rows and columns');
  if (area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns)
    throw invalidArgument('the cells would lie outside the sheet');
  const cuts = source.sheet.merges.some((merge) => intersection(merge, source.area) !== null);
  if (cuts) throw new OfficeError('NotImplemented', 'moving merged cells');
  const target = { ...corner, area };
  refuseProtected(source);
  refuseProtected(target);
  const cells = Array.from({ length: area.rows * area.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / area.columns), index % area.columns];
    return { row, column, cell: cellAt(source.sheet, source.area.row + row, source.area.column + column) };
  });
  clearCells(source, { contents: true, formats: true });
  for (const { row, column, cell } of cells)
    putCell(corner.sheet, { row: area.row + row, column: area.column + column }, cell);
  source.session.warn('cells were moved: formulas and names that refer to them were not changed');
  changed(target, 'RangeEdited');
}
