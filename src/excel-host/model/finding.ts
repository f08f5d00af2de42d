import type { Area } from '../../xlsx/sheet/a1';
import type { Workbook, Sheet } from '../../xlsx/sheet/model';
import { cellsIn, rowsIn } from './areas';
import { displayText } from './numberText';

/** What is looked for (`Excel.SearchCriteria`). */
export interface Search {
  readonly text: string;
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** Cells of an area that say a text, row by row: formulas by their letters, others by what they show. */
export function findCells(of: { workbook: Workbook; sheet: Sheet }, area: Area, search: Search): Area[] {
  const { workbook, sheet } = of;
  const fold = (text: string) => (search.matchCase ? text : text.toLowerCase());
  const wanted = fold(search.text);
  const found: Area[] = [];
  for (const [row, line] of rowsIn(sheet, area)) {
    for (const [column, cell] of cellsIn(line, area)) {
      const said =
        cell.formula === null
          ? displayText(cell.value, workbook.styles.look(cell.style).numberFormat, workbook)
          : `=${cell.formula}`;
      const text = fold(said);
      if (text !== '' && (search.completeMatch ? text === wanted : text.includes(wanted)))
        found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}
