import { collapseSpaces } from '../text/folding';
import { cellText, isErrorText } from './gridCells';
import type { CellRef } from './cellRef';
import type { Table } from './table';

/** A group row's words on one line and its first cell: its number and its title may stand in two cells. */
export function groupWords<Field extends string>(
  table: Table<Field>,
  row: number,
): { readonly text: string; readonly cell: CellRef } {
  const texts: string[] = [];
  let cell: CellRef = { sheet: table.sheet, row, column: table.columns[0]?.column ?? 0 };
  for (const { column } of table.columns) {
    const text = collapseSpaces(cellText(table.grid, row, column));
    if (text === '' || isErrorText(text)) continue;
    if (texts.length === 0) cell = { ...cell, column };
    texts.push(text);
  }
  return { text: texts.slice(0, 2).join(' '), cell };
}
