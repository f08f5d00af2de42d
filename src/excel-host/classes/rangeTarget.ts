import {
  bounding,
  intersection,
  parseArea,
  quotedSheet,
  sheetColumns,
  sheetRows,
  splitSheet,
  areaName,
} from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import type { Sheet } from '../../xlsx/sheet/model';
import { isHostObject } from '../protocol/hostObject';
import type { Argument } from '../protocol/hostObject';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';

/** What a Range stands for: a rectangle on a sheet. */
export interface RangeTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** "Sheet1!A1:B2", as `Range.address` says it. */
export function fullAddress(target: RangeTarget): string {
  return `${quotedSheet(target.sheet.name)}!${areaName(target.area)}`;
}

/** Reads an address such as "A1:B2", "Sheet1!C3" or a name; a sheet other than `sheet` must exist. */
export function targetOf(session: Session, sheet: Sheet, address: string): RangeTarget {
  const { sheet: named, address: inner } = splitSheet(address);
  const on = named === null ? sheet : session.workbook.sheets.find((one) => same(one.name, named));
  if (on === undefined) throw itemNotFound(`sheet ${named ?? ''}`);
  const area = parseArea(inner);
  if (area !== null) return { session, sheet: on, area };
  const name = session.workbook.names.find(
    (one) => same(one.name, inner) && (one.sheet === null || one.sheet === on.id),
  );
  const refersTo = name === undefined ? null : splitSheet(name.formula);
  const place = refersTo === null ? null : parseArea(refersTo.address);
  if (refersTo === null || place === null) throw invalidArgument(`${address} is no address`);
  const home =
    refersTo.sheet === null
      ? on
      : session.workbook.sheets.find((one) => same(one.name, refersTo.sheet ?? ''));
  if (home === undefined) throw itemNotFound(`sheet ${refersTo.sheet ?? ''}`);
  return { session, sheet: home, area: place };
}

/** Sheet names and defined names compare without regard to case. */
export function same(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { sensitivity: 'accent' }) === 0;
}

/** An argument that is a Range or an address. */
export function rangeArgument(from: RangeTarget, argument: Argument): RangeTarget {
  if (typeof argument === 'string') return targetOf(from.session, from.sheet, argument);
  if (isHostObject(argument) && argument.className === 'Range' && isRangeTarget(argument.self))
    return argument.self;
  throw invalidArgument('a range or an address expected');
}

/** An argument that must be a Range, of whichever sheet. */
export function rangeObjectArgument(argument: Argument): RangeTarget {
  if (isHostObject(argument) && argument.className === 'Range' && isRangeTarget(argument.self))
    return alive(argument.self);
  throw invalidArgument('a range expected');
}

function isRangeTarget(value: unknown): value is RangeTarget {
  return (
    typeof value === 'object' && value !== null && 'area' in value && 'sheet' in value && 'session' in value
  );
}

/** The same sheet, another area, which must lie on the sheet. */
export function at(target: RangeTarget, area: Area): RangeTarget {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheetRows &&
    area.column + area.columns <= sheetColumns;
  if (!inside) throw invalidArgument('the range would lie outside the sheet');
  return { ...target, area };
}

/** The smallest range around two on the same sheet. */
export function around(one: RangeTarget, other: RangeTarget): RangeTarget {
  if (one.sheet !== other.sheet) throw invalidArgument('the ranges are on different sheets');
  return at(one, bounding(one.area, other.area));
}

/** What two ranges share, or null. */
export function shared(one: RangeTarget, other: RangeTarget): RangeTarget | null {
  const area = one.sheet === other.sheet ? intersection(one.area, other.area) : null;
  return area === null ? null : at(one, area);
}

/** The sheet is still in the workbook; ranges of a deleted one are dead. */
export function alive(target: RangeTarget): RangeTarget {
  if (!target.session.workbook.sheets.includes(target.sheet))
    throw new OfficeError('InvalidReference', 'the range is on a sheet that was deleted');
  return target;
}
