import { everything, isEverything, keyOfLine, type AxisLine, type LeftLine } from './axisLine';
import { rowTree, type LabelledRow, type TreeRow } from './rowTree';

/** The rows of a table as lines to be filled. */
export interface RowLines {
  readonly lines: readonly RowLine[];
  readonly left: readonly LeftLine[];
  /** False: it is not certain what is a part of what, and no figure would be. */
  readonly isSure: boolean;
}

/** A row to be filled. */
export interface RowLine extends AxisLine {
  /** `at` of the row that it is a part of; null: of none, or of one that is not filled. */
  readonly partOf: number | null;
  readonly isTotal: boolean;
  /** "Tổng cộng", which sums everything whatever rows there are; "Cộng" is the sum of its rows. */
  readonly isGrand: boolean;
}

/** Understands the labelled rows of a table: what each asks for, its heads and totals included. */
export function rowLines(rows: readonly LabelledRow[]): RowLines {
  const tree = rowTree(rows);
  const lines: RowLine[] = [];
  const left: LeftLine[] = [];
  tree.forEach((row, index) => {
    const { at, label } = row;
    const isTotal = row.read.kind === 'total';
    const anyOf = isTotal ? totalOf(tree, index) : row.state === 'known' ? [row.conditions] : null;
    const isGrand = row.read.kind === 'total' && row.read.isGrand;
    if (anyOf !== null)
      lines.push({ at, label, anyOf, isTotal, isGrand, partOf: isTotal ? null : partOf(row, tree) });
    else if (isTotal) left.push({ at, label, why: 'unsure' });
    else if (row.state !== 'plain') left.push({ at, label, why: doubtOf(row) });
  });
  const twice = repeated(lines);
  return {
    lines,
    left: [...left, ...twice].sort((one, other) => one.at - other.at),
    isSure: twice.length === 0 && tree.every(({ state }) => state !== 'unsure'),
  };
}

function doubtOf({ state, read }: TreeRow): LeftLine['why'] {
  if (read.kind === 'otherYear') return 'otherYear';
  return state === 'unknown' && read.kind === 'unknown' ? 'noData' : 'unsure';
}

function partOf({ parent }: TreeRow, tree: readonly TreeRow[]): number | null {
  const head = parent === null ? undefined : tree[parent];
  if (head === undefined) return null;
  return head.read.kind === 'condition' ? head.at : partOf(head, tree);
}

/** Rows that ask for the same as another: which of them is meant otherwise cannot be told. */
function repeated(lines: readonly RowLine[]): readonly LeftLine[] {
  const byKey = new Map<string, RowLine[]>();
  for (const line of lines.filter((one) => !one.isTotal)) {
    const same = byKey.get(keyOfLine(line));
    if (same === undefined) byKey.set(keyOfLine(line), [line]);
    else same.push(line);
  }
  return [...byKey.values()]
    .filter((same) => same.length > 1)
    .flat()
    .map(({ at, label }) => ({ at, label, why: 'twice' as const }));
}

/**
 * What a total sums: "Tổng cộng" in the first or the last row everything; "Cộng" behind a group's rows, before the next
 * group, that group; "Cộng" as the last row the last group where every other group has its own, everything where none
 * has. null: it cannot be told.
 */
function totalOf(tree: readonly TreeRow[], index: number): AxisLine['anyOf'] | null {
  const row = tree[index];
  if (row?.read.kind !== 'total') return null;
  const { isGrand } = row.read;
  const before = tree.slice(0, index).findLastIndex(isCountedRow);
  const after = tree.findIndex((other, at) => at > index && isCountedRow(other));
  const isAtAnEnd = before < 0 || after < 0;
  if (isGrand) return isAtAnEnd && !hasTotalBeyond(tree, index) ? everything : null;
  if (before < 0) return everything;
  const head = headBetween(tree, before, after);
  if (after >= 0) return head === null ? null : groupSum(tree, head);
  const groups = topGroups(tree);
  const summed = groups.filter((group) => hasOwnTotal(tree, group, index)).length;
  if (groups.length === 0 || summed === 0) return everything;
  return head !== null && summed === groups.length - 1 ? groupSum(tree, head) : null;
}

function isCountedRow({ read, state }: TreeRow): boolean {
  return (
    read.kind === 'condition' || read.kind === 'unknown' || (state === 'plain' && read.kind === 'axisName')
  );
}

/** True where another grand total stands at the same end, farther out: this one then sums something less. */
function hasTotalBeyond(tree: readonly TreeRow[], index: number): boolean {
  const isGrand = ({ read }: TreeRow): boolean => read.kind === 'total' && read.isGrand;
  const isFirst = !tree.slice(0, index).some(isCountedRow);
  return isFirst ? tree.slice(0, index).some(isGrand) : tree.slice(index + 1).some(isGrand);
}

/** The group that ends between two rows: that row above, on the level of the row below, which has parts. */
function headBetween(tree: readonly TreeRow[], before: number, after: number): number | null {
  const level = after < 0 ? null : (tree[after]?.parent ?? null);
  let at: number | null = before;
  while (at !== null && (tree[at]?.parent ?? null) !== level) at = tree[at]?.parent ?? null;
  return at === null || at === before ? null : at;
}

/** Rows that are parts of nothing and have parts themselves. */
function topGroups(tree: readonly TreeRow[]): readonly number[] {
  const heads = new Set(
    tree.flatMap(({ parent, read }) => (parent === null || read.kind === 'total' ? [] : [parent])),
  );
  return [...heads].filter((head) => tree[head]?.parent === null);
}

/** True where "Cộng" stands behind the last part of a group. */
function hasOwnTotal(tree: readonly TreeRow[], group: number, except: number): boolean {
  return tree.some(
    ({ read }, at) =>
      read.kind === 'total' &&
      !read.isGrand &&
      at !== except &&
      headBetween(
        tree,
        tree.slice(0, at).findLastIndex(isCountedRow),
        tree.findIndex((other, below) => below > at && isCountedRow(other)),
      ) === group,
  );
}

/** All of a group: what its head asks for; a head that only names its rows: all that its rows ask for, each once. */
function groupSum(tree: readonly TreeRow[], head: number): AxisLine['anyOf'] | null {
  const row = tree[head];
  if (row === undefined) return null;
  if (row.state === 'known') return [row.conditions];
  const parts = tree.filter(({ parent, read }) => parent === head && read.kind !== 'total');
  if (parts.length === 0 || parts.some(({ state }) => state !== 'known')) return null;
  const dimensions = new Set(
    parts.map(({ read }) => (read.kind === 'condition' ? read.condition.dimension : null)),
  );
  // a task of two leads would be summed once where the office's own sum has it twice
  const [only] = dimensions;
  return dimensions.size === 1 && only !== 'body' ? parts.map(({ conditions }) => conditions) : null;
}

/**
 * The rows whose figures should sum up to a total: those right below its scope, none of them a part of another of
 * them; empty where they are told apart by different things, so that they need not.
 */
export function partsOfTotal(lines: readonly RowLine[]): readonly RowLine[] {
  const top = lines.filter((line) => !line.isTotal && !isEverything(line) && line.partOf === null);
  const dimensions = new Set(
    top.map(({ anyOf }) => anyOf[0]?.map(({ dimension }) => dimension).join() ?? ''),
  );
  return dimensions.size === 1 ? top : [];
}
