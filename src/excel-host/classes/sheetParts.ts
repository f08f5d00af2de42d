import {
  asObject,
  bind,
  jsonArgument,
  numberArgument,
  optionalNumber,
  optionalText,
} from '../protocol/hostObject';
import type { Argument, ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import { rangeOf } from './range';
import { rangeArgument } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { tellProtection } from './sheetEvents';
import { touchSheet } from './sheetTarget';
import type { SheetTarget } from './sheetTarget';
import { sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import type { Sheet } from '../../xlsx/sheet/model';

function corner(of: SheetTarget): RangeTarget {
  return { ...of, area: { row: 0, column: 0, rows: 1, columns: 1 } };
}

/** Freezes the first rows and columns of a sheet; null: none any more. */
export function freezeSheet(of: SheetTarget, frozen: Sheet['frozen']): null {
  of.sheet.frozen = frozen;
  touchSheet(of, 'sheetViews');
  return null;
}

const freezePanes: ClassEmulation<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  call: {
    freezeRows: (of, args) => freezeSheet(of, { rows: optionalNumber(args, 0, 1), columns: 0 }),
    freezeColumns: (of, args) => freezeSheet(of, { rows: 0, columns: optionalNumber(args, 0, 1) }),
    freezeAt: (of, args) => {
      const { area } = rangeArgument(corner(of), args[0]);
      const rows = area.rows === sheetRows ? 0 : area.row + area.rows;
      return freezeSheet(of, {
        rows,
        columns: area.columns === sheetColumns ? 0 : area.column + area.columns,
      });
    },
    unfreeze: (of) => freezeSheet(of, null),
    getLocation: (of) => frozenRange(of) ?? absent('frozen panes'),
    getLocationOrNullObject: frozenRange,
  },
};

function frozenRange(of: SheetTarget): HostObject | null {
  const { frozen } = of.sheet;
  if (frozen === null || (frozen.rows === 0 && frozen.columns === 0)) return null;
  const rows = frozen.rows === 0 ? sheetRows : frozen.rows;
  const columns = frozen.columns === 0 ? sheetColumns : frozen.columns;
  return rangeOf({ ...of, area: { row: 0, column: 0, rows, columns } });
}

function absent(what: string): never {
  throw itemNotFound(what);
}

/** The frozen panes of a sheet. */
export function freezePanesOf(of: SheetTarget): HostObject {
  return bind(freezePanes, of);
}

/** In the file a `1` forbids; in the API `true` allows. */
const protectionOptions: Readonly<Record<string, string>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};
/** Allowed unless the file says otherwise (CT_SheetProtection: these two default to 0, the others to 1). */
const openByDefault = ['objects', 'scenarios'];

const protection: ClassEmulation<SheetTarget> = {
  name: 'WorksheetProtection',
  get: {
    protected: (of) => of.sheet.protected,
    isPasswordProtected: (of) =>
      of.sheet.protection['password'] !== undefined || of.sheet.protection['hashValue'] !== undefined,
    options: (of) =>
      Object.fromEntries(
        Object.entries(protectionOptions).map(([name, attribute]) => [
          name,
          (of.sheet.protection[attribute] ?? (openByDefault.includes(attribute) ? '0' : '1')) === '0',
        ]),
      ),
  },
  call: {
    protect: (of, args) => {
      if (of.sheet.protected) {
        const { protectedTwice } = of.session.platform;
        const code = protectedTwice === 'refused' ? 'AccessDenied' : 'InvalidOperation';
        throw new OfficeError(code, 'the worksheet is protected already');
      }
      if (optionalText(args, 1) !== null) throw new OfficeError('NotImplemented', 'protection by password');
      const options = args[0] === undefined || args[0] === null ? {} : asObject(jsonArgument(args, 0));
      const attributes: Record<string, string> = { sheet: '1', objects: '1', scenarios: '1' };
      for (const [name, attribute] of Object.entries(protectionOptions))
        if (options[name] === true) attributes[attribute] = '0';
      of.sheet.protected = true;
      of.sheet.protection = attributes;
      touchSheet(of, 'sheetProtection');
      tellProtection(of);
      return null;
    },
    unprotect: (of, args) => {
      if (!of.sheet.protected && of.session.platform.protectedTwice === 'refused')
        throw new OfficeError('AccessDenied', 'the worksheet is not protected');
      const locked =
        of.sheet.protection['password'] !== undefined || of.sheet.protection['hashValue'] !== undefined;
      if (of.sheet.protected && locked) {
        const given = optionalText(args, 0);
        throw new OfficeError(
          given === null ? 'AccessDenied' : 'NotImplemented',
          'the worksheet is protected by a password',
        );
      }
      const was = of.sheet.protected;
      of.sheet.protected = false;
      of.sheet.protection = {};
      touchSheet(of, 'sheetProtection');
      if (was) tellProtection(of);
      return null;
    },
  },
};

