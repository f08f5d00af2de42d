import { rowTotal, type CountRow, type CountTable, type TableCondition } from '../summaryTable';
import { countTerms, type CountTerm } from './countTerm';
import type { WhyNotLive } from './explain';
import type { LiveSource } from './liveSource';

/** A figure as a formula: a sum of COUNTIFS; null: nothing of the list can be counted in it, it is 0. */
export type LiveFigure = readonly CountTerm[] | null;

/** The formulas of one row of counts. */
interface LiveRow {
  readonly total: LiveFigure;
  /** In the order of the table's columns; the column of what is not told is the total less the others. */
  readonly counts: readonly LiveFigure[];
}

/** Formulas for all figures of a table, or why it must stay with numbers. */
export type LiveTable =
  | { readonly ok: true; readonly rows: readonly LiveRow[]; readonly totals: LiveRow }
  | { readonly ok: false; readonly why: WhyNotLive; readonly dimension: string };

/** The column of records whose cell does not tell: what is left of the total. */
export const leftOver = 'untold';

/** A formula of more words cannot be read, and above 8 192 letters Excel takes none. */
const mostTerms = 60;

/** Formulas for a table of counts, each recounted over the cells: one that comes to another figure stops them all. */
export function liveTable(table: CountTable, source: LiveSource): LiveTable {
  const rows: LiveRow[] = [];
  const asked: { readonly figure: LiveFigure; readonly count: number }[] = [];
  const lines = [...table.rows, { ...totalsRow, counts: table.totals }];
  for (const row of lines) {
    const conditions = [...table.only, ...row.conditions];
    const counted = row.counts.map((count, index): { readonly key: string; readonly count: number } => ({
      key: table.columns[index] ?? '',
      count,
    }));
    const figures: LiveFigure[] = [];
    for (const { key, count } of counted) {
      if (key === leftOver) {
        figures.push(null);
        continue;
      }
      const terms = source.termsOf([...conditions, columnCondition(table, key)]);
      if (!terms.ok) return terms;
      figures.push(terms.terms.length === 0 ? null : terms.terms);
      asked.push({ figure: terms.terms, count });
    }
    const total = table.columns.includes(leftOver) ? source.termsOf(conditions) : null;
    if (total?.ok === false) return total;
    if (total !== null) asked.push({ figure: total.terms, count: rowTotal(row) });
    rows.push({ total: total === null || total.terms.length === 0 ? null : total.terms, counts: figures });
  }
  const why = refusal(asked);
  const totals = rows.pop();
  if (why !== null || totals === undefined)
    return { ok: false, why: why ?? 'differs', dimension: table.rowDimension };
  return { ok: true, rows, totals };
}

const totalsRow: Omit<CountRow, 'counts'> = { key: 'total', label: null, conditions: [] };

function columnCondition({ columnDimension, columnKeys }: CountTable, key: string): TableCondition {
  return { dimension: columnDimension, keys: columnKeys?.[key] ?? [key] };
}

/** Why figures cannot be formulas: too long, or the recount differs; null: all is well. */
export function refusal(
  asked: readonly { readonly figure: LiveFigure; readonly count: number }[],
): WhyNotLive | null {
  if (asked.some(({ figure }) => (figure ?? []).reduce((sum, term) => sum + lengthOf(term), 0) > mostTerms))
    return 'many';
  const terms = asked.flatMap(({ figure }) => figure ?? []);
  const counts = countTerms(terms);
  let at = 0;
  for (const { figure, count } of asked) {
    const size = figure?.length ?? 0;
    const sum = counts.slice(at, at + size).reduce((all, one) => all + one, 0);
    if (sum !== count) return 'differs';
    at += size;
  }
  return null;
}

/** COUNTIFS that a term needs at most: one test's words may stand as one range, those of the others multiply. */
function lengthOf({ tests }: CountTerm): number {
  const sizes = tests.map((test) => (test.kind === 'in' ? test.words.size : 1)).sort((a, b) => b - a);
  return sizes.slice(1).reduce((product, size) => product * size, 1);
}
