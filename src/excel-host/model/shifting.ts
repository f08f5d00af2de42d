import { areaName, intersection, sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { rowAt } from '../../xlsx/sheet/model';
import type { Cell, Row, Sheet } from '../../xlsx/sheet/model';
import { OfficeError } from '../protocol/officeError';
import { moveConditionals } from './conditionals';
import { moveComments } from './commentMoves';
import { movedArea } from './movedArea';
import type { Shift } from './movedArea';
import { coverEmptyRow, moveTables, refuseCutTables } from './tableMoves';
import { changed, refuseProtected } from './writing';
import type { Target } from './writing';

/**
 * Inserts or deletes cells and moves what lies behind, with merges, heights and breaks. Formulas keep their letters:
 * the host does not calculate, so references are not rewritten, and a warning says so where a formula is on the sheet.
 */
export function shiftCells(target: Target, shift: Shift): void {
  refuseProtected(target);
  const { sheet, area } = target;
  refuseCut(sheet, area, shift);
  if (shift.along === 'rows') shiftRows(sheet, area, shift);
  else shiftColumns(sheet, area, shift);
  sheet.merges = sheet.merges.flatMap((merge) => movedArea(merge, area, shift));
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    movedArea(link.area, area, shift).map((moved) => ({ ...link, area: moved })),
  );
  sheet.validations = sheet.validations.map((one) => ({
    ...one,
    areas: one.areas.flatMap((inner) => movedArea(inner, area, shift)),
  }));
  moveConditionals(sheet, (inner) => movedArea(inner, area, shift));
  const { autoFilter } = sheet;
  if (autoFilter !== null) {
    const [moved] = movedArea(autoFilter.area, area, shift);
    sheet.autoFilter = moved === undefined ? null : { ...autoFilter, area: moved };
    sheet.changed.add('autoFilter');
  }
  for (const section of ['mergeCells', 'hyperlinks', 'dataValidations'] as const) sheet.changed.add(section);
  sheet.rowsMoved = true;
  moveComments(sheet, area, shift);
  const emptied = moveTables(sheet, area, shift);
  target.session.warn(
    'cells were inserted or deleted: references in formulas and names were not moved with them',
  );
  if (sheet.charts.length > 0)
    target.session.warn(
      'cells were inserted or deleted: charts stand where they stood, and show the cells that they showed',
    );
  const whole = shift.along === 'rows' ? area.columns === sheetColumns : area.rows === sheetRows;
  const what = shift.along === 'rows' ? 'Row' : 'Column';
  changed(
    target,
    whole
      ? `${what}${shift.insert ? 'Inserted' : 'Deleted'}`
      : `Cell${shift.insert ? 'Inserted' : 'Deleted'}`,
  );
  // A table without a record keeps an empty row
  for (const row of emptied) {
    shiftCells({ ...target, area: row }, { along: 'rows', insert: true });
    coverEmptyRow(sheet, row);
  }
}

/** A merge that the shift would cut in two stops it, as in Excel. */
function refuseCut(sheet: Sheet, area: Area, shift: Shift): void {
  const behind =
    shift.along === 'rows'
      ? { ...area, rows: sheetRows - area.row }
      : { ...area, columns: sheetColumns - area.column };
  for (const merge of sheet.merges) {
    const shared = intersection(merge, behind);
    if (shared === null) continue;
    const across = shift.along === 'rows' ? shared.columns === merge.columns : shared.rows === merge.rows;
    if (!across)
      throw new OfficeError('InsertDeleteConflict', `the merged cells ${areaName(merge)} stand in the way`);
  }
  refuseCutTables(sheet, { area, behind }, shift);
}

function shiftRows(sheet: Sheet, area: Area, shift: Shift): void {
  const by = shift.insert ? area.rows : -area.rows;
  const whole = area.columns === sheetColumns;
  const numbers = [...sheet.rows.keys()].filter((row) => row >= area.row).sort((one, other) => one - other);
  const lines = numbers.map((row) => [row, sheet.rows.get(row)] as const);
  if (whole) {
    for (const row of numbers) sheet.rows.delete(row);
    for (const [row, line] of lines) {
      const gone = !shift.insert && row < area.row + area.rows;
      if (line !== undefined && !gone && row + by < sheetRows) sheet.rows.set(row + by, line);
    }
    sheet.rowBreaks = sheet.rowBreaks.map((row) => (row >= area.row ? Math.max(area.row, row + by) : row));
    sheet.changed.add('rowBreaks');
    return;
  }
  const moved: [row: number, column: number, cell: Cell][] = [];
  for (const [row, line] of lines) {
    for (const [column, cell] of [...(line?.cells ?? [])]) {
      if (column < area.column || column >= area.column + area.columns) continue;
      line?.cells?.delete(column);
      if (shift.insert || row >= area.row + area.rows) moved.push([row + by, column, cell]);
    }
  }
  for (const [row, column, cell] of moved) if (row < sheetRows) cellsOf(sheet, row).set(column, cell);
}

function shiftColumns(sheet: Sheet, area: Area, shift: Shift): void {
  const by = shift.insert ? area.columns : -area.columns;
  for (const [row, line] of sheet.rows) {
    if (row < area.row || row >= area.row + area.rows || line.cells === null) continue;
    const cells = new Map<number, Cell>();
    for (const [column, cell] of line.cells) {
      if (column < area.column) cells.set(column, cell);
      else if ((shift.insert || column >= area.column + area.columns) && column + by < sheetColumns)
        cells.set(column + by, cell);
    }
    line.cells = cells;
  }
  if (area.rows !== sheetRows) return;
  sheet.columns = sheet.columns.flatMap((span) => {
    const as = movedArea(
      { row: 0, column: span.from, rows: 1, columns: span.to - span.from + 1 },
      { ...area, row: 0, rows: 1 },
      shift,
    );
    return as.map((moved) => ({ ...span, from: moved.column, to: moved.column + moved.columns - 1 }));
  });
  sheet.changed.add('cols');
}

function cellsOf(sheet: Sheet, row: number): Map<number, Cell> {
  const line: Row = rowAt(sheet, row);
  line.cells ??= new Map();
  return line.cells;
}
