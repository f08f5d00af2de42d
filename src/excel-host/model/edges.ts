import { bounding, sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { cellAt } from '../../xlsx/sheet/model';
import type { Sheet } from '../../xlsx/sheet/model';
import { isFilled } from './areas';
import { invalidArgument } from '../protocol/officeError';

interface Place {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl and an arrow key lead from a cell: the end of the cells that are filled, or the next one that is. */
export function edgeFrom(sheet: Sheet, from: Place, direction: string): Place {
  const step = Object.hasOwn(steps, direction) ? steps[direction] : undefined;
  if (step === undefined) throw invalidArgument(`no direction ${direction}`);
  const next = ({ row, column }: Place): Place => ({ row: row + step[0], column: column + step[1] });
  const isInside = ({ row, column }: Place) =>
    row >= 0 && column >= 0 && row < sheetRows && column < sheetColumns;
  const isFull = (place: Place) => isInside(place) && isFilled(cellAt(sheet, place.row, place.column));
  let at = from;
  if (isFull(at) && isFull(next(at))) {
    while (isFull(next(at))) at = next(at);
    return at;
  }
  at = next(at);
  while (isInside(at) && !isFull(at)) at = next(at);
  return isInside(at) ? at : borderOf(from, step);
}

function borderOf(from: Place, [down, right]: readonly [number, number]): Place {
  return {
    row: down === 0 ? from.row : down < 0 ? 0 : sheetRows - 1,
    column: right === 0 ? from.column : right < 0 ? 0 : sheetColumns - 1,
  };
}

/** A range with all up to the edge, as Ctrl, Shift and an arrow key select it. */
export function extendedTo(sheet: Sheet, area: Area, how: { from: Place; direction: string }): Area {
  const edge = edgeFrom(sheet, how.from, how.direction);
  const along = how.direction === 'Up' || how.direction === 'Down';
  const reached: Area = along
    ? { ...area, row: edge.row, rows: 1 }
    : { ...area, column: edge.column, columns: 1 };
  return bounding(area, reached);
}
