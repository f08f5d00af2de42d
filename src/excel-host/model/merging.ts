import { areaName } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { putCell } from '../../xlsx/sheet/model';
import { cellsIn, intersectsAny, isFilled, isUnbounded, rowsIn } from './areas';
import { changed, refuseProtected } from './writing';
import type { Target } from './writing';
import { OfficeError } from '../protocol/officeError';

/** Merges an area (each row on its own with `across`): only the first filled cell's value is kept, at the top left. */
export function mergeArea(target: Target, how: { across: boolean }): void {
  refuseProtected(target);
  const { sheet, area } = target;
  if (isUnbounded(area)) throw new OfficeError('InvalidArgument', `${areaName(area)} is too large to merge`);
  if (sheet.tables.some((table) => intersectsAny(table.area, [area]))) {
    throw new OfficeError('InvalidOperation', 'cells of a table cannot be merged');
  }
  const parts: Area[] = how.across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((merge) => !intersectsAny(merge, [area]));
  for (const part of parts) {
    if (part.rows * part.columns > 1) sheet.merges.push(part);
    keepOneValue(target, part);
  }
  sheet.changed.add('mergeCells');
  changed(target, null);
}

function keepOneValue(target: Target, area: Area): void {
  const { sheet } = target;
  const filled: { row: number; column: number }[] = [];
  for (const [row, line] of rowsIn(sheet, area)) {
    for (const [column, cell] of cellsIn(line, area)) if (isFilled(cell)) filled.push({ row, column });
  }
  filled.sort((one, other) => one.row - other.row || one.column - other.column);
  const first = filled[0];
  if (first === undefined) return;
  const kept = sheet.rows.get(first.row)?.cells?.get(first.column);
  for (const place of filled) {
    const cell = sheet.rows.get(place.row)?.cells?.get(place.column);
    const isAnchor = place.row === area.row && place.column === area.column;
    if (cell !== undefined && !isAnchor)
      putCell(sheet, place, { value: null, formula: null, style: cell.style });
  }
  if (kept !== undefined && (first.row !== area.row || first.column !== area.column)) {
    putCell(sheet, { row: area.row, column: area.column }, kept);
  }
}

/** Takes apart every merge that touches an area. */
export function unmergeArea(target: Target): void {
  refuseProtected(target);
  const { sheet, area } = target;
  const kept = sheet.merges.filter((merge) => !intersectsAny(merge, [area]));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  sheet.changed.add('mergeCells');
  changed(target, null);
}
