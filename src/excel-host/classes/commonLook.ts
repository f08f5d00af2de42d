import { cellAt } from '../../xlsx/sheet/model';
import { runFonts } from '../../xlsx/sheet/richText';
import type { Cell } from '../../xlsx/sheet/model';
import type { CellLook } from '../../xlsx/sheet/styleBook';
import { cellsIn, isUnbounded, rowsIn } from '../model/areas';
import type { RangeTarget } from './rangeTarget';

/**
 * What all cells of a range share of their looks, or null where they differ (mixed formats read back as null).
 * Letters of a cell that differ among themselves count like cells. Whole columns and rows are compared by the cells
 * that are there and by the first one that is not.
 */
export function commonLook<Value>(target: RangeTarget, read: (look: CellLook) => Value): Value | null {
  const { sheet, area, session } = target;
  const { styles } = session.workbook;
  const looksOf = ({ style, rich }: Cell): CellLook[] => {
    const look = styles.look(style);
    if (rich === null) return [look];
    return runFonts(rich, { cell: look.font, theme: styles.theme }).map((font) => ({ ...look, font }));
  };
  const corner = cellAt(sheet, area.row, area.column);
  const first = read(looksOf(corner)[0] ?? styles.look(corner.style));
  const seen = new Set<number>();
  const differs = (cell: Cell) => {
    if (cell.rich === null && seen.has(cell.style)) return false;
    if (cell.rich === null) seen.add(cell.style);
    return looksOf(cell).some((look) => read(look) !== first);
  };
  if (isUnbounded(area)) {
    for (const [, line] of rowsIn(sheet, area))
      for (const [, cell] of cellsIn(line, area)) if (differs(cell)) return null;
    return first;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (differs(cellAt(sheet, row, column))) return null;
    }
  }
  return first;
}
