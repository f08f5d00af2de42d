import { rowTotal, type CountRow, type CountTable, type TableCondition } from '../summaryTable';
import type { Work } from '../../work/work';
import { part } from '../../work/work';
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
  /** `dimension`: what could not be told; absent: no single one. */
  | { readonly ok: false; readonly why: WhyNotLive; readonly dimension?: string };

/** The column of records whose cell does not tell: what is left of the total. */
export const leftOver = 'untold';

/** A figure of more COUNTIFS cannot be read. */
const mostTerms = 60;

/** A figure as a formula, and as it was counted. */
export interface AskedFigure {
  readonly figure: LiveFigure;
  readonly count: number;
}

/**
 * Formulas for a table of counts, each recounted over the cells: one that comes to another figure stops them all.
 * Row by row.
 */
export function* liveTable(table: CountTable, source: LiveSource): Work<LiveTable> {
  const rows: LiveRow[] = [];
  const asked: AskedFigure[] = [];
  const lines = [...table.rows, { ...totalsRow, counts: table.totals }];
  for (const [index, line] of lines.entries()) {
    const made = liveRow(table, line, source);
    if (!made.ok) return made;
    rows.push(made.row);
    for (const one of made.asked) asked.push(one);
    yield (0.7 * (index + 1)) / lines.length;
  }
  const why = yield* part(refusalOf(asked), 0.7, 1);
  const totals = rows.pop();
  if (why !== null || totals === undefined)
    return { ok: false, why: why ?? 'differs', dimension: table.rowDimension };
  return { ok: true, rows, totals };
}

type MadeRow =
  | { readonly ok: true; readonly row: LiveRow; readonly asked: readonly AskedFigure[] }
  | Extract<LiveTable, { readonly ok: false }>;

function liveRow(table: CountTable, line: CountRow, source: LiveSource): MadeRow {
  const conditions = [...table.only, ...line.conditions];
  const figures: LiveFigure[] = [];
  const asked: AskedFigure[] = [];
  for (const [index, count] of line.counts.entries()) {
    const key = table.columns[index] ?? '';
    if (key === leftOver) {
      figures.push(null);
      continue;
    }
    const found = source.termsOf([...conditions, columnCondition(table, key)]);
    if (!found.ok) return found;
    figures.push(figureOf(found.terms));
    asked.push({ figure: found.terms, count });
  }
  if (!table.columns.includes(leftOver)) return { ok: true, row: { total: null, counts: figures }, asked };
  const total = source.termsOf(conditions);
  if (!total.ok) return total;
  asked.push({ figure: total.terms, count: rowTotal(line) });
  return { ok: true, row: { total: figureOf(total.terms), counts: figures }, asked };
}

/** Without any term there is nothing to count: the figure stays 0. */
function figureOf(terms: readonly CountTerm[]): LiveFigure {
  return terms.length === 0 ? null : terms;
}

const totalsRow: Omit<CountRow, 'counts'> = { key: 'total', label: null, conditions: [] };

function columnCondition({ columnDimension, columnKeys }: CountTable, key: string): TableCondition {
  return { dimension: columnDimension, keys: columnKeys?.[key] ?? [key] };
}

/** Why figures cannot be formulas: too long, or the recount differs; null: all is well. */
export function* refusalOf(asked: readonly AskedFigure[]): Work<WhyNotLive | null> {
  const termsOf = (figure: LiveFigure): number =>
    (figure ?? []).reduce((sum, term) => sum + lengthOf(term), 0);
  if (asked.some(({ figure }) => termsOf(figure) > mostTerms)) return 'many';
  const counts = yield* countTerms(asked.flatMap(({ figure }) => figure ?? []));
  let at = 0;
  for (const { figure, count } of asked) {
    const size = figure?.length ?? 0;
    const sum = counts.slice(at, at + size).reduce((all, one) => all + one, 0);
    if (sum !== count) return 'differs';
    at += size;
  }
  return null;
}

/** COUNTIFS that a term needs: the words of one test may be asked for at once, those of the others multiply. */
function lengthOf({ tests }: CountTerm): number {
  const sizes = tests.map((test) => (test.kind === 'in' ? test.words.size : 1)).sort((a, b) => b - a);
  return sizes.slice(1).reduce((product, size) => product * size, 1);
}
