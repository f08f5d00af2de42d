import { addRows, countRows, deleteRows } from '../model/tableRows';
import { bodyOf, tableNow } from '../model/tables';
import type { TableTarget } from '../model/tables';
import { bind, jsonArgument, numberArgument, optionalNumber } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import { rangeOf } from './range';
import type { RangeTarget } from './rangeTarget';

/** A row by its place, whichever record stands there (the documentation of `TableRowCollection.add`). */
interface RowTarget {
  readonly table: TableTarget;
  readonly index: number;
}

function cells(of: RowTarget): RangeTarget {
  const body = bodyOf(tableNow(of.table));
  if (of.index >= body.rows) throw invalidArgument(`no row ${of.index} in the table`);
  return { ...of.table, area: { ...body, row: body.row + of.index, rows: 1 } };
}

const row: ClassEmulation<RowTarget> = {
  name: 'TableRow',
  get: {
    index: (of) => of.index,
    values: (of) => rangeOf(cells(of)).reader('values')?.() ?? null,
  },
  set: { values: (of, value) => rangeOf(cells(of)).writer('values')?.(value) },
  call: {
    getRange: (of) => rangeOf(cells(of)),
    delete: (of) => {
      deleteRows(of.table, of.index, 1);
      return null;
    },
  },
};

const collection: ClassEmulation<TableTarget> = {
  name: 'TableRowCollection',
  get: { count: countRows },
  items: (of) => Array.from({ length: countRows(of) }, (_, index) => bind(row, { table: of, index })),
  call: {
    add: (of, args) => {
      const index = addRows(of, optionalNumber(args, 0, -1), jsonArgument(args, 1));
      return bind(row, { table: of, index });
    },
    getCount: countRows,
    getItemAt: (of, args) => {
      const index = numberArgument(args, 0);
      if (index < 0 || index >= countRows(of)) throw invalidArgument(`no row ${index} in the table`);
      return bind(row, { table: of, index });
    },
  },
};

/** The rows of a table. */
export function tableRowsOf(of: TableTarget): HostObject {
  return bind(collection, of);
}
