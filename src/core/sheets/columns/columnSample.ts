import { collapseSpaces } from '../../text/folding';
import { cellText, cellValue, isBlankValue, isDateCell } from '../gridCells';
import type { Grid } from '../grid';
import type { MappedColumn, Table } from '../table';
import type { ColumnSample } from '../tableProfile';

/** Rows and filled cells looked at: enough to tell columns apart, the same work for any length of sheet. */
const rowsLookedAt = 400;
const textsKept = 150;

/** The contents of one column below a header, from 0-based `firstRow` to `lastRow` at most. */
export function sampleColumn(
  grid: Grid,
  place: { readonly column: number; readonly firstRow: number; readonly lastRow: number },
): ColumnSample {
  const end = Math.min(place.lastRow, place.firstRow + rowsLookedAt - 1);
  const texts: string[] = [];
  let filled = 0;
  let dates = 0;
  let rows = 0;
  for (let row = place.firstRow; row <= end; row += 1) {
    rows += 1;
    if (isBlankValue(cellValue(grid, row, place.column))) continue;
    filled += 1;
    if (isDateCell(grid, row, place.column)) dates += 1;
    if (texts.length < textsKept) texts.push(cellText(grid, row, place.column));
  }
  return {
    texts,
    filled: rows === 0 ? 0 : filled / rows,
    dates: filled === 0 ? 0 : dates / filled,
  };
}

/** Different values of a column that are shown, and records looked through for them. */
const valuesShown = 3;

/**
 * The table with a few different values of each column, taken from its records alone: group rows, totals and rows of
 * column numbers say nothing of what stands in a column. Linear in columns, whatever the number of rows.
 */
export function withRecordValues<Field extends string>(table: Table<Field>): Table<Field> {
  const rows = table.rows.filter(({ kind }) => kind === 'record').slice(0, rowsLookedAt);
  const valuesOf = ({ column }: MappedColumn<Field>): readonly string[] => {
    const found = new Set<string>();
    for (const { row } of rows) {
      if (found.size === valuesShown) break;
      if (isBlankValue(cellValue(table.grid, row, column))) continue;
      const text = collapseSpaces(cellText(table.grid, row, column));
      if (text !== '') found.add(text);
    }
    return [...found];
  };
  return { ...table, columns: table.columns.map((column) => ({ ...column, samples: valuesOf(column) })) };
}
