import { cellAt, putCell } from '../../xlsx/sheet/model';
import type { Cell } from '../../xlsx/sheet/model';
import { invalidArgument } from '../protocol/officeError';
import { isUnbounded, mapCells } from './areas';
import { displayText } from './numberText';
import { changed, refuseProtected } from './writing';
import type { Target } from './writing';

/** How many rows went, and how many differ. */
export interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** Takes the rows out of a range that say in some columns what a row above says; the others move up (semantics.ts: remove-duplicates). */
export function removeDuplicates(
  target: Target,
  by: { readonly columns: readonly number[]; readonly header: boolean },
): Removed {
  refuseProtected(target);
  const { sheet, area, session } = target;
  if (isUnbounded(area)) throw invalidArgument('the range is too large');
  const isBad = (column: number) => !Number.isInteger(column) || column < 0 || column >= area.columns;
  if (by.columns.length === 0 || by.columns.some(isBad))
    throw invalidArgument('columns are counted from 0 within the range');
  const { styles } = session.workbook;
  const shown = (cell: Cell | undefined) =>
    cell === undefined
      ? ''
      : displayText(cell.value, styles.look(cell.style).numberFormat, session.workbook).toLowerCase();
  const head = by.header ? 1 : 0;
  const lines = mapCells(sheet, area, (cell) => cell).slice(head);
  const seen = new Set<string>();
  const kept = lines.filter((line) => {
    const key = JSON.stringify(by.columns.map((column) => shown(line[column])));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const first = lines.findIndex((line, index) => line !== kept[index]);
  for (let index = Math.max(first, 0); first >= 0 && index < lines.length; index += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const place = { row: area.row + head + index, column: area.column + column };
      const moved = kept[index]?.[column];
      const emptied = {
        ...cellAt(sheet, place.row, place.column),
        value: null,
        formula: null,
        cached: true,
        rich: null,
      };
      putCell(sheet, place, moved ?? emptied);
    }
  }
  if (first >= 0) changed(target, 'RangeEdited');
  return { removed: lines.length - kept.length, uniqueRemaining: kept.length };
}
