import { cellAt, columnSpan } from '../../xlsx/sheet/model';
import { isUnbounded } from '../model/areas';
import { officeStyleName } from '../model/styleWords';
import type { RangeTarget } from './rangeTarget';

/** The style that all cells of a range follow; null where they differ. */
export function commonStyle({ session, sheet, area }: RangeTarget): string | null {
  const { named } = session.workbook.styles;
  if (isUnbounded(area)) {
    const index = sheet.rows.get(area.row)?.style ?? columnSpan(sheet, area.column)?.style ?? 0;
    return officeStyleName(named.nameOf(index));
  }
  const formats = new Set<number>();
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      formats.add(cellAt(sheet, row, column).style);
  const names = new Set([...formats].map((index) => named.nameOf(index)));
  const [first] = names;
  return first === undefined || names.size > 1 ? null : officeStyleName(first);
}
