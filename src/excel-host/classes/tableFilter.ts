import { hasFilterButton, withTableFilter } from '../../xlsx/table/tableTree';
import { criteriaOfFilter, filterOfCriteria } from '../model/tableCriteria';
import { clearFilters, filterColumn, filtersOf, reapplyFilters } from '../model/tableFilters';
import { bodyOf, putTable, tableNow } from '../model/tables';
import type { TableTarget } from '../model/tables';
import { bind, jsonArgument, numberArgument } from '../protocol/hostObject';
import type { Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import { rangeOf } from './range';

interface ColumnFilterTarget {
  readonly table: TableTarget;
  readonly place: number;
}

function apply(of: ColumnFilterTarget, criteria: Json): null {
  filterColumn(of.table, of.place, filterOfCriteria(criteria));
  return null;
}

const counted = (filterOn: string) => (of: ColumnFilterTarget, args: Arguments) =>
  apply(of, { filterOn, criterion1: String(numberArgument(args, 0)) });

const columnFilter: ClassEmulation<ColumnFilterTarget> = {
  name: 'Filter',
  get: {
    criteria: (of) => {
      const filter = filtersOf(of.table).get(of.place);
      return filter === undefined ? null : criteriaOfFilter(filter);
    },
  },
  call: {
    apply: (of, args) => apply(of, jsonArgument(args, 0)),
    applyValuesFilter: (of, args) => apply(of, { filterOn: 'Values', values: jsonArgument(args, 0) }),
    applyCustomFilter: (of, args) =>
      apply(of, {
        filterOn: 'Custom',
        criterion1: jsonArgument(args, 0),
        criterion2: jsonArgument(args, 1),
        operator: jsonArgument(args, 2),
      }),
    applyDynamicFilter: (of, args) =>
      apply(of, { filterOn: 'Dynamic', dynamicCriteria: jsonArgument(args, 0) }),
    applyTopItemsFilter: counted('TopItems'),
    applyTopPercentFilter: counted('TopPercent'),
    applyBottomItemsFilter: counted('BottomItems'),
    applyBottomPercentFilter: counted('BottomPercent'),
    clear: (of) => {
      filterColumn(of.table, of.place, null);
      return null;
    },
  },
};

/** The filter of one column of a table. */
export function columnFilterOf(of: ColumnFilterTarget): HostObject {
  return bind(columnFilter, of);
}

function covered(of: TableTarget): HostObject | null {
  const table = tableNow(of);
  if (!hasFilterButton(table)) return null;
  const body = bodyOf(table);
  return rangeOf({ ...of, area: { ...body, row: table.area.row, rows: body.rows + 1 } });
}

const tableFilter: ClassEmulation<TableTarget> = {
  name: 'AutoFilter',
  get: {
    enabled: (of) => hasFilterButton(tableNow(of)),
    isDataFiltered: (of) => filtersOf(of).size > 0,
    criteria: (of) => {
      const filters = filtersOf(of);
      return tableNow(of).columns.map((_, column) => {
        const filter = filters.get(column);
        return filter === undefined ? null : criteriaOfFilter(filter);
      });
    },
  },
  call: {
    getRange: (of) => {
      const range = covered(of);
      if (range === null) throw itemNotFound('auto filter');
      return range;
    },
    getRangeOrNullObject: covered,
    apply: () => {
      throw new OfficeError('NotImplemented', 'AutoFilter.apply on a table');
    },
    clearColumnCriteria: (of, args) => {
      const column = numberArgument(args, 0);
      if (tableNow(of).columns[column] === undefined) throw invalidArgument(`no column ${column}`);
      filterColumn(of, column, null);
      return null;
    },
    clearCriteria: (of) => {
      clearFilters(of);
      return null;
    },
    reapply: (of) => {
      reapplyFilters(of);
      return null;
    },
    remove: (of) => {
      clearFilters(of);
      putTable(of, withTableFilter(tableNow(of), { shown: false }));
      return null;
    },
  },
};

/** The filter of a table. */
export function tableFilterOf(of: TableTarget): HostObject {
  return bind(tableFilter, of);
}
