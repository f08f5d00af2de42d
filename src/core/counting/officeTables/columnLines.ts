import { isEverything, keyOfLine, type AxisLine, type LeftLine } from './axisLine';
import type { MoneyUnit } from './moneyLabel';
import type { Condition, ReadLabel, SummaryLabel } from './summaryLabel';

/** What stands in a column's cells: a number of records, a sum of reward money, or the share of tasks that are done. */
export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'money'; readonly unit: MoneyUnit }
  | { readonly kind: 'doneShare' };

/** A column to be filled. */
export interface ColumnLine extends AxisLine {
  readonly measure: Measure;
  /** True for "Cộng", which may mean the columns before it alone; "Tổng số" and "Tổng cộng" mean everything. */
  readonly isSum?: boolean;
}

/** A column with the labels over it, from top to bottom, blanks left out. */
export interface HeadColumn {
  /** 0-based sheet column. */
  readonly at: number;
  readonly labels: readonly string[];
  /** True where labels over its neighbours could be meant for it too. */
  readonly isVague: boolean;
}

/**
 * Understands the columns of a table, from left to right. In: the labels over each, and the unit of money that the
 * sheet says over the table. Out: columns to be filled and those left alone; columns that only number or remark are
 * neither.
 */
export function columnLines(
  columns: readonly HeadColumn[],
  read: ReadLabel,
  unitAbove: MoneyUnit | null,
): { readonly lines: readonly ColumnLine[]; readonly left: readonly LeftLine[] } {
  const lines: ColumnLine[] = [];
  const left: LeftLine[] = [];
  const known = columns.map((column) => ({ ...column, reads: column.labels.map(read) }));
  const counted = known.filter(({ reads }) => reads.some(isCounted));
  /** Of "Trong đó" over columns, and of "Trong đó: …" as a column's own label. */
  let over: BaseColumn = { conditions: [], isKnown: true, like: 0 };
  let beside = over;
  for (const column of known) {
    const { at, reads } = column;
    const label = column.labels.join(' / ');
    const isBeside = reads.some(saysWithinItself);
    const isWithin = isBeside || reads.some(({ kind }) => kind === 'within');
    const base = isBeside ? beside : over;
    const doubt = doubtOf(column, { counted, base: isWithin ? base : null });
    if (doubt === 'silent') continue;
    const own = reads.flatMap((one) => (one.kind === 'condition' ? [one.condition] : []));
    const conditions = doubt === null ? joined([...(isWithin ? base.conditions : []), ...own]) : null;
    if (conditions === null) left.push({ at, label, why: doubt ?? 'unsure' });
    else {
      const isSum = reads.some((one) => one.kind === 'total' && !one.isGrand);
      const line = { at, label, anyOf: [conditions], measure: measureOf(reads, unitAbove) };
      lines.push(isSum ? { ...line, isSum } : line);
    }
    const told = { isKnown: conditions !== null };
    if (!isBeside) beside = nextBase(beside, conditions ?? own, told);
    if (!isWithin) over = nextBase(over, own, told);
  }
  const twice = repeated(lines);
  const isTwice = new Set(twice.map(({ at }) => at));
  return {
    lines: lines.filter(({ at }) => !isTwice.has(at)),
    left: [...left, ...twice].sort((one, other) => one.at - other.at),
  };
}

/** The last column that a "Trong đó" behind it would speak of. */
interface BaseColumn {
  readonly conditions: readonly Condition[];
  readonly isKnown: boolean;
  /** How many columns of its kind stand in a row up to it. */
  readonly like: number;
}

function nextBase(
  base: BaseColumn,
  conditions: readonly Condition[],
  { isKnown }: { readonly isKnown: boolean },
): BaseColumn {
  const dimensions = (list: readonly Condition[]): string => list.map(({ dimension }) => dimension).join();
  const goesOn = conditions.length > 0 && dimensions(conditions) === dimensions(base.conditions);
  return { conditions, isKnown, like: goesOn ? base.like + 1 : 1 };
}

interface KnownColumn extends HeadColumn {
  readonly reads: readonly SummaryLabel[];
}

