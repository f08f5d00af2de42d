import { columnIds } from '../../xlsx/table/tableTree';
import { addColumn, columnNames, deleteColumn, placeOfColumn, renameColumn } from '../model/tableColumns';
import { bodyOf, tableNow } from '../model/tables';
import type { TableTarget } from '../model/tables';
import {
  asText,
  bind,
  jsonArgument,
  numberArgument,
  optionalNumber,
  optionalText,
} from '../protocol/hostObject';
import type { Argument, ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, itemNotFound } from '../protocol/officeError';
import { rangeOf } from './range';
import { same } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { columnFilterOf } from './tableFilter';

/** A column by the number that stays with it. */
interface ColumnTarget {
  readonly table: TableTarget;
  readonly column: number;
}

function placeOf({ table, column }: ColumnTarget): number {
  const place = placeOfColumn(table, column);
  if (place < 0) throw itemNotFound('table column');
  return place;
}

function whole(of: ColumnTarget): RangeTarget {
  const { area } = tableNow(of.table);
  return { ...of.table, area: { ...area, column: area.column + placeOf(of), columns: 1 } };
}

const column: ClassEmulation<ColumnTarget> = {
  name: 'TableColumn',
  id: (of) => String(of.column),
  get: {
    id: (of) => of.column,
    index: placeOf,
    name: (of) => columnNames(of.table)[placeOf(of)] ?? '',
    values: (of) => rangeOf(whole(of)).reader('values')?.() ?? null,
  },
  set: {
    name: (of, value) => renameColumn(of.table, placeOf(of), asText(value)),
    values: (of, value) => rangeOf(whole(of)).writer('values')?.(value),
  },
  link: { filter: (of) => columnFilterOf({ table: of.table, place: placeOf(of) }) },
  call: {
    getRange: (of) => rangeOf(whole(of)),
    getDataBodyRange: (of) => {
      const { row, rows } = bodyOf(tableNow(of.table));
      const over = whole(of);
      return rangeOf({ ...over, area: { ...over.area, row, rows } });
    },
    getHeaderRowRange: (of) => {
      if (!tableNow(of.table).headerRow)
        throw new OfficeError('InvalidOperation', 'the table has no header row');
      const over = whole(of);
      return rangeOf({ ...over, area: { ...over.area, rows: 1 } });
    },
    getTotalRowRange: (of) => {
      if (!tableNow(of.table).totalsRow)
        throw new OfficeError('InvalidOperation', 'the table has no row of totals');
      const over = whole(of);
      return rangeOf({ ...over, area: { ...over.area, row: over.area.row + over.area.rows - 1, rows: 1 } });
    },
    delete: (of) => {
      deleteColumn(of.table, placeOf(of));
      return null;
    },
  },
};

function columnsOf(table: TableTarget): HostObject[] {
  return columnIds(tableNow(table)).map((id) => bind(column, { table, column: id }));
}

/** Columns are named by their number or by their header. */
function find(table: TableTarget, key: Argument): HostObject | null {
  const place =
    typeof key === 'string' && placeOfColumn(table, Number(key)) < 0
      ? columnNames(table).findIndex((name) => same(name, key))
      : placeOfColumn(table, Number(key));
  return columnsOf(table)[place] ?? null;
}

const collection: ClassEmulation<TableTarget> = {
  name: 'TableColumnCollection',
  get: { count: (of) => tableNow(of).columns.length },
  items: columnsOf,
  item: (of, key) => {
    const found = find(of, key);
    if (found === null) throw itemNotFound(`table column ${String(key)}`);
    return found;
  },
  call: {
    add: (of, args) => {
      const index = optionalNumber(args, 0, -1);
      const values = jsonArgument(args, 1);
      return bind(column, {
        table: of,
        column: addColumn(of, { index, values, name: optionalText(args, 2) }),
      });
    },
    getCount: (of) => tableNow(of).columns.length,
    getItemOrNullObject: (of, args) => find(of, args[0]),
    getItemAt: (of, args) => {
      const found = columnsOf(of)[numberArgument(args, 0)];
      if (found === undefined) throw itemNotFound(`table column ${numberArgument(args, 0)}`);
      return found;
    },
  },
};

/** The columns of a table. */
export function tableColumnsOf(of: TableTarget): HostObject {
  return bind(collection, of);
}
