import { parseArea, splitSheet } from '../../xlsx/sheet/a1';
import type { Sheet } from '../../xlsx/sheet/model';
import {
  hasFilterButton,
  tableStyle,
  withTableFilter,
  withTableName,
  withTableStyle,
} from '../../xlsx/table/tableTree';
import type { TableStyle } from '../../xlsx/table/tableTree';
import { flag } from '../../xlsx/zip/xmlTree';
import { checkTableName, renameInFormulas } from '../model/tableNames';
import { showHeaders, showTotals } from '../model/tableParts';
import { addTable, bodyOf, deleteTable, forgetTable, putTable, resizeTable, tableNow } from '../model/tables';
import type { TableTarget } from '../model/tables';
import { asFlag, asText, bind, isHostObject, numberArgument } from '../protocol/hostObject';
import type { Argument, Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { listening, toldEvents } from './eventRegistration';
import { workbookTarget } from './eventTargets';
import { rangeOf } from './range';
import { rangeArgument, same, targetOf } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { sheetInFront } from './selection';
import { tableColumnsOf } from './tableColumns';
import { tableFilterOf } from './tableFilter';
import { tableIdOf } from './tableId';
import { tableRowsOf } from './tableRows';
import { tableSortOf } from './tableSort';
import { worksheetOf } from './worksheetLink';

interface TableScope {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

const table: ClassEmulation<TableTarget> = {
  name: 'Table',
  id: ({ id }) => tableIdOf(id),
  check: (of) => void tableNow(of),
  get: {
    id: ({ id }) => tableIdOf(id),
    legacyId: ({ id }) => String(id),
    name: (of) => tableNow(of).name,
    showHeaders: (of) => tableNow(of).headerRow,
    showTotals: (of) => tableNow(of).totalsRow,
    showFilterButton: (of) => hasFilterButton(tableNow(of)),
    style: (of) => tableStyle(tableNow(of))['name'] ?? '',
    highlightFirstColumn: (of) => styleFlag(of, 'showFirstColumn'),
    highlightLastColumn: (of) => styleFlag(of, 'showLastColumn'),
    showBandedRows: (of) => styleFlag(of, 'showRowStripes'),
    showBandedColumns: (of) => styleFlag(of, 'showColumnStripes'),
  },
  set: {
    name: (of, value) => {
      const name = asText(value);
      const now = tableNow(of);
      checkTableName(of.session.workbook, name, now);
      putTable(of, withTableName(now, name));
      renameInFormulas(of.session, { before: now.name, after: name });
    },
    showHeaders: (of, value) => showHeaders(of, { shown: asFlag(value) }),
    showTotals: (of, value) => showTotals(of, { shown: asFlag(value) }),
    showFilterButton: (of, value) => {
      const now = tableNow(of);
      if (!now.headerRow) throw new OfficeError('InvalidOperation', 'the table has no header row');
      putTable(of, withTableFilter(now, { shown: asFlag(value) }));
    },
    style: (of, value) => restyle(of, { name: asText(value) === '' ? undefined : asText(value) }),
    highlightFirstColumn: (of, value) => restyle(of, { showFirstColumn: asFlag(value) ? 1 : 0 }),
    highlightLastColumn: (of, value) => restyle(of, { showLastColumn: asFlag(value) ? 1 : 0 }),
    showBandedRows: (of, value) => restyle(of, { showRowStripes: asFlag(value) ? 1 : 0 }),
    showBandedColumns: (of, value) => restyle(of, { showColumnStripes: asFlag(value) ? 1 : 0 }),
  },
  link: {
    worksheet: (of) => worksheetOf(of.session, of.sheet),
    columns: tableColumnsOf,
    rows: tableRowsOf,
    sort: tableSortOf,
    autoFilter: tableFilterOf,
  },
  call: {
    ...listening<TableTarget>(
      { DataChangedEvent: 'tableDataChanged', SelectionChangedEvent: 'tableSelectionChanged' },
      ({ session, id }) => ({ session, target: tableIdOf(id) }),
    ),
    getRange: (of) => rangeOf({ ...of, area: tableNow(of).area }),
    getHeaderRowRange: (of) => {
      const { headerRow, area } = tableNow(of);
      if (!headerRow) throw new OfficeError('InvalidOperation', 'the table has no header row');
      return rangeOf({ ...of, area: { ...area, rows: 1 } });
    },
    getDataBodyRange: (of) => rangeOf({ ...of, area: bodyOf(tableNow(of)) }),
    getTotalRowRange: (of) => {
      const { totalsRow, area } = tableNow(of);
      if (!totalsRow) throw new OfficeError('InvalidOperation', 'the table has no row of totals');
      return rangeOf({ ...of, area: { ...area, row: area.row + area.rows - 1, rows: 1 } });
    },
    resize: (of, args) => {
      const wanted = rangeArgument({ ...of, area: tableNow(of).area }, args[0]);
      if (wanted.sheet !== of.sheet) throw invalidArgument('the range is on another sheet');
      resizeTable(of, wanted.area);
      return null;
    },
    convertToRange: (of) => {
      const { area } = tableNow(of);
      forgetTable(of);
      tell(of, 'tableDeleted');
      return rangeOf({ ...of, area });
    },
    delete: (of) => {
      deleteTable(of);
      tell(of, 'tableDeleted');
      return null;
    },
    clearFilters: (of) => {
      tableFilterOf(of).method('clearCriteria')?.([]);
      return null;
    },
    reapplyFilters: (of) => {
      tableFilterOf(of).method('reapply')?.([]);
      return null;
    },
  },
};

function styleFlag(of: TableTarget, name: string): boolean {
  return flag(tableStyle(tableNow(of))[name]);
}

function restyle(of: TableTarget, style: TableStyle): void {
  putTable(of, withTableStyle(tableNow(of), style));
}

function tell({ session, sheet, id }: TableTarget, event: 'tableAdded' | 'tableDeleted'): void {
  session.emit({
    kind: 'told',
    type: toldEvents[event],
    targets: [sheet.id, workbookTarget],
    message: { source: 'Local', tableId: tableIdOf(id), worksheetId: sheet.id },
  });
}

/** The API's object for a table. */
function tableObject(of: TableTarget): HostObject {
  return bind(table, of);
}

function tablesIn(scope: TableScope): HostObject[] {
  const { session } = scope;
  const sheets = scope.sheet === null ? session.workbook.sheets : [scope.sheet];
  return sheets.flatMap((sheet) => sheet.tables.map(({ id }) => tableObject({ session, sheet, id })));
}

function find(scope: TableScope, key: Argument): HostObject | null {
  if (typeof key !== 'string' && typeof key !== 'number') return null;
  const wanted = String(key);
  return (
    tablesIn(scope).find(
      (one) => one.id() === wanted || same(String(one.reader('name')?.() ?? ''), wanted),
    ) ?? null
  );
}

function missing(key: Argument): never {
  throw itemNotFound(`table ${isHostObject(key) ? key.className : String(key)}`);
}

/** The cells that become a table: a range, or an address on the sheet, the one in front where it names none. */
function sourceOf(scope: TableScope, argument: Argument): RangeTarget {
  const { session } = scope;
  const sheet = scope.sheet ?? sheetInFront(session);
  const from = { session, sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  const source =
    typeof argument === 'string' ? targetOf(session, sheet, argument) : rangeArgument(from, argument);
  const named = typeof argument === 'string' && parseArea(splitSheet(argument).address) === null;
  if (scope.sheet !== null && source.sheet !== scope.sheet && !named)
    throw invalidArgument('the cells are on another sheet');
  return source;
}

function add(scope: TableScope, args: Arguments): HostObject {
  const source = sourceOf(scope, args[0]);
  const made = addTable(source, { hasHeaders: args[1] === true });
  tell(made, 'tableAdded');
  return tableObject(made);
}

const collection: ClassEmulation<TableScope> = {
  name: 'TableCollection',
  get: { count: (scope) => tablesIn(scope).length },
  items: tablesIn,
  item: (scope, key) => find(scope, key) ?? missing(key),
  call: {
    ...listening<TableScope>(
      {
        DataChangedEvent: 'tableDataChanged',
        AddedEvent: 'tableAdded',
        DeletedEvent: 'tableDeleted',
      },
      ({ session, sheet }) => ({ session, target: sheet === null ? workbookTarget : sheet.id }),
    ),
    add,
    getCount: (scope) => tablesIn(scope).length,
    getItemOrNullObject: (scope, args) => find(scope, args[0]),
    getItemAt: (scope, args) => tablesIn(scope)[numberArgument(args, 0)] ?? missing(args[0]),
  },
};

/** Tables of the workbook, or of one sheet. */
export function tablesOf(session: Session, sheet: Sheet | null): HostObject {
  return bind(collection, { session, sheet });
}