function doubtOf(
  column: KnownColumn,
  among: { readonly counted: readonly KnownColumn[]; readonly base: BaseColumn | null },
): LeftLine['why'] | 'silent' | null {
  const { reads } = column;
  if (reads.some(({ kind }) => kind === 'otherYear')) return 'otherYear';
  if (reads.some(({ kind }) => kind === 'unknown')) return 'noData';
  if (!reads.some(isCounted)) return 'silent';
  if (column.isVague) return 'unsure';
  if (among.base !== null && isVagueWithin(reads, among.base)) return 'unsure';
  const asks = reads.some(({ kind }) => kind === 'condition');
  const sumsUp = reads.some(({ kind }) => kind === 'total') && !asks;
  return sumsUp && !sumsEverything(column, among.counted) ? 'unsure' : null;
}

function isCounted({ kind }: SummaryLabel): boolean {
  return kind === 'condition' || kind === 'total' || kind === 'money' || kind === 'doneShare';
}

function saysWithinItself(label: SummaryLabel): boolean {
  return label.kind === 'condition' && label.isWithin;
}

/** "Trong đó" behind several columns of one kind speaks of the last or of all: certain only where that is the same. */
function isVagueWithin(reads: readonly SummaryLabel[], base: BaseColumn): boolean {
  if (!base.isKnown) return true;
  if (base.conditions.length === 0 || base.like === 1) return false;
  const isOfIndividuals = base.conditions.every(({ value }) => value === 'individual');
  const has = new Set(base.conditions.map(({ dimension }) => dimension));
  const asks = reads
    .flatMap((one) => (one.kind === 'condition' ? [one.condition.dimension] : []))
    .filter((dimension) => !has.has(dimension));
  return !isOfIndividuals || !asks.every((dimension) => dimension === 'sex' || dimension === 'class');
}

/**
 * A total sums everything as the first or the last column that counts; under a label that it shares with other columns
 * only where all columns but totals stand under that label.
 */
function sumsEverything(column: KnownColumn, counted: readonly KnownColumn[]): boolean {
  const others = counted.filter(
    ({ reads }) => !reads.some(({ kind }) => kind === 'money' || kind === 'doneShare'),
  );
  if (column.labels.length === 1) {
    return column.at === others[0]?.at || column.at === others.at(-1)?.at;
  }
  const [upper] = column.labels;
  return others.every(
    ({ labels, reads }) =>
      labels[0] === upper || (labels.length === 1 && reads.some(({ kind }) => kind === 'total')),
  );
}

/** A state under another one's head: "Đã hoàn thành / Quá hạn" is what was done late. */
const narrowerState: Readonly<Record<string, string>> = {
  'done late': 'doneLate',
  'done doneLate': 'doneLate',
  'done doneOnTime': 'doneOnTime',
  'done openInTime': 'doneOnTime',
  'inProgress openInTime': 'openInTime',
  'inProgress late': 'late',
  'inProgress doneOnTime': 'openInTime',
};

/** The two conditions of one kind as one; null: no record answers both. */
function both(upper: Condition, lower: Condition): Condition | null {
  if (upper.value === lower.value) return upper;
  const value = upper.dimension === 'status' ? narrowerState[`${upper.value} ${lower.value}`] : undefined;
  return value === undefined ? null : { ...upper, value };
}

/** All conditions, equal ones once; null where two ask for different values of one kind. */
function joined(conditions: readonly Condition[]): readonly Condition[] | null {
  const byDimension = new Map<string, Condition>();
  for (const condition of conditions) {
    const same = byDimension.get(condition.dimension);
    const one = same === undefined ? condition : both(same, condition);
    if (one === null) return null;
    byDimension.set(condition.dimension, one);
  }
  return [...byDimension.values()];
}

function measureOf(reads: readonly SummaryLabel[], unitAbove: MoneyUnit | null): Measure {
  for (const one of reads) {
    if (one.kind === 'money') return { kind: 'money', unit: one.unit ?? unitAbove ?? 1 };
    if (one.kind === 'doneShare') return { kind: 'doneShare' };
  }
  return { kind: 'count' };
}

/** Columns that ask for the same as another; totals may stand twice. */
function repeated(lines: readonly ColumnLine[]): readonly LeftLine[] {
  const byKey = new Map<string, ColumnLine[]>();
  for (const line of lines) {
    if (isEverything(line) && line.measure.kind === 'count') continue;
    const key = `${line.measure.kind} ${keyOfLine(line)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey.values()]
    .filter((same) => same.length > 1)
    .flat()
    .map(({ at, label }) => ({ at, label, why: 'twice' as const }));
}
