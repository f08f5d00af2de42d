import { collapseSpaces } from '../../text/folding';
import { cellText, isBlankValue, isDateCell } from '../gridCells';
import { answersByRow } from '../rowAnswers';
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
  const cellsOf = filledCellsOf(grid);
  for (let row = place.firstRow; row <= end; row += 1) {
    rows += 1;
    const cell = cellsOf(row)[place.column - grid.originColumn] ?? null;
    if (cell === null) continue;
    filled += 1;
    if (cell.isDate) dates += 1;
    if (texts.length < textsKept) texts.push(cell.text);
  }
  return {
    texts,
    filled: rows === 0 ? 0 : filled / rows,
    dates: filled === 0 ? 0 : dates / filled,
  };
}

/** A filled cell as it speaks for its column. */
interface SampledCell {
  readonly text: string;
  readonly isDate: boolean;
}

const sampledRows = answersByRow<readonly (SampledCell | null)[]>();

type CellsOfRow = (row: number) => readonly (SampledCell | null)[];

const ofGrids = new WeakMap<Grid, CellsOfRow>();

/** The cells of a row (0-based) from the grid's first column on, null for blank ones; read once for as long as the row is the same. */
function filledCellsOf(grid: Grid): CellsOfRow {
  const known = ofGrids.get(grid);
  if (known !== undefined) return known;
  const answers = sampledRows(grid, []);
  const { originColumn, originRow } = grid;
  const inThisGrid = new Map<number, readonly (SampledCell | null)[]>();
  const read = (row: number): readonly (SampledCell | null)[] =>
    (grid.values[row - originRow] ?? []).map((value, at) => {
      if (isBlankValue(value)) return null;
      const column = originColumn + at;
      return { text: cellText(grid, row, column), isDate: isDateCell(grid, row, column) };
    });
  const cellsOf: CellsOfRow = (row) => {
    const cells = inThisGrid.get(row) ?? answers(row, [], () => read(row));
    inThisGrid.set(row, cells);
    return cells;
  };
  ofGrids.set(grid, cellsOf);
  return cellsOf;
}

/** Different values of a column that are shown, and records looked through for them. */
const valuesShown = 3;

/**
 * The table with a few different values of each column, taken from its records alone: group rows, totals and rows of
 * column numbers say nothing of what stands in a column. Linear in columns, whatever the number of rows.
 */
export function withRecordValues<Field extends string>(table: Table<Field>): Table<Field> {
  const cellsOf = filledCellsOf(table.grid);
  const records = table.rows.filter(({ kind }) => kind === 'record').slice(0, rowsLookedAt);
  const rows = records.map(({ row }) => cellsOf(row));
  const valuesOf = ({ column }: MappedColumn<Field>): readonly string[] => {
    const found = new Set<string>();
    for (const cells of rows) {
      if (found.size === valuesShown) break;
      const cell = cells[column - table.grid.originColumn] ?? null;
      const text = cell === null ? '' : collapseSpaces(cell.text);
      if (text !== '') found.add(text);
    }
    return [...found];
  };
  return { ...table, columns: table.columns.map((column) => ({ ...column, samples: valuesOf(column) })) };
}