/** The protection of a sheet. */
export function sheetProtectionOf(of: SheetTarget): HostObject {
  return bind(protection, of);
}

interface Breaks extends SheetTarget {
  readonly along: 'rows' | 'columns';
}

interface Break extends Breaks {
  readonly place: number;
}

function placesOf(of: Breaks): number[] {
  return of.along === 'rows' ? of.sheet.rowBreaks : of.sheet.columnBreaks;
}

function putPlaces(of: Breaks, places: readonly number[]): void {
  const sorted = [...new Set(places)].sort((one, other) => one - other);
  if (of.along === 'rows') of.sheet.rowBreaks = sorted;
  else of.sheet.columnBreaks = sorted;
  touchSheet(of, of.along === 'rows' ? 'rowBreaks' : 'colBreaks');
}

const pageBreak: ClassEmulation<Break> = {
  name: 'PageBreak',
  id: (of) => String(placesOf(of).indexOf(of.place)),
  get: {
    rowIndex: (of) => (of.along === 'rows' ? of.place : 0),
    columnIndex: (of) => (of.along === 'rows' ? 0 : of.place),
  },
  call: {
    delete: (of) => {
      putPlaces(
        of,
        placesOf(of).filter((place) => place !== of.place),
      );
      return null;
    },
    getCellAfterBreak: (of) =>
      rangeOf({
        ...of,
        area: {
          row: of.along === 'rows' ? of.place : 0,
          column: of.along === 'rows' ? 0 : of.place,
          rows: 1,
          columns: 1,
        },
      }),
  },
};

const breakCollection: ClassEmulation<Breaks> = {
  name: 'PageBreakCollection',
  items: (of) => placesOf(of).map((place) => bind(pageBreak, { ...of, place })),
  item: (of, key) => breakAt(of, Number(key)),
  call: {
    getItem: (of, args) => breakAt(of, numberArgument(args, 0)),
    add: (of, args) => bind(pageBreak, { ...of, place: addBreak(of, args[0]) }),
    getCount: (of) => placesOf(of).length,
    removePageBreaks: (of) => {
      putPlaces(of, []);
      return null;
    },
  },
};

function breakAt(of: Breaks, index: number): HostObject {
  const place = placesOf(of)[index];
  if (place === undefined) throw itemNotFound(`page break ${index}`);
  return bind(pageBreak, { ...of, place });
}

/** The break comes before the first row (column) of the range; Excel holds 1026 of them on a sheet. */
function addBreak(of: Breaks, argument: Argument): number {
  const { area } = rangeArgument(corner(of), argument);
  const place = of.along === 'rows' ? area.row : area.column;
  if (place === 0) throw invalidArgument('no page break stands before the first row or column');
  if (placesOf(of).length >= 1026)
    throw new OfficeError('InvalidOperation', 'a sheet holds at most 1026 page breaks');
  putPlaces(of, [...placesOf(of), place]);
  return place;
}

/** Manual page breaks of a sheet. */
export function breaksOf(of: Breaks): HostObject {
  return bind(breakCollection, of);
}
