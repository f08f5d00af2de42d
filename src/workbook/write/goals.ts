import type { Block, NamedCell } from '../../core/work/block';
import type { OwnMark } from '../../core/office/snapshot';
import { cellAddress } from '../../core/sheets/cellRef';
import { freeName, isSameName } from '../../core/sheets/sheetNames';
import { groupedBy } from '../../core/work/grouped';
import { part, rowsPerPause, type Work } from '../../core/work/work';
import { saysTheSame, type CellContent } from '../read/cellContent';
import { bareImage, contentsFromA1 } from '../ownSheets/ownSheet';
import type { SheetImage } from '../ownSheets/sheetImage';
import { rowWitness } from '../ownSheets/rowWitness';
import type { Comparison } from '../ownSheets/writtenCells';
import { personsCharts } from './charts';
import type { ExistingSheet } from './existingSheet';
import type { SeenCell } from './looks';
import { nothingMore, type SheetWrite } from './sheetWrite';
import { contentAt, namesOfTarget, type SheetTarget, type Sight } from './sight';
import type { CellWrite, SheetRemoval } from './writing';

/** What a sheet of ours shall be, and which of its cells the add-in may replace on the way there. */
export interface SheetGoal {
  readonly target: SheetTarget;
  /** null: there shall be none. Its mark is null where the one that stands stays. */
  readonly want: { readonly image: SheetImage; readonly mark: OwnMark | null } | null;
  /** Columns that the add-in answers for; what stands to the right of them is people's. */
  readonly width: number;
  /** Rows that it may have written, from the first on. */
  readonly rows: number;
  /** Names of the charts that the add-in drew on it. */
  readonly charts: readonly string[];
  /** Which cells of the sheet as it is now are the add-in's doing. */
  readonly compare: (now: SheetImage['contents']) => Work<Comparison>;
}

/** What a cell of theirs shall say, and what the add-in may have put there. */
export interface CellGoal {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly want: CellContent;
  readonly ours: readonly CellContent[];
  /** By which its row is known again, and the columns that do not count; null: it is where it was. */
  readonly witness: { readonly key: string; readonly written: ReadonlySet<number> } | null;
}

/** What shall stand in the workbook. */
export interface Goals {
  readonly sheets: readonly SheetGoal[];
  readonly cells: readonly CellGoal[];
}

/**
 * What becomes of cells that say neither what is wanted nor what the add-in wrote: they are people's. ask: nothing is
 * written, they are named; keep: they stay and are named; takeBack: they go too; putBack: they stay, and a sheet that
 * would go stays for the person to say.
 */
export type Edits = 'ask' | 'keep' | 'takeBack' | 'putBack';

/** What is to be written to reach the goals. */
export interface Planned {
  readonly sheets: readonly SheetWrite[];
  readonly removals: readonly SheetRemoval[];
  readonly cells: readonly CellWrite[];
  /** Cells of people that stay as they are. */
  readonly left: readonly NamedCell[];
}

/** How a way to goals is looked for. */
export interface Planning {
  readonly sight: Sight;
  readonly edits: Edits;
  /** Cells that people typed and that a write ran over: they get back what they said. */
  readonly kept: readonly SeenCell[];
  /** Where the name of a sheet to be made is taken by another's: that is told, or a free name is taken. */
  readonly takenName: 'tell' | 'findAnother';
}

