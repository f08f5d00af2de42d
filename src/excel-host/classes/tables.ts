import type { Sheet, TablePart } from '../../xlsx/sheet/model';
import { bind, optionalFlag } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { rangeOf } from './range';
import { same } from './rangeTarget';
import { worksheetOf } from './worksheetLink';

interface TableTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly table: TablePart;
}

interface TableScope {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

const table: ClassEmulation<TableTarget> = {
  name: 'Table',
  id: (of) => `{${String(of.table.id).padStart(8, '0')}-0000-0000-0000-000000000000}`,
  get: {
    id: (of) => `{${String(of.table.id).padStart(8, '0')}-0000-0000-0000-000000000000}`,
    name: (of) => of.table.name,
    showHeaders: (of) => of.table.headerRow,
    showTotals: (of) => of.table.totalsRow,
  },
  link: { worksheet: (of) => worksheetOf(of.session, of.sheet) },
  call: {
    getRange: (of) => rangeOf({ ...of, area: of.table.area }),
    getHeaderRowRange: (of) => {
      if (!of.table.headerRow) throw new OfficeError('InvalidOperation', 'the table has no header row');
      return rangeOf({ ...of, area: { ...of.table.area, rows: 1 } });
    },
    getDataBodyRange: (of) => {
      const { area, headerRow, totalsRow } = of.table;
      const above = headerRow ? 1 : 0;
      const rows = Math.max(1, area.rows - above - (totalsRow ? 1 : 0));
      return rangeOf({ ...of, area: { ...area, row: area.row + above, rows } });
    },
  },
};

function tablesIn(scope: TableScope): HostObject[] {
  const { session } = scope;
  const sheets = scope.sheet === null ? session.workbook.sheets : [scope.sheet];
  return sheets.flatMap((sheet) => sheet.tables.map((one) => bind(table, { session, sheet, table: one })));
}

function find(scope: TableScope, key: unknown): HostObject | null {
  if (typeof key !== 'string') return null;
  return (
    tablesIn(scope).find((one) => one.id() === key || same(String(one.reader('name')?.() ?? ''), key)) ?? null
  );
}

/** Tables of the file, to be read: adding and changing them is not emulated. */
const collection: ClassEmulation<TableScope> = {
  name: 'TableCollection',
  get: { count: (scope) => tablesIn(scope).length },
  items: tablesIn,
  item: (scope, key) => {
    const found = find(scope, key);
    if (found === null) throw itemNotFound(`table ${String(key)}`);
    return found;
  },
  call: {
    getCount: (scope) => tablesIn(scope).length,
    getItemOrNullObject: (scope, args) => find(scope, args[0]),
    getItemAt: (scope, args) => {
      const found = tablesIn(scope)[Number(args[0])];
      if (found === undefined || optionalFlag(args, 0)) throw itemNotFound(`table ${String(args[0])}`);
      return found;
    },
  },
};

/** Tables of the workbook, or of one sheet. */
export function tablesOf(session: Session, sheet: Sheet | null): HostObject {
  return bind(collection, { session, sheet });
}
