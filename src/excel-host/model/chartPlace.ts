import { unitsPerPoint } from '../../xlsx/chart/chartAnchor';
import type { AnchorPoint, ChartAnchor } from '../../xlsx/chart/chartAnchor';
import { sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { columnSpan } from '../../xlsx/sheet/model';
import type { Sheet, Workbook } from '../../xlsx/sheet/model';
import { defaultCharacters, digitDots, pointsOfWidth } from './widths';

/** Where a chart stands, in points from the sheet's upper left corner. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes of rows and columns of a sheet in points, by 0-based number. */
interface Sizes {
  width(column: number): number;
  height(row: number): number;
}

function sizesOf(sheet: Sheet, workbook: Workbook): Sizes {
  const dots = digitDots(workbook);
  return {
    width: (column) => {
      const span = columnSpan(sheet, column);
      if (span?.hidden === true) return 0;
      return pointsOfWidth(span?.width ?? defaultCharacters(sheet, dots), dots);
    },
    height: (row) => {
      const line = sheet.rows.get(row);
      return line?.hidden === true ? 0 : (line?.height ?? sheet.defaultHeight);
    },
  };
}

function sumTo(end: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < end; index += 1) sum += size(index);
  return sum;
}

function pointAt(point: AnchorPoint, sizes: Sizes): { readonly x: number; readonly y: number } {
  return {
    x: sumTo(point.column, sizes.width) + point.columnOffset / unitsPerPoint,
    y: sumTo(point.row, sizes.height) + point.rowOffset / unitsPerPoint,
  };
}

/** The place of an anchor as rows and columns are now. */
export function placeOfAnchor(anchor: ChartAnchor, of: { sheet: Sheet; workbook: Workbook }): ChartPlace {
  const sizes = sizesOf(of.sheet, of.workbook);
  if (anchor.kind === 'absolute') {
    const { left, top, width, height } = anchor;
    return {
      left: left / unitsPerPoint,
      top: top / unitsPerPoint,
      width: width / unitsPerPoint,
      height: height / unitsPerPoint,
    };
  }
  const { x: left, y: top } = pointAt(anchor.from, sizes);
  if (anchor.kind === 'oneCell')
    return { left, top, width: anchor.width / unitsPerPoint, height: anchor.height / unitsPerPoint };
  const { x, y } = pointAt(anchor.to, sizes);
  return { left, top, width: Math.max(0, x - left), height: Math.max(0, y - top) };
}

/** An anchor of the same kind at another place. */
export function anchorAtPlace(
  place: ChartPlace,
  kind: ChartAnchor['kind'],
  of: { sheet: Sheet; workbook: Workbook },
): ChartAnchor {
  const sizes = sizesOf(of.sheet, of.workbook);
  const [width, height] = [units(place.width), units(place.height)];
  if (kind === 'absolute') return { kind, left: units(place.left), top: units(place.top), width, height };
  const from = cellAtPoint({ x: place.left, y: place.top }, sizes);
  if (kind === 'oneCell') return { kind, from, width, height };
  return { kind, from, to: cellAtPoint({ x: place.left + place.width, y: place.top + place.height }, sizes) };
}

/** The cell in which a place begins, and how far inside of it. */
export function cornerCell(place: ChartPlace, of: { sheet: Sheet; workbook: Workbook }): AnchorPoint {
  return cellAtPoint({ x: place.left, y: place.top }, sizesOf(of.sheet, of.workbook));
}

/** An anchor that covers the cells of an area. */
export function anchorOver(area: Area): ChartAnchor {
  const corner = (row: number, column: number): AnchorPoint => ({
    column,
    columnOffset: 0,
    row,
    rowOffset: 0,
  });
  return {
    kind: 'twoCell',
    from: corner(area.row, area.column),
    to: corner(area.row + area.rows, area.column + area.columns),
  };
}

function cellAtPoint(point: { readonly x: number; readonly y: number }, sizes: Sizes): AnchorPoint {
  const [column, columnOffset] = indexAt(point.x, sheetColumns, sizes.width);
  const [row, rowOffset] = indexAt(point.y, sheetRows, sizes.height);
  return { column, columnOffset: units(columnOffset), row, rowOffset: units(rowOffset) };
}

function indexAt(at: number, end: number, size: (index: number) => number): readonly [number, number] {
  let left = Math.max(0, at);
  for (let index = 0; index < end - 1; index += 1) {
    const here = size(index);
    if (left < here) return [index, left];
    left -= here;
  }
  return [end - 1, 0];
}

function units(points: number): number {
  return Math.round(points * unitsPerPoint);
}
