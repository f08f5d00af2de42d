import { areaName, cellName } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { cellAt, putCell } from '../../xlsx/sheet/model';
import type { Cell, CellValue, Hyperlink, Sheet } from '../../xlsx/sheet/model';
import { moveFormula } from '../../xlsx/sheet/sharedFormula';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { intersectsAny, usedWithin } from './areas';
import { refuseProtected } from './writing';
import type { Target } from './writing';

/** What is sorted by what. */
export interface Sorting {
  /** Offsets from the first column (row) of the range; the first counts most. */
  readonly keys: readonly { readonly offset: number; readonly ascending: boolean }[];
  readonly along: 'rows' | 'columns';
  readonly hasHeaders: boolean;
  readonly matchCase: boolean;
}

/**
 * Sorts a range: whole cells move with their looks and links, relative references of formulas move with them; heights,
 * validations and what lies outside stay.
 */
export function sortCells(target: Target, sorting: Sorting): void {
  refuseProtected(target);
  const { sheet, session } = target;
  const area = sortedArea(target, sorting);
  if (area === null) return;
  if (intersectsAny(area, sheet.merges))
    throw new OfficeError('InvalidOperation', `merged cells stand in ${areaName(area)}`);
  const lines = linesOf(sheet, area, sorting.along);
  const order = Array.from({ length: lines.count }, (_, line) => line);
  for (const { offset } of sorting.keys)
    if (!Number.isInteger(offset) || offset < 0 || offset >= lines.length)
      throw invalidArgument(`no key ${offset} in ${areaName(area)}`);
  order.sort((one, other) => compareLines(lines, { one, other }, sorting));
  if (order.every((line, at) => line === at)) return;
  rearrange(sheet, lines, order);
  session.dirty = true;
  session.emit({ kind: 'sorted', sheet, along: sorting.along, address: areaName(area) });
}

/** Below the headers, as far as there is anything; null where nothing is to be sorted. */
function sortedArea({ sheet, area }: Target, { along, hasHeaders }: Sorting): Area | null {
  const used = usedWithin(sheet, area, { valuesOnly: false });
  if (used === null) return null;
  const rows = along === 'rows';
  const first = hasHeaders ? 1 : 0;
  const below: Area = rows
    ? {
        ...area,
        row: area.row + first,
        rows: Math.min(area.row + area.rows, used.row + used.rows) - area.row - first,
      }
    : {
        ...area,
        column: area.column + first,
        columns: Math.min(area.column + area.columns, used.column + used.columns) - area.column - first,
      };
  return below.rows > 0 && below.columns > 0 ? below : null;
}

/** The rows (columns) of an area as things that change places. */
interface Lines {
  readonly count: number;
  readonly length: number;
  cell(line: number, offset: number): Cell;
  place(line: number, offset: number): { row: number; column: number };
}

function linesOf(sheet: Sheet, area: Area, along: Sorting['along']): Lines {
  const rows = along === 'rows';
  const place = (line: number, offset: number) => ({
    row: area.row + (rows ? line : offset),
    column: area.column + (rows ? offset : line),
  });
  return {
    count: rows ? area.rows : area.columns,
    length: rows ? area.columns : area.rows,
    place,
    cell: (line, offset) => {
      const { row, column } = place(line, offset);
      return cellAt(sheet, row, column);
    },
  };
}

/** Puts the lines into an order: the number at each place is the line that comes there. */
function rearrange(sheet: Sheet, lines: Lines, order: readonly number[]): void {
  const moved = order.flatMap((from, to) =>
    from === to
      ? []
      : Array.from({ length: lines.length }, (_, offset) => ({
          from,
          to,
          offset,
          cell: lines.cell(from, offset),
        })),
  );
  const links = new Map(sheet.hyperlinks.map((link) => [areaName(link.area), link]));
  const movedLinks = new Map<Hyperlink, Area>();
  for (const { from, to, offset, cell } of moved) {
    const [before, after] = [lines.place(from, offset), lines.place(to, offset)];
    const by = { rows: after.row - before.row, columns: after.column - before.column };
    putCell(sheet, after, { ...cell, formula: cell.formula === null ? null : moveFormula(cell.formula, by) });
    const link = links.get(cellName(before.row, before.column));
    if (link !== undefined) movedLinks.set(link, { ...after, rows: 1, columns: 1 });
  }
  if (movedLinks.size === 0) return;
  sheet.hyperlinks = sheet.hyperlinks.map((link) => ({ ...link, area: movedLinks.get(link) ?? link.area }));
  sheet.changed.add('hyperlinks');
}

function compareLines(lines: Lines, pair: { one: number; other: number }, sorting: Sorting): number {
  for (const { offset, ascending } of sorting.keys) {
    const [one, other] = [lines.cell(pair.one, offset).value, lines.cell(pair.other, offset).value];
    // Empty cells come last either way
    if ((one === null) !== (other === null)) return one === null ? 1 : -1;
    const by = compareValues(one, other, sorting.matchCase ? 'variant' : 'accent');
    if (by !== 0) return ascending ? by : -by;
  }
  return 0;
}

function compareValues(one: CellValue, other: CellValue, sensitivity: 'variant' | 'accent'): number {
  const ranks = rankOf(one) - rankOf(other);
  if (ranks !== 0) return ranks;
  if (typeof one === 'string' && typeof other === 'string')
    return one.localeCompare(other, 'en', { sensitivity });
  if (typeof one === 'object' || typeof other === 'object') return 0;
  return Number(one) - Number(other);
}

/** Numbers before texts before false and true before errors. */
function rankOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
