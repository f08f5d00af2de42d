import { changeColumns, columnSpan, rowAt } from '../../xlsx/sheet/model';
import { sheetRows } from '../../xlsx/sheet/a1';
import { invalidArgument } from '../protocol/officeError';
import { rowsIn } from '../model/areas';
import { defaultCharacters, digitDots, pointsOfWidth, widthOfPoints } from '../model/widths';
import { changed, refuseProtected } from '../model/writing';
import type { RangeTarget } from './rangeTarget';

/** Points; 0 for a hidden row. */
export function heightOfRow(target: RangeTarget, row: number): number {
  const line = target.sheet.rows.get(row);
  if (line?.hidden === true) return 0;
  return line?.height ?? target.sheet.defaultHeight;
}

/** The height that all rows share, or null. A million rows are compared by those that say something. */
export function commonHeight(target: RangeTarget): number | null {
  return commonOfRows(target, (row) => heightOfRow(target, row), target.sheet.defaultHeight);
}

function commonOfRows<Value>(
  target: RangeTarget,
  read: (row: number) => Value,
  otherwise: Value,
): Value | null {
  const { area, sheet } = target;
  let told = 0;
  let common: Value | undefined;
  for (const [row] of rowsIn(sheet, area)) {
    const value = read(row);
    told += 1;
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  if (told === area.rows && common !== undefined) return common;
  return common === undefined || common === otherwise ? otherwise : null;
}

/** What a row is that nobody set. */
const plainRow = { hidden: false };

/** True, false, or null where some rows are hidden. */
export function rowsHidden(target: RangeTarget): boolean | null {
  return commonOfRows(target, (row) => target.sheet.rows.get(row)?.hidden === true, plainRow.hidden);
}

/** Sets the height of rows; a row holds at most 409 points. */
export function setRowHeight(target: RangeTarget, points: number): void {
  refuseProtected(target);
  if (!(points >= 0 && points <= 409)) throw invalidArgument('a row is 0 to 409 points high');
  // Excel keeps heights in quarter points of the screen's dots
  const height = Math.round(points * 4) / 4;
  if (target.area.rows === sheetRows && points > 0) {
    setHeightOfAll(target, height);
    return;
  }
  changeRows(target, (row) => {
    row.hidden = points === 0;
    row.height = points === 0 ? row.height : height;
  });
}

/** One height for all rows of a sheet: those that are there lose their own. */
function setHeightOfAll(target: RangeTarget, height: number): void {
  const { sheet } = target;
  sheet.defaultHeight = height;
  sheet.customDefaultHeight = true;
  sheet.changed.add('sheetFormatPr');
  for (const [number, row] of sheet.rows) {
    if (row.height === null && !row.hidden) continue;
    Object.assign(row, { height: null, hidden: false, changed: true });
    sheet.changedRows.add(number);
  }
  changed(target, null);
}

/** Hides or shows rows. */
export function setRowsHidden(target: RangeTarget, state: { hidden: boolean }): void {
  refuseProtected(target);
  changeRows(target, (row) => {
    row.hidden = state.hidden;
  });
}

function changeRows(target: RangeTarget, change: (row: ReturnType<typeof rowAt>) => void): void {
  const { sheet, area } = target;
  if (area.rows === sheetRows) {
    throw invalidArgument('hiding all rows of a sheet is not emulated; name the rows');
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = rowAt(sheet, row);
    change(line);
    line.changed = true;
    sheet.changedRows.add(row);
  }
  changed(target, null);
}

/** Points; 0 for a hidden column. */
export function widthOfColumn(target: RangeTarget, column: number): number {
  const dots = digitDots(target.session.workbook);
  const span = columnSpan(target.sheet, column);
  if (span?.hidden === true) return 0;
  return pointsOfWidth(span?.width ?? defaultCharacters(target.sheet, dots), dots);
}

/** The width that all columns share, or null. */
export function commonWidth(target: RangeTarget): number | null {
  return commonOfColumns(target, (column) => widthOfColumn(target, column));
}

function commonOfColumns<Value>(target: RangeTarget, read: (column: number) => Value): Value | null {
  const first = read(target.area.column);
  for (let column = target.area.column + 1; column < target.area.column + target.area.columns; column += 1) {
    if (read(column) !== first) return null;
  }
  return first;
}

/** True, false, or null where some columns are hidden. */
export function columnsHidden(target: RangeTarget): boolean | null {
  return commonOfColumns(target, (column) => columnSpan(target.sheet, column)?.hidden === true);
}

/** Sets the width of columns in points; Excel's widest column has 255 characters. */
export function setColumnWidth(target: RangeTarget, points: number): void {
  refuseProtected(target);
  const dots = digitDots(target.session.workbook);
  if (!(points >= 0) || widthOfPoints(points, dots) > 256)
    throw invalidArgument('a column is 0 to 255 characters wide');
  changeColumns(
    target.sheet,
    columnsOf(target),
    points === 0 ? { hidden: true } : { width: widthOfPoints(points, dots), hidden: false },
  );
  changed(target, null);
}

/** Hides or shows columns. */
export function setColumnsHidden(target: RangeTarget, state: { hidden: boolean }): void {
  refuseProtected(target);
  changeColumns(target.sheet, columnsOf(target), { hidden: state.hidden });
  changed(target, null);
}

function columnsOf(target: RangeTarget): { from: number; to: number } {
  return { from: target.area.column, to: target.area.column + target.area.columns - 1 };
}
