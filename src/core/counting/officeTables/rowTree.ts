import type { RowMark } from './rowMark';
import type { Condition, Dimension, SummaryLabel } from './summaryLabel';

/** A labelled row of a table. */
export interface LabelledRow {
  /** 0-based sheet row. */
  readonly at: number;
  /** As people read it, its number in front. */
  readonly label: string;
  readonly mark: RowMark | null;
  readonly read: SummaryLabel;
}

/** A row with its place among the others. */
export interface TreeRow extends LabelledRow {
  /** The row that it is a part of, as an index into the tree; null: none. */
  readonly parent: number | null;
  /** All that it asks for, its heads' conditions included. */
  readonly conditions: readonly Condition[];
  /**
   * known: it can be counted; plain: nothing is counted in it; unknown: not understood; underUnknown: its head is not
   * understood; unsure: it is not certain what it is a part of.
   */
  readonly state: 'known' | 'plain' | 'unknown' | 'underUnknown' | 'unsure';
}

type Level = RowMark['kind'] | 'none' | 'within' | 'withinRow' | 'divided';

/** A row that later rows may be parts of. */
interface Open {
  readonly level: Level;
  readonly node: number | null;
  readonly place: number | null;
  readonly dimension: Dimension | null;
  /** "Trong đó" where it could speak of the row above or of all rows like it. */
  readonly isVague: boolean;
}

/**
 * Finds of which row each row is a part. Levels are told by the kinds of numbers in the order in which they come ("I",
 * "1", "a)", "-"; A over I where A comes first), by "Trong đó" and "Chia theo …", and for rows without numbers by what
 * they are told apart by: the same again stands beside, another kind is a part only where nothing else is possible.
 * Totals are no part of the tree. Linear in rows where levels are few.
 */
export function rowTree(rows: readonly LabelledRow[]): readonly TreeRow[] {
  const tree: TreeRow[] = [];
  let open: readonly Open[] = [];
  for (const row of rows) {
    const { stack, isSure, level } = placeOf(row, { open, tree });
    const node = tree.length;
    tree.push(treeRow(row, { stack, tree, isSure }));
    if (row.read.kind === 'total' || level === null) continue;
    const dimension = row.read.kind === 'condition' ? row.read.condition.dimension : null;
    const isVague = (level === 'within' || level === 'divided') && isVagueAt(stack, tree);
    open = [...stack, { level, node, place: row.mark?.place ?? null, dimension, isVague }];
  }
  return tree;
}

interface Placed {
  /** The rows that this one is a part of, outermost first. */
  readonly stack: readonly Open[];
  readonly isSure: boolean;
  /** As what it is open for later rows; null: nothing can be a part of it, the rows open before stay open. */
  readonly level: Level | null;
}

interface Before {
  readonly open: readonly Open[];
  readonly tree: readonly TreeRow[];
}

function placeOf(row: LabelledRow, before: Before): Placed {
  const { read, mark } = row;
  if (read.kind === 'total') return { stack: before.open, isSure: true, level: null };
  if (mark !== null) return placeByMark(mark, before.open);
  if (read.kind === 'condition') {
    return read.isWithin ? placeWithin(read.condition, before) : placeByDimension(read.condition, before);
  }
  if (read.kind === 'within')
    return { stack: before.open, isSure: !isAfterInnerTotal(before), level: 'within' };
  if (read.kind === 'divided' || read.kind === 'axisName') return placeDivided(before);
  return placeUnknown(row, before);
}

function placeByMark(mark: RowMark, open: readonly Open[]): Placed {
  const { kind: level, place, above } = mark;
  const same = open.findLastIndex((one) => one.level === level);
  if (same >= 0) {
    const last = open[same]?.place ?? null;
    const stack = open.slice(0, same);
    const goesOn = place === null || last === null || place > last;
    return { stack, isSure: goesOn && followsNumber(above, stack), level };
  }
  if (above.length > 0) {
    const number = open.findLastIndex((one) => one.level === (above.length > 1 ? 'deepNumber' : 'number'));
    const stack = number < 0 ? open : open.slice(0, number + 1);
    return { stack, isSure: followsNumber(above, stack), level };
  }
  return { stack: open, isSure: place === null || place === 1, level };
}

/** "1.2" stands under "1", "2.1.3" under "2.1". */
function followsNumber(above: readonly number[], stack: readonly Open[]): boolean {
  const head = stack.at(-1);
  return above.length === 0 || head?.place === undefined || head.place === above.at(-1);
}

/** "Trong đó: …" on one line speaks of the row right above it. */
function placeWithin(condition: Condition, { open, tree }: Before): Placed {
  const stack = open.at(-1)?.level === 'withinRow' ? open.slice(0, -1) : open;
  const isOneMeaning = isPartOfIndividuals(condition, headRow(stack, tree)) || !isVagueAt(stack, tree);
  return { stack, isSure: isOneMeaning && !isAfterInnerTotal({ open, tree }), level: 'withinRow' };
}