/** The way from what was seen to the goals, or why there is none. Bit by bit. */
export function* planGoals(goals: Goals, planning: Planning): Work<Planned | Block> {
  const { sight, edits } = planning;
  if (sight.isReadOnly) return { reason: 'readOnly' };
  const sheets: SheetWrite[] = [];
  const removals: SheetRemoval[] = [];
  const left: NamedCell[] = [];
  const made: string[] = [];
  for (const [at, goal] of goals.sheets.entries()) {
    const share = 0.9 / goals.sheets.length;
    const step = yield* part(stepTo(goal, planning), share * at, share * (at + 1));
    if ('reason' in step) return step;
    left.push(...step.edited);
    if (step.edited.length > 0 && goal.want === null) made.push(...step.names);
    if (step.write !== null) sheets.push(step.write);
    if (step.removal !== null) removals.push(step.removal);
  }
  const cells = cellsTo(goals.cells, planning);
  if ('reason' in cells) return cells;
  left.push(...cells.left);
  if (edits === 'ask' && left.length > 0) return { reason: 'editedSince', cells: left, made };
  if (edits === 'putBack' && made.length > 0) return { reason: 'stoppedHalfway' };
  const stays = edits === 'takeBack' ? [] : left;
  return (
    protectedBlock({ sheets, removals, cells: cells.writes }, sight) ?? {
      sheets,
      removals,
      cells: cells.writes,
      left: stays,
    }
  );
}

interface Step {
  readonly names: readonly string[];
  readonly write: SheetWrite | null;
  readonly removal: SheetRemoval | null;
  readonly edited: readonly NamedCell[];
}

function* stepTo(goal: SheetGoal, planning: Planning): Work<Step | Block> {
  const { sight } = planning;
  const names = namesOfTarget(sight, goal.target);
  if (names.length > 1) return { reason: 'twins', sheets: names };
  const [name] = names;
  const standing = name === undefined ? null : (sight.sheets.get(name) ?? null);
  if (standing !== null && sight.tooLarge.includes(standing.name)) return { reason: 'tooLarge' };
  if (standing === null) return makeAnew(goal, planning);
  return goal.want === null
    ? yield* takeAway(standing, goal, planning)
    : yield* rewrite(standing, { ...goal, want: goal.want }, planning);
}

const nothing: Step = { names: [], write: null, removal: null, edited: [] };

/** The sheet is not there: it is made anew where it shall be; an empty sheet of its name is taken for it. */
function makeAnew({ target, want }: SheetGoal, { sight, takenName }: Planning): Step | Block {
  const mark = want?.mark ?? null;
  if (want === null || mark === null) return nothing;
  const { image } = want;
  const made = (name: string): Step => {
    return { ...nothing, names: [name], write: { name, image, mark, existing: null, least: nothingMore } };
  };
  const named = sight.names.find((name) => isSameName(name, target.name));
  if (named === undefined) return made(target.name);
  const existing = sight.sheets.get(named) ?? null;
  if (existing === null || !isEmptySheet(existing)) {
    // another pane made the same paper meanwhile
    if (takenName === 'findAnother' && sight.marks.get(named)?.kind === mark.kind) return nothing;
    if (takenName === 'findAnother') return made(freeName(named, sight.names));
    return { reason: 'notOurSheet', sheet: named, otherName: freeName(named, sight.names) };
  }
  return { ...nothing, names: [named], write: { name: named, image, mark, existing, least: nothingMore } };
}

/** True where a sheet says nothing, shows nothing and is nobody's: what a fault right after adding it leaves. */
export function isEmptySheet({ cells, charts, mark }: ExistingSheet): boolean {
  return cells === null && charts.length === 0 && mark === null;
}

/** Columns of a sheet: all of them are looked at before a sheet is deleted. */
const allColumns = 16_384;

function* takeAway(existing: ExistingSheet, goal: SheetGoal, planning: Planning): Work<Step> {
  const { name } = existing;
  const now = contentsFromA1(existing.cells, allColumns);
  const { edited, kept } = yield* theirsIn(now, { name, want: [], goal, planning });
  const charts = personsCharts(existing, goal.charts).map((address) => ({ sheet: name, address }));
  const theirs = [...edited, ...charts];
  if (theirs.length === 0 || planning.edits === 'takeBack') {
    return { names: [name], write: null, removal: { existing }, edited: theirs };
  }
  const image = { ...bareImage('appendix'), contents: kept };
  const least = { width: goal.width, rows: goal.rows };
  return {
    names: [name],
    write: { name, image, mark: null, existing, least },
    removal: null,
    edited: theirs,
  };
}

