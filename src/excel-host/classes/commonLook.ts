import { cellAt } from '../../xlsx/sheet/model';
import type { CellLook } from '../../xlsx/sheet/styleBook';
import { cellsIn, isUnbounded, rowsIn } from '../model/areas';
import type { RangeTarget } from './rangeTarget';

/**
 * What all cells of a range share of their looks, or null where they differ (mixed formats read back as null).
 * Whole columns and rows are compared by the cells that are there and by the first one that is not.
 */
export function commonLook<Value>(target: RangeTarget, read: (look: CellLook) => Value): Value | null {
  const { sheet, area, session } = target;
  const { styles } = session.workbook;
  const first = read(styles.look(cellAt(sheet, area.row, area.column).style));
  const seen = new Set<number>();
  const differs = (style: number) => {
    if (seen.has(style)) return false;
    seen.add(style);
    return read(styles.look(style)) !== first;
  };
  if (isUnbounded(area)) {
    for (const [, line] of rowsIn(sheet, area))
      for (const [, cell] of cellsIn(line, area)) if (differs(cell.style)) return null;
    return first;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (differs(cellAt(sheet, row, column).style)) return null;
    }
  }
  return first;
}
