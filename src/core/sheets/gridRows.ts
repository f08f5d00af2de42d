import type { CellArea } from './areaOfAddress';
import type { Grid } from './grid';

/** Rows of a grid as they were read again: as wide as the grid, from `originRow` on. */
export type GridRows = Pick<Grid, 'originRow' | 'values' | 'numberFormats' | 'formulaCells' | 'hiddenRows'>;

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

/** The grid with some of its rows put in place of the old ones. */
export function withRows(grid: Grid, rows: GridRows): Grid {
  const start = rows.originRow - grid.originRow;
  const end = start + rows.values.length;
  const isReplaced = (row: number): boolean =>
    row >= rows.originRow && row < rows.originRow + rows.values.length;
  const otherFormulas = [...grid.formulaCells].filter((cell) => !isReplaced(Number(cell.split(',')[0])));
  return {
    ...grid,
    values: [...grid.values.slice(0, start), ...rows.values, ...grid.values.slice(end)],
    numberFormats: [
      ...grid.numberFormats.slice(0, start),
      ...rows.numberFormats,
      ...grid.numberFormats.slice(end),
    ],
    formulaCells: new Set([...otherFormulas, ...rows.formulaCells]),
    hiddenRows: new Set([...[...grid.hiddenRows].filter((row) => !isReplaced(row)), ...rows.hiddenRows]),
  };
}
