import type { CellArea } from './areaOfAddress';
import type { CellValue, Grid } from './grid';

/** Rows of a grid as they were read again: as wide as the grid, from `originRow` on. */
export type GridRows = Pick<
  Grid,
  'originRow' | 'values' | 'numberFormats' | 'formulaCells' | 'hiddenRows' | 'struckRows'
>;

/** Values of one column of a grid as they were read again; 0-based sheet coordinates of the first. */
export interface GridColumn {
  readonly column: number;
  readonly firstRow: number;
  readonly values: readonly CellValue[];
}

/** Where the used part of a sheet begins, 0-based, and how large it is. */
export interface UsedPart {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** True where all cells of the area lie within the grid, so that rows read again fit into it. */
export function holdsArea({ originRow, originColumn, values }: Grid, area: CellArea): boolean {
  const width = values[0]?.length ?? 0;
  return (
    area.firstRow >= originRow &&
    area.lastRow < originRow + values.length &&
    area.firstColumn >= originColumn &&
    area.lastColumn < originColumn + width
  );
}

/**
 * True where the grid is just as large as the used part of its sheet, as a fresh reading would find it. Of a sheet without
 * any content Excel says that A1 is used.
 */
export function fills({ originRow, originColumn, values, formulaCells }: Grid, used: UsedPart): boolean {
  const [first] = values;
  const isBlank = values.length === 1 && first?.length === 1 && first[0] === '' && formulaCells.size === 0;
  return (
    !isBlank &&
    used.row === originRow &&
    used.column === originColumn &&
    used.rowCount === values.length &&
    used.columnCount === first?.length
  );
}

/** The grid with some of its rows put in place of the old ones; the same grid where they say nothing new. */
export function withRows(grid: Grid, rows: GridRows): Grid {
  if (saysTheSame(grid, rows)) return grid;
  const start = rows.originRow - grid.originRow;
  const end = start + rows.values.length;
  const isReplaced = isWithin(rows);
  const otherFormulas = [...grid.formulaCells].filter((cell) => !isReplaced(rowOfCell(cell)));
  const others = (all: ReadonlySet<number>): number[] => [...all].filter((row) => !isReplaced(row));
  return {
    ...grid,
    values: [...grid.values.slice(0, start), ...rows.values, ...grid.values.slice(end)],
    numberFormats: [
      ...grid.numberFormats.slice(0, start),
      ...rows.numberFormats,
      ...grid.numberFormats.slice(end),
    ],
    formulaCells: new Set([...otherFormulas, ...rows.formulaCells]),
    hiddenRows: new Set([...others(grid.hiddenRows), ...rows.hiddenRows]),
    struckRows: new Set([...others(grid.struckRows), ...rows.struckRows]),
  };
}

/** The grid with the values of a column put in place of the old ones; rows that say the same stay the rows they were. */
export function withColumn(grid: Grid, { column, firstRow, values }: GridColumn): Grid {
  const [c, r] = [column - grid.originColumn, firstRow - grid.originRow];
  const isSame = values.every((value, index) => grid.values[r + index]?.[c] === value);
  if (isSame) return grid;
  return {
    ...grid,
    values: grid.values.map((row, index) => {
      const value = values[index - r];
      return value === undefined || row[c] === value ? row : row.with(c, value);
    }),
  };
}

function isWithin({ originRow, values }: GridRows): (row: number) => boolean {
  return (row) => row >= originRow && row < originRow + values.length;
}

/** The 0-based row of "row,column". */
function rowOfCell(cell: string): number {
  return Number(cell.split(',')[0]);
}

function saysTheSame(grid: Grid, rows: GridRows): boolean {
  const start = rows.originRow - grid.originRow;
  const isReplaced = isWithin(rows);
  const sameRow = <Cell>(known: readonly Cell[] | undefined, row: readonly Cell[]): boolean =>
    known === row ||
    (known?.length === row.length && row.every((cell, column) => Object.is(known[column], cell)));
  const sameSet = <Item>(known: ReadonlySet<Item>, fresh: ReadonlySet<Item>, rowOf: (item: Item) => number) =>
    [...fresh].every((item) => known.has(item)) &&
    [...known].filter((item) => isReplaced(rowOf(item))).every((item) => fresh.has(item));
  const itself = (row: number): number => row;
  return (
    rows.values.every((row, index) => sameRow(grid.values[start + index], row)) &&
    rows.numberFormats.every((row, index) => sameRow(grid.numberFormats[start + index], row)) &&
    sameSet(grid.formulaCells, rows.formulaCells, rowOfCell) &&
    sameSet(grid.hiddenRows, rows.hiddenRows, itself) &&
    sameSet(grid.struckRows, rows.struckRows, itself)
  );
}