function placeDivided({ open, tree }: Before): Placed {
  const same = open.findLastIndex(({ level }) => level === 'divided');
  if (same >= 0) return { stack: open.slice(0, same), isSure: true, level: 'divided' };
  return { stack: open, isSure: !isAfterInnerTotal({ open, tree }), level: 'divided' };
}

function placeByDimension(condition: Condition, { open, tree }: Before): Placed {
  const same = open.findLastIndex(({ dimension }) => dimension === condition.dimension);
  const sibling = open[same];
  if (sibling !== undefined) return { stack: open.slice(0, same), isSure: true, level: sibling.level };
  const head = open.at(-1);
  if (head === undefined) return { stack: [], isSure: true, level: 'none' };
  const isImplied = isPartOfIndividuals(condition, headRow(open, tree));
  const holds =
    isImplied ||
    ((head.level === 'within' || head.level === 'divided') && !head.isVague) ||
    head.level === 'roman' ||
    head.level === 'letter' ||
    (isUnknownHead(head, tree) && standsForItself(condition));
  return { stack: open, isSure: holds, level: 'none' };
}

/** A row that is not understood heads what follows where it comes first, is shouted or ends in a colon. */
function placeUnknown({ label, read }: LabelledRow, { open, tree }: Before): Placed {
  const isHead =
    read.kind !== 'silent' &&
    (!tree.some(({ state }) => state === 'known') || isShouted(label) || /:\s*$/.test(label));
  if (!isHead) return { stack: open, isSure: true, level: null };
  const earlier = open.findIndex((one) => one.level === 'none' || isUnknownHead(one, tree));
  return { stack: earlier < 0 ? open : open.slice(0, earlier), isSure: true, level: 'none' };
}

function isShouted(label: string): boolean {
  const letters = label.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase();
}

function isUnknownHead({ node }: Open, tree: readonly TreeRow[]): boolean {
  return node !== null && tree[node]?.state === 'unknown';
}

/** The row that the innermost open row stands for: "Trong đó" alone stands for the row above it. */
function headRow(open: readonly Open[], tree: readonly TreeRow[]): TreeRow | null {
  const node = open.findLast(({ level }) => level !== 'within' && level !== 'divided')?.node ?? null;
  return node === null ? null : (tree[node] ?? null);
}

/** Men and women, leaders and workers are told of individuals only: as a part of them or of all it is the same number. */
function isPartOfIndividuals({ dimension }: Condition, head: TreeRow | null): boolean {
  if (dimension !== 'sex' && dimension !== 'class') return false;
  return head !== null && head.conditions.every(({ value }) => value === 'individual');
}

/** A body is the same body under whatever heading it stands; an award is not. */
function standsForItself({ dimension }: Condition): boolean {
  return dimension === 'body' || dimension === 'item';
}

/** True after a total that stands among rows: what "Trong đó" behind it speaks of cannot be told. */
function isAfterInnerTotal({ open, tree }: Before): boolean {
  return open.length > 0 && tree.at(-1)?.read.kind === 'total';
}

/** True where the row above has another like it before: "Trong đó" could speak of both. Numbered rows speak for themselves. */
function isVagueAt(stack: readonly Open[], tree: readonly TreeRow[]): boolean {
  const head = stack.at(-1);
  const row = head?.node === undefined || head.node === null ? undefined : tree[head.node];
  if (row === undefined || row.mark !== null || row.state !== 'known') return false;
  return tree.some(
    (other) =>
      other !== row &&
      other.state === 'known' &&
      other.read.kind === 'condition' &&
      other.parent === row.parent &&
      other.read.condition.dimension === head?.dimension,
  );
}

function treeRow(
  row: LabelledRow,
  at: { readonly stack: readonly Open[]; readonly tree: readonly TreeRow[]; readonly isSure: boolean },
): TreeRow {
  const parent = at.stack.findLast(({ node }) => node !== null)?.node ?? null;
  const head = parent === null ? null : (at.tree[parent] ?? null);
  const inherited = head?.conditions ?? [];
  const { read } = row;
  if (read.kind !== 'condition') {
    const isPlain = read.kind !== 'unknown' && read.kind !== 'otherYear';
    const state = !isPlain
      ? 'unknown'
      : head?.state === 'unknown' && read.kind !== 'total'
        ? 'unknown'
        : 'plain';
    return { ...row, parent, conditions: inherited, state };
  }
  const isOfCollectives = inherited.some(({ value }) => value === 'collective');
  const own = isOfCollectives ? (read.ofCollectives ?? read.condition) : read.condition;
  const contradicts = inherited.some(
    ({ dimension, value }) => dimension === own.dimension && value !== own.value,
  );
  const conditions = inherited.some(({ dimension }) => dimension === own.dimension)
    ? inherited
    : [...inherited, own];
  const isSure = at.isSure && !contradicts && head?.state !== 'unsure';
  const isUnderUnknown =
    (head?.state === 'unknown' && !standsForItself(own)) || head?.state === 'underUnknown';
  return {
    ...row,
    parent,
    conditions,
    state: !isSure ? 'unsure' : isUnderUnknown ? 'underUnknown' : 'known',
  };
}
