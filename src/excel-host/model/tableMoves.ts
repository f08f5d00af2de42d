import { areaName, intersection } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { putCell } from '../../xlsx/sheet/model';
import type { Sheet, TablePart } from '../../xlsx/sheet/model';
import { distinctNames } from '../../xlsx/table/headerNames';
import {
  withColumnAdded,
  withColumnNames,
  withColumnRemoved,
  withInsertRow,
  withTableArea,
  withTotalsRow,
} from '../../xlsx/table/tableTree';
import { OfficeError } from '../protocol/officeError';
import { movedArea } from './movedArea';
import type { Shift } from './movedArea';

/** A shift that would tear a table, or take its header from its records, stops. */
export function refuseCutTables(sheet: Sheet, at: { area: Area; behind: Area }, shift: Shift): void {
  for (const table of sheet.tables) {
    const shared = intersection(table.area, at.behind);
    if (shared === null) continue;
    const across =
      shift.along === 'rows' ? shared.columns === table.area.columns : shared.rows === table.area.rows;
    if (!across || takesHeader(table, at.area, shift))
      throw new OfficeError('InsertDeleteConflict', `the table ${areaName(table.area)} stands in the way`);
  }
}

function takesHeader(table: TablePart, area: Area, shift: Shift): boolean {
  if (shift.insert || shift.along === 'columns' || !table.headerRow) return false;
  const gone = intersection(table.area, area);
  return gone !== null && gone.row === table.area.row && gone.rows < table.area.rows;
}

/**
 * Moves, grows and shrinks a sheet's tables after the cells were shifted; one of which nothing is left goes. Out: where
 * an empty row has to be put in, since no record is left.
 */
export function moveTables(sheet: Sheet, at: Area, shift: Shift): readonly Area[] {
  if (sheet.tables.length === 0) return [];
  const emptied: Area[] = [];
  const moved = sheet.tables.flatMap((table) => {
    const [area] = movedArea(table.area, at, shift);
    if (area === undefined) return [];
    const made =
      shift.along === 'rows' ? withRows(table, area, { at, shift }) : withColumns(table, area, { at, shift });
    const header = made.headerRow ? 1 : 0;
    const above = { ...made.area, row: made.area.row + header, rows: 1 };
    if (made.area.rows - header - (made.totalsRow ? 1 : 0) < 1) emptied.push(above);
    return [made];
  });
  if (moved.length === sheet.tables.length && moved.every((table, index) => table === sheet.tables[index]))
    return [];
  sheet.tables = moved;
  sheet.changed.add('tables');
  nameNewColumns(sheet);
  return emptied;
}

/** Lays the table above over the empty row that was put in for it. */
export function coverEmptyRow(sheet: Sheet, row: Area): void {
  sheet.tables = sheet.tables.map((table) => {
    const { area, headerRow, totalsRow } = table;
    if (area.column !== row.column || area.row + (headerRow ? 1 : 0) !== row.row) return table;
    const rows = (headerRow ? 1 : 0) + 1 + (totalsRow ? 1 : 0);
    return withInsertRow(withTableArea(table, { ...area, rows }), { insertRow: true });
  });
}

interface Moving {
  readonly at: Area;
  readonly shift: Shift;
}

function withRows(table: TablePart, area: Area, { at, shift }: Moving): TablePart {
  const last = table.area.row + table.area.rows - 1;
  const lostTotals = table.totalsRow && !shift.insert && at.row <= last && at.row + at.rows > last;
  if (lostTotals) return withTotalsRow(table, { totalsRow: false, area });
  return area === table.area ? table : withTableArea(table, area);
}

function withColumns(table: TablePart, area: Area, { at, shift }: Moving): TablePart {
  if (area === table.area) return table;
  if (area.columns === table.area.columns) return withTableArea(table, area);
  const index = Math.max(0, at.column - table.area.column);
  let made = table;
  while (made.area.columns < area.columns)
    made = withColumnAdded(made, { index, name: '' }, { ...made.area, columns: made.area.columns + 1 });
  while (made.area.columns > area.columns)
    made = withColumnRemoved(made, index, { ...made.area, columns: made.area.columns - 1 });
  return withTableArea(shift.insert ? withColumnNames(made, distinctNames(made.columns)) : made, area);
}

/** Columns that came in between have a name and no text in the header yet. */
function nameNewColumns(sheet: Sheet): void {
  for (const { area, headerRow, columns } of sheet.tables) {
    if (!headerRow) continue;
    for (const [index, name] of columns.entries()) {
      const cell = sheet.rows.get(area.row)?.cells?.get(area.column + index);
      if (cell === undefined || cell.value === null)
        putCell(
          sheet,
          { row: area.row, column: area.column + index },
          { value: name, formula: null, style: cell?.style ?? 0 },
        );
    }
  }
}