type Rewriting = SheetGoal & { readonly want: NonNullable<SheetGoal['want']> };

function* rewrite(existing: ExistingSheet, goal: Rewriting, planning: Planning): Work<Step> {
  const { name, mark } = existing;
  const now = contentsFromA1(existing.cells, goal.width);
  const { image } = goal.want;
  const { edited, kept } = yield* theirsIn(now, { name, want: image.contents, goal, planning });
  const isThere =
    isSameContents(now, kept) && JSON.stringify(existing.layout) === JSON.stringify(image.layout);
  const write = isThere
    ? null
    : {
        name,
        image: { ...image, contents: kept },
        mark: goal.want.mark ?? mark,
        existing,
        least: { width: goal.width, rows: goal.rows },
      };
  return { names: [name], write, removal: null, edited };
}

function isSameContents(one: SheetImage['contents'], other: SheetImage['contents']): boolean {
  const rows = Math.max(one.length, other.length);
  for (let row = 0; row < rows; row += 1) {
    const here = one[row] ?? [];
    const there = other[row] ?? [];
    const columns = Math.max(here.length, there.length);
    for (let column = 0; column < columns; column += 1) {
      if (!saysTheSame(here[column] ?? null, there[column] ?? null)) return false;
    }
  }
  return true;
}

/** Cells of people on a sheet of ours, and what the sheet shall say with them in their places. */
function* theirsIn(
  now: SheetImage['contents'],
  of: {
    readonly name: string;
    readonly want: SheetImage['contents'];
    readonly goal: SheetGoal;
    readonly planning: Planning;
  },
): Work<{ readonly edited: readonly NamedCell[]; readonly kept: SheetImage['contents'] }> {
  const { name, want, goal, planning } = of;
  const comparison = yield* part(goal.compare(now), 0, 0.4);
  const keptCells = cellsByPlace(planning.kept.filter(({ sheet }) => isSameName(sheet, name)));
  const staysTheirs = planning.edits !== 'takeBack';
  const edited: NamedCell[] = [];
  const kept: CellContent[][] = [];
  const rows = Math.max(now.length, want.length, keptCells.rowCount);
  for (let row = 0; row < rows; row += 1) {
    if (row % rowsPerPause === 0) yield 0.4 + (row / rows) * 0.6;
    const wanted = want[row] ?? [];
    const standing = now[row] ?? [];
    const cells: CellContent[] = [...wanted];
    const width = Math.max(standing.length, keptCells.width);
    for (let column = 0; column < width; column += 1) {
      const content = standing[column] ?? null;
      const typed = keptCells.at(row, column);
      const goes = wanted[column] ?? null;
      const isOurs = saysTheSame(content, goes) || comparison.isAsWritten(row, column);
      if (typed.length > 0 && (isOurs || typed.some((one) => saysTheSame(one, content)))) {
        place(cells, column, typed.at(-1) ?? null);
      } else if (!isOurs) {
        edited.push(comparison.nameOf({ sheet: name, row, column }));
        if (staysTheirs) place(cells, column, content);
      }
    }
    kept.push(cells);
  }
  return { edited: onceEach(edited), kept: withoutBlankEnd(kept, want.length) };
}

function place(cells: CellContent[], column: number, content: CellContent): void {
  while (cells.length < column) cells.push(null);
  cells[column] = content;
}

function withoutBlankEnd(rows: readonly CellContent[][], least: number): SheetImage['contents'] {
  const end = rows.findLastIndex((row) => row.some((content) => content !== null)) + 1;
  return rows.slice(0, Math.max(end, least));
}

/** Rows of a large sheet are named as a whole, and each cell of one says its row. */
function onceEach(cells: readonly NamedCell[]): readonly NamedCell[] {
  return [...new Map(cells.map((cell) => [cell.address, cell])).values()];
}

