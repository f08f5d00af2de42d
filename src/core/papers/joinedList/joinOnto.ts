import { settleAwards } from './awardColumns';
import { inListOrder, type JoinedColumn } from './joinedColumns';
import { isFilled, isTyped, type JoinedRow } from './joinedRow';
import type { JoinedRows, JoinedYear, Joining, JoiningWords } from './joinedRows';

/** A joined list of ours as it stands in the workbook. */
export interface ExistingJoined {
  readonly columns: readonly JoinedColumn[];
  readonly rows: readonly JoinedRow[];
  /** The year in its title; null: none. */
  readonly year: JoinedYear | null;
  /** Sheets of the workbook that were joined: they must not be read a second time beside it. */
  readonly sheets: readonly string[];
}

/**
 * Rows of sources that are joined again take the place of what stood of them; the rows of all other sources stay as
 * they stand, with what people typed, and so do rows that people added, whatever source they wrote beside them. In the
 * order: standing sources first, then new ones.
 */
export function joinOnto(
  existing: ExistingJoined | null,
  joined: JoinedRows,
  how: { readonly words: JoiningWords; readonly book: Joining['reading']['book'] },
): JoinedRows {
  if (existing === null) return joined;
  const fresh = new Set(joined.reports.filter(({ rows }) => rows > 0).map(({ source }) => source));
  const kept = existing.rows
    .filter((row) => isTyped(row) || !fresh.has(row.source))
    .map((row) =>
      withYear(row, existing.year?.year === joined.year?.year ? null : (existing.year?.year ?? null)),
    );
  const saysYear = kept.some(({ values }) => isFilled(values.get('year')));
  const ofYear = saysYear ? [{ id: 'year', header: how.words.headings.year, field: 'year' } as const] : [];
  const standing = existing.columns.filter(({ id }) => kept.some(({ values }) => isFilled(values.get(id))));
  const columns = new Map([...ofYear, ...standing, ...joined.columns].map((column) => [column.id, column]));
  const settled = settleAwards({ columns: [...columns.values()], rows: [...kept, ...joined.rows] }, how);
  return { ...joined, columns: inListOrder(settled.columns), rows: settled.rows };
}

/** A row of a list whose title named the year: under another title it says it itself. */
function withYear(row: JoinedRow, year: number | null): JoinedRow {
  if (year === null || isTyped(row) || isFilled(row.values.get('year'))) return row;
  return { ...row, values: new Map(row.values).set('year', { type: 'text', text: String(year) }) };
}
