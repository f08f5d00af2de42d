import { rowTotal, type CountTable } from './summaryTable';

/** Bars that a chart holds on one page with readable names. */
export const mostBars = 12;

/**
 * A table whose rows are too many for a chart has the fullest ones first, so that the chart's bars stand side by
 * side in it; equal ones keep their order, and rows of what is not told stay last. Others keep all of it.
 */
export function fullestFirst(table: CountTable, lastRows: readonly string[]): CountTable {
  if (table.rows.length <= mostBars) return table;
  const isLast = ({ key }: { readonly key: string }): boolean => lastRows.includes(key);
  const named = table.rows.filter((row) => !isLast(row));
  const sorted = named.toSorted((one, other) => rowTotal(other) - rowTotal(one));
  return { ...table, rows: [...sorted, ...table.rows.filter(isLast)] };
}
