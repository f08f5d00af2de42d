import { absoluteName, quotedSheet } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { cellAt } from '../../xlsx/sheet/model';
import type { Cell, Sheet } from '../../xlsx/sheet/model';
import type { SeriesCells } from '../../xlsx/chart/newChart';

/** A rectangle on a sheet. */
export interface SourceArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** "'My sheet'!$A$1:$A$9": a chart's reference to cells. */
export function chartReference({ sheet, area }: SourceArea): string {
  return `${quotedSheet(sheet.name)}!${absoluteName(area)}`;
}

/** True where every cell that says anything is a number (dates are). */
export function areNumbers({ sheet, area }: SourceArea): boolean {
  const cells = cellsOf(sheet, area);
  return cells.some(isNumber) && !cells.some(isText);
}

/**
 * The series that Excel makes of a range: texts above the numbers name them, texts beside them are the categories.
 * `Auto`: series along the longer side, columns where both are equal.
 */
export function seriesOfArea(source: SourceArea, by: 'Auto' | 'Columns' | 'Rows'): readonly SeriesCells[] {
  const { sheet, area } = source;
  const inColumns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const firstRow = { ...area, rows: 1, column: area.column + 1, columns: area.columns - 1 };
  const firstColumn = { ...area, columns: 1, row: area.row + 1, rows: area.rows - 1 };
  // A line of texts beside the numbers is one of names or categories; a corner belongs to neither
  const hasTop = area.rows > 1 && isLabels(sheet, area.columns > 1 ? firstRow : { ...area, rows: 1 });
  const hasLeft = area.columns > 1 && isLabels(sheet, area.rows > 1 ? firstColumn : { ...area, columns: 1 });
  const body: Area = {
    row: area.row + (hasTop ? 1 : 0),
    rows: area.rows - (hasTop ? 1 : 0),
    column: area.column + (hasLeft ? 1 : 0),
    columns: area.columns - (hasLeft ? 1 : 0),
  };
  const top: Area | null = hasTop ? { ...body, row: area.row, rows: 1 } : null;
  const left: Area | null = hasLeft ? { ...body, column: area.column, columns: 1 } : null;
  const [names, labels] = inColumns ? [top, left] : [left, top];
  const reference = (of: Area): string => chartReference({ sheet, area: of });
  const categories =
    labels === null ? null : { cells: reference(labels), areNumbers: areNumbers({ sheet, area: labels }) };
  const count = inColumns ? body.columns : body.rows;
  const slice = (of: Area, index: number): Area =>
    inColumns
      ? { ...of, column: body.column + index, columns: 1 }
      : { ...of, row: body.row + index, rows: 1 };
  return Array.from({ length: count }, (_, index) => ({
    name: names === null ? null : reference(slice(names, index)),
    categories,
    values: reference(slice(body, index)),
  }));
}

function isLabels(sheet: Sheet, area: Area): boolean {
  const cells = cellsOf(sheet, area);
  return cells.some(isText) && !cells.some(isNumber);
}

function cellsOf(sheet: Sheet, area: Area): readonly Cell[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellAt(sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

/** A formula that nobody calculated counts as a number, as most are. */
function isNumber({ value, formula, cached }: Cell): boolean {
  return typeof value === 'number' || (formula !== null && !cached);
}

function isText(cell: Cell): boolean {
  return typeof cell.value === 'string' && cell.value !== '' && !isNumber(cell);
}
