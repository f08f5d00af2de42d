import { areaName, intersection } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import type { Sheet, TablePart } from '../../xlsx/sheet/model';
import { distinctNames } from '../../xlsx/table/headerNames';
import {
  newTable,
  withColumnAdded,
  withColumnNames,
  withColumnRemoved,
  withTableArea,
} from '../../xlsx/table/tableTree';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { intersectsAny, isUnbounded } from './areas';
import { shiftCells } from './shifting';
import { writeHeaders } from './tableHeaders';
import { freeTableName, highestTableId } from './tableNames';
import { changed, clearCells, refuseProtected } from './writing';
import type { Target } from './writing';

/** A table by the number that stays with it. */
export interface TableTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly id: number;
}

/** The table as it is now; refused where it is gone. */
export function tableNow(of: TableTarget): TablePart {
  const found = of.sheet.tables.find(({ id }) => id === of.id);
  if (found === undefined || !of.session.workbook.sheets.includes(of.sheet)) throw itemNotFound('table');
  return found;
}

/** Puts a table in place of the one of its number. */
export function putTable(of: TableTarget, table: TablePart): void {
  of.sheet.tables = of.sheet.tables.map((one) => (one.id === table.id ? table : one));
  touchTables(of);
}

/** Cells between header and totals. */
export function bodyOf(table: TablePart): Area {
  const { area, headerRow, totalsRow } = table;
  const above = headerRow ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (totalsRow ? 1 : 0) };
}

/** Makes a table of cells. Without headers a row for them is put in above; a header alone gets an empty row under it. */
export function addTable(target: Target, how: { hasHeaders: boolean }): TableTarget {
  refuseProtected(target);
  const { session, sheet } = target;
  if (isUnbounded(target.area)) throw invalidArgument(`${areaName(target.area)} is too large for a table`);
  if (sheet.tables.some(({ area }) => intersectsAny(target.area, [area])))
    throw invalidArgument('a table stands there already');
  if (sheet.autoFilter !== null && intersection(sheet.autoFilter.area, target.area) !== null) {
    sheet.autoFilter = null;
    sheet.changed.add('autoFilter');
  }
  if (!how.hasHeaders)
    shiftCells({ ...target, area: { ...target.area, rows: 1 } }, { along: 'rows', insert: true });
  const rows = target.area.rows + (how.hasHeaders ? 0 : 1);
  const area = { ...target.area, rows: Math.max(2, rows) };
  const id = highestTableId(session.workbook) + 1;
  const name = freeTableName(session.workbook);
  const columns = writeHeaders(target, { ...area, rows: 1 });
  sheet.tables = [...sheet.tables, newTable({ id, name, area, columns, insertRow: rows < 2 })];
  const of = { session, sheet, id };
  touchTables(of);
  changed({ ...target, area }, null);
  return of;
}

/** Takes a table away and leaves its cells. */
export function forgetTable(of: TableTarget): void {
  tableNow(of);
  of.sheet.tables = of.sheet.tables.filter(({ id }) => id !== of.id);
  touchTables(of);
}

/** Takes a table away with what its cells hold. */
export function deleteTable(of: TableTarget): void {
  const { area } = tableNow(of);
  refuseProtected({ ...of, area });
  forgetTable(of);
  clearCells({ ...of, area }, { contents: true, formats: true });
}

/** The table over other cells of the same top row; it must keep a cell of where it stood. */
export function resizeTable(of: TableTarget, area: Area): void {
  const table = tableNow(of);
  const others = of.sheet.tables.filter(({ id }) => id !== of.id).map((one) => one.area);
  const least = (table.headerRow ? 1 : 0) + 1;
  if (intersection(area, table.area) === null || area.row !== table.area.row || area.rows < least)
    throw invalidArgument(`${areaName(area)} is no size for the table`);
  if (intersectsAny(area, others)) throw invalidArgument('another table stands there');
  if (table.totalsRow && area.rows !== table.area.rows)
    throw new OfficeError('NotImplemented', 'another number of rows for a table with totals');
  putTable(of, withColumnsOver(table, area));
  if (table.headerRow) writeHeaders(of, { ...area, rows: 1 });
  changed({ ...of, area }, null);
}

/** Columns come and go at both sides until the table has those of an area. */
function withColumnsOver(table: TablePart, area: Area): TablePart {
  let made = table;
  while (made.area.column < area.column)
    made = withColumnRemoved(made, 0, {
      ...made.area,
      column: made.area.column + 1,
      columns: made.area.columns - 1,
    });
  while (made.area.column > area.column)
    made = withColumnAdded(
      made,
      { index: 0, name: '' },
      { ...made.area, column: made.area.column - 1, columns: made.area.columns + 1 },
    );
  while (made.area.columns > area.columns)
    made = withColumnRemoved(made, made.area.columns - 1, { ...made.area, columns: made.area.columns - 1 });
  while (made.area.columns < area.columns)
    made = withColumnAdded(
      made,
      { index: made.area.columns, name: '' },
      { ...made.area, columns: made.area.columns + 1 },
    );
  return withColumnNames(withTableArea(made, area), distinctNames(made.columns));
}

function touchTables(of: Omit<TableTarget, 'id'>): void {
  of.sheet.changed.add('tables');
  of.session.dirty = true;
  of.session.emit({ kind: 'other' });
}
