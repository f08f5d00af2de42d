import { readFilterColumn, writeFilterColumn } from '../../xlsx/table/filterColumn';
import type { ColumnFilter } from '../../xlsx/table/filterColumn';
import { hasFilterButton, tableFilters, withTableFilter, withTableFilters } from '../../xlsx/table/tableTree';
import { OfficeError } from '../protocol/officeError';
import { hideFiltered } from './tableFiltering';
import { bodyOf, putTable, tableNow } from './tables';
import type { TableTarget } from './tables';

/** What the table's filter lets through, by 0-based column. */
export function filtersOf(of: TableTarget): ReadonlyMap<number, ColumnFilter> {
  return new Map([...tableFilters(tableNow(of))].map(([column, tree]) => [column, readFilterColumn(tree)]));
}

/** Filters one column, or with null lets everything of it through again. */
export function filterColumn(
  of: TableTarget,
  column: number,
  filter: Exclude<ColumnFilter, { kind: 'other' }> | null,
): void {
  const table = tableNow(of);
  if (!table.headerRow) throw new OfficeError('InvalidOperation', 'the table has no header row');
  const shown = hasFilterButton(table) ? table : withTableFilter(table, { shown: true });
  const filters = new Map(tableFilters(shown));
  const prefix = shown.tree.name.slice(0, shown.tree.name.indexOf(':') + 1);
  if (filter === null) filters.delete(column);
  else filters.set(column, writeFilterColumn(filter, { column, prefix }));
  putTable(of, withTableFilters(shown, filters));
  reapplyFilters(of);
}

/** Lets all records through again. */
export function clearFilters(of: TableTarget): void {
  const table = tableNow(of);
  if (tableFilters(table).size > 0) putTable(of, withTableFilters(table, new Map()));
  reapplyFilters(of);
}

/** Hides and shows records by the filter as it is. */
export function reapplyFilters(of: TableTarget): void {
  hideFiltered(of, bodyOf(tableNow(of)), filtersOf(of));
}
