import type { Area } from '../../xlsx/sheet/a1';

/** Which way the cells behind an area go when it is inserted or deleted. */
export interface Shift {
  readonly along: 'rows' | 'columns';
  readonly insert: boolean;
}

/** Where an area is after the shift: moved, grown, shrunk, or gone (empty). */
export function movedArea(one: Area, at: Area, shift: Shift): Area[] {
  const rows = shift.along === 'rows';
  const touches = rows
    ? one.column >= at.column && one.column + one.columns <= at.column + at.columns
    : one.row >= at.row && one.row + one.rows <= at.row + at.rows;
  if (!touches) return [one];
  const start = rows ? one.row : one.column;
  const length = rows ? one.rows : one.columns;
  const from = rows ? at.row : at.column;
  const size = rows ? at.rows : at.columns;
  const put = (place: number, span: number): Area =>
    rows ? { ...one, row: place, rows: span } : { ...one, column: place, columns: span };
  if (shift.insert) {
    if (start >= from) return [put(start + size, length)];
    return start + length > from ? [put(start, length + size)] : [one];
  }
  const cut = Math.max(0, Math.min(start + length, from + size) - Math.max(start, from));
  if (cut === length) return [];
  return [put(start <= from ? start : Math.max(from, start - size), length - cut)];
}
