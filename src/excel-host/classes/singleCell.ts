import type { Sheet } from '../../xlsx/sheet/model';
import type { Argument } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import type { Session } from '../session';
import { rangeArgument } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

/** An argument that must name one cell: a range, or an address, on `sheet` where it names none. */
export function singleCell(on: { session: Session; sheet: Sheet }, argument: Argument): RangeTarget {
  const target = rangeArgument({ ...on, area: { row: 0, column: 0, rows: 1, columns: 1 } }, argument);
  if (target.area.rows * target.area.columns !== 1) throw invalidArgument('one cell expected');
  return target;
}