function cellsByPlace(cells: readonly SeenCell[]): {
  /** All that a write ran over in this place, the newest last. */
  readonly at: (row: number, column: number) => readonly CellContent[];
  readonly rowCount: number;
  readonly width: number;
} {
  const contents = groupedBy(cells, ({ row, column }) => `${row} ${column}`);
  return {
    at: (row, column) => contents.get(`${row} ${column}`)?.map(({ content }) => content) ?? [],
    rowCount: cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
    width: cells.reduce((most, { column }) => Math.max(most, column + 1), 0),
  };
}

function cellsTo(
  goals: readonly CellGoal[],
  { sight, edits, kept }: Planning,
): { readonly writes: readonly CellWrite[]; readonly left: readonly NamedCell[] } | Block {
  const typed = groupedBy(kept, placeOf);
  const writes: CellWrite[] = [];
  const left: NamedCell[] = [];
  for (const asked of goals) {
    const goal = whereItIsNow(asked, sight);
    const { sheet, row, column, want, ours } = goal;
    const named = { sheet, address: cellAddress(goal) };
    const now = contentAt(sight, goal);
    if (now === undefined || sight.tooLarge.includes(sheet)) {
      if (edits !== 'putBack') return { reason: 'sheetGone', sheet };
      left.push(named);
      continue;
    }
    const ranOver = (typed.get(placeOf(goal)) ?? []).map(({ content }) => content);
    const says = (content: CellContent): boolean => saysTheSame(content, now);
    const isOurs = goal.isKnown && (says(want) || ours.some(says) || ranOver.some(says));
    if (isOurs && ranOver.length > 0) {
      const back = ranOver.at(-1) ?? null;
      if (!says(back)) writes.push({ sheet, row, column, from: now, to: back });
      continue;
    }
    if (goal.isKnown && says(want)) continue;
    if (!isOurs) left.push(named);
    if (isOurs || edits === 'takeBack') writes.push({ sheet, row, column, from: now, to: want });
  }
  return { writes, left };
}

/** The cell in its row, wherever that went; `isKnown`: false where no row, or more than one, could be it. */
function whereItIsNow(goal: CellGoal, sight: Sight): CellGoal & { readonly isKnown: boolean } {
  const { witness, sheet, column } = goal;
  if (witness === null) return { ...goal, isKnown: true };
  const at = (row: number) => (of: number) => contentAt(sight, { sheet, row, column: of }) ?? null;
  const isIt = (row: number): boolean => rowWitness(at(row), witness.written) === witness.key;
  if (isIt(goal.row)) return { ...goal, isKnown: true };
  const { grid } = [...sight.sheets.values()].find(({ name }) => isSameName(name, sheet))?.cells ?? {};
  const rows = (grid?.values ?? []).flatMap((_, index) => {
    const row = (grid?.originRow ?? 0) + index;
    const content = at(row)(column);
    const mayBe = [goal.want, ...goal.ours].some((one) => saysTheSame(one, content));
    return mayBe && isIt(row) ? [row] : [];
  });
  const [only] = rows;
  return rows.length === 1 && only !== undefined
    ? { ...goal, row: only, isKnown: true }
    : { ...goal, isKnown: false };
}

function placeOf({ sheet, row, column }: Pick<SeenCell, 'sheet' | 'row' | 'column'>): string {
  return `${row} ${column} ${sheet.toLowerCase()}`;
}

function protectedBlock(planned: Pick<Planned, 'sheets' | 'removals' | 'cells'>, sight: Sight): Block | null {
  const written = [
    ...planned.sheets.flatMap(({ existing }) => existing ?? []),
    ...planned.removals.map(({ existing }) => existing),
    ...[...sight.sheets.values()].filter(({ name }) =>
      planned.cells.some(({ sheet }) => isSameName(sheet, name)),
    ),
  ];
  const sheet = written.find(({ isProtected }) => isProtected)?.name;
  if (sheet !== undefined) return { reason: 'sheetProtected', sheet };
  const changesSheets =
    planned.removals.length > 0 || planned.sheets.some(({ existing }) => existing === null);
  return changesSheets && sight.isStructureProtected ? { reason: 'workbookProtected' } : null;
}
