import type { CountRow, CountTable, RowName, SummaryTableId, TableCondition } from './summaryTable';

/** How records are counted. */
interface Tally<Item, Column extends string> {
  readonly id: SummaryTableId;
  /** What rows and columns tell apart, by name. */
  readonly rowDimension: string;
  readonly columnDimension: string;
  /** What all records that are handed in meet; none: nothing was left out. */
  readonly only?: readonly TableCondition[];
  readonly columns: readonly Column[];
  readonly columnOf: (record: Item) => Column;
  /** The rows that a record is counted in: one, or several where it belongs to each of them. */
  readonly rowsOf: (record: Item) => readonly RowName[];
  /** Rows that come first and stand even where nothing is counted; the others follow as they are met. */
  readonly firstRows?: readonly RowName[];
  /** Rows that come last, in this order, where anything is counted in them. */
  readonly lastRows?: readonly string[];
}

/** Counts records by row and column. Linear in records. */
export function tally<Item, Column extends string>(
  records: readonly Item[],
  how: Tally<Item, Column>,
): CountTable {
  const places = new Map(how.columns.map((column, index) => [column, index]));
  const rows = new Map<string, { name: RowName; counts: number[] }>();
  const none = (): number[] => how.columns.map(() => 0);
  for (const name of how.firstRows ?? []) rows.set(name.key, { name, counts: none() });
  const totals = none();
  for (const record of records) {
    const place = places.get(how.columnOf(record)) ?? 0;
    totals[place] = (totals[place] ?? 0) + 1;
    for (const name of how.rowsOf(record)) {
      const row = rows.get(name.key) ?? { name, counts: none() };
      row.counts[place] = (row.counts[place] ?? 0) + 1;
      rows.set(name.key, row);
    }
  }
  const lastKeys = how.lastRows ?? [];
  const last = new Set(lastKeys);
  const all = [...rows.values()].map(({ name, counts }): CountRow => ({
    ...name,
    counts,
    conditions: [{ dimension: how.rowDimension, keys: [name.key] }],
  }));
  return {
    id: how.id,
    columns: how.columns,
    rowDimension: how.rowDimension,
    columnDimension: how.columnDimension,
    only: how.only ?? [],
    rows: [
      ...all.filter(({ key }) => !last.has(key)),
      ...lastKeys.flatMap((key) => all.filter((row) => row.key === key)),
    ],
    totals,
    total: records.length,
  };
}
