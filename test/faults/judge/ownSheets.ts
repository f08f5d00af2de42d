import type { Touched } from '../hands';
import { nameNow, sheetOf, type Prepared } from '../prepare';
import type { SheetState, WorkbookState } from '../world/workbookState';

/** As what a sheet of ours stands there. */
export type Stands =
  | 'as before'
  | 'as done'
  | 'as another end'
  | 'as done but for charts'
  | 'as held'
  | 'as held but for looks'
  /** It bears no mark of ours, and says nothing but what hands typed on it. */
  | 'as theirs'
  | 'half';

/**
 * As what a sheet of ours stands, under the name that it has now; several where they are the same. What a hand typed is
 * people's, whatever the sheet says elsewhere.
 */
export function standsAs(
  name: string,
  on: WorkbookState,
  than: {
    readonly prepared: Prepared;
    readonly held: WorkbookState | null;
    readonly touched: Touched | null;
  },
): ReadonlySet<Stands> {
  const { prepared, held, touched } = than;
  const now = nameNow(name, touched);
  const isTaken = touched?.made.includes(name) === true;
  const is = sheetOf(on, now) ?? (now === name || isTaken ? null : sheetOf(on, name));
  const theirs = isTaken && now === name;
  const present = theirs ? null : is;
  const stands = new Set<Stands>();
  const typed = touched?.typed.map(({ text }) => text) ?? [];
  const renamed = present === null || now === name ? present : underName(present, { from: now, to: name });
  const add = (as: Stands, was: SheetState | null) => {
    if (isSame(was, present, typed) || isSame(was, renamed, typed)) stands.add(as);
  };
  const finished = sheetOf(prepared.done, name);
  add('as before', sheetOf(prepared.before, name));
  add('as before', sheetOf(prepared.undone, name));
  add('as done', finished);
  for (const end of prepared.otherEnds) add('as another end', sheetOf(end, name));
  // charts come after the sheet; one that fails is a remark and never the end of the sheet
  if (
    !stands.has('as done') &&
    present !== null &&
    finished !== null &&
    isSame(finished, bare(present, finished, sheetOf(prepared.before, name)), typed)
  )
    stands.add('as done but for charts');
  if (held !== null) {
    const was = theirs ? null : sheetOf(held, now);
    add('as held', was);
    // another pane emptied it between two looks, or it had stopped half-way: its words are put back, its looks are nobody's
    const isEmptied = !isSame(was, sheetOf(prepared.before, name), typed);
    const hadStopped = prepared.scenario.before.some(({ kind }) => kind === 'broken');
    if ((isEmptied || hadStopped) && was !== null && present !== null && saysTheSame(was, present))
      stands.add('as held but for looks');
  }
  if (present !== null && isLeftToThem(present, typed)) stands.add('as theirs');
  return stands.size === 0 ? new Set<Stands>(['half']) : stands;
}

function isLeftToThem({ mark, cells }: SheetState, typed: readonly string[]): boolean {
  const said = [...cells().values()].filter(({ says }) => says !== 'null');
  return mark === null && said.length > 0 && said.every(({ says }) => isTypedBy(typed, says));
}

function isTypedBy(typed: readonly string[], says: string | undefined): boolean {
  return typed.some((words) => says?.includes(words) === true);
}

/** A sheet with its own name in formulas and charts as it was before a hand renamed it. */
function underName(
  sheet: SheetState,
  { from, to }: { readonly from: string; readonly to: string },
): SheetState {
  const rename = (text: string) => text.replaceAll(`'${from}'`, `'${to}'`);
  const cells = new Map([...sheet.cells()].map(([key, cell]) => [key, { ...cell, says: rename(cell.says) }]));
  const charts = sheet.charts().map(rename);
  return { ...sheet, cells: () => cells, charts: () => charts };
}

/** A sheet as if its charts were those of the whole one: some may be missing, and old ones may still stand there. */
function bare(sheet: SheetState, whole: SheetState, old: SheetState | null): SheetState {
  const known = [...whole.charts(), ...(old?.charts() ?? [])];
  return sheet.charts().every((chart) => known.includes(chart)) ? { ...sheet, charts: whole.charts } : sheet;
}

function saysTheSame(one: SheetState, other: SheetState): boolean {
  const wordsOf = (sheet: SheetState) =>
    [...sheet.cells()].flatMap(([key, { says }]) => (says === 'null' ? [] : [`${key} ${says}`])).sort();
  return wordsOf(one).join('\n') === wordsOf(other).join('\n');
}

/** Whether two states of a sheet of ours say and look the same, but for what was typed on one of them. */
function isSame(one: SheetState | null, other: SheetState | null, typed: readonly string[]): boolean {
  if (one === null || other === null) return one === other;
  if (one.frame() !== other.frame() || one.charts().join() !== other.charts().join()) return false;
  const [a, b] = [one.cells(), other.cells()];
  // a row that people began takes part in the table: its blank cells may look like those above them
  const begun = new Set([...rowsTyped(a, typed), ...rowsTyped(b, typed)]);
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key), b.get(key)];
    const isTyped = [x, y].some((cell) => isTypedBy(typed, cell?.says));
    const isBlank = (x?.says ?? 'null') === 'null' && (y?.says ?? 'null') === 'null';
    if (isTyped || (isBlank && begun.has(rowOf(key)))) continue;
    if (x?.says !== y?.says || x?.looks !== y?.looks) return false;
  }
  return true;
}

const rowOf = (key: string): string => key.split(',')[0] ?? '';

function rowsTyped(cells: ReturnType<SheetState['cells']>, typed: readonly string[]): readonly string[] {
  return [...cells].flatMap(([key, { says }]) => (isTypedBy(typed, says) ? [rowOf(key)] : []));
}
