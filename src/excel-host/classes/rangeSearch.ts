import { findCells } from '../model/finding';
import { asObject, jsonArgument, textArgument } from '../protocol/hostObject';
import type { Arguments } from '../protocol/hostObject';
import { areasOf } from './rangeAreas';
import type { RangeTarget } from './rangeTarget';
import type { HostObject } from '../protocol/hostObject';

type RangeOf = (target: RangeTarget) => HostObject;

function found(of: RangeTarget, args: Arguments) {
  const criteria = args[1] === undefined || args[1] === null ? {} : asObject(jsonArgument(args, 1));
  const search = {
    text: textArgument(args, 0),
    completeMatch: criteria['completeMatch'] === true,
    matchCase: criteria['matchCase'] === true,
  };
  const cells = findCells({ workbook: of.session.workbook, sheet: of.sheet }, of.area, search);
  return criteria['searchDirection'] === 'Backwards' ? cells.reverse() : cells;
}

/** The first cell that says a text; null where there is none. */
export function findFirst(of: RangeTarget, args: Arguments, rangeOf: RangeOf): HostObject | null {
  const [area] = found(of, args);
  return area === undefined ? null : rangeOf({ ...of, area });
}

/** All cells that say a text; null where there is none. */
export function findAll(of: RangeTarget, args: Arguments, rangeOf: RangeOf): HostObject | null {
  const areas = found(of, args);
  return areas.length === 0 ? null : areasOf({ ...of, areas, addressed: 'whole', rangeOf });
}
