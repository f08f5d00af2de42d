import type { Block, NamedCell } from '../../core/work/block';
import { freeName, isSameName } from '../../core/sheets/sheetNames';
import { groupedBy } from '../../core/work/grouped';
import { part, rowsPerPause, type Work } from '../../core/work/work';
import { saysTheSame, type CellContent } from '../read/cellContent';
import { bareImage, contentsFromA1 } from '../ownSheets/ownSheet';
import type { SheetImage } from '../ownSheets/sheetImage';
import { personsCharts } from './charts';
import type { ExistingSheet } from './existingSheet';
import { goToo, type Looking, type SheetGoal } from './goals';
import { nameOfCell, type SeenCell } from './looks';
import { nothingMore, type SheetWrite } from './sheetWrite';
import { namesOfTarget } from './sight';
import type { SheetRemoval } from './writing';

/** What is to be done with one sheet, and what of people's stands on it. */
export interface Step {
  readonly names: readonly string[];
  readonly write: SheetWrite | null;
  readonly removal: SheetRemoval | null;
  readonly edited: readonly NamedCell[];
  /** Cells elsewhere that take something from the sheet, where it is to go. */
  readonly referring: readonly NamedCell[];
}

/** The step that brings one sheet of ours to where it shall be. Bit by bit. */
export function* stepTo(goal: SheetGoal, planning: Looking): Work<Step | Block> {
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

const nothing: Step = { names: [], write: null, removal: null, edited: [], referring: [] };

/** The sheet is not there: it is made anew where it shall be; an empty sheet of its name is taken for it. */
function makeAnew(
  { target, want, place: stood }: SheetGoal,
  { sight, takenName, kept }: Looking,
): Step | Block {
  const mark = want?.mark ?? null;
  if (want === null || mark === null) return nothing;
  const image = withKept(
    want.image,
    kept.filter(({ sheet }) => isSameName(sheet, target.name)),
  );
  const made = (name: string): Step => {
    const write = { name, image, mark, existing: null, place: stood, least: nothingMore };
    return { ...nothing, names: [name], write };
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
  const write = { name: named, image, mark, existing, place: null, least: nothingMore };
  return { ...nothing, names: [named], write };
}

/** What people typed into a sheet right before it went comes back with it. */
function withKept(image: SheetImage, kept: readonly SeenCell[]): SheetImage {
  if (kept.length === 0) return image;
  const rows = image.contents.map((row) => [...row]);
  for (const { row, column, content } of kept) {
    while (rows.length <= row) rows.push([]);
    place(rows[row] ?? [], column, content);
  }
  return { ...image, contents: rows };
}

/** True where a sheet says nothing, shows nothing and is nobody's: what a fault right after adding it leaves. */
export function isEmptySheet({ cells, charts, mark }: ExistingSheet): boolean {
  return cells === null && charts.length === 0 && mark === null;
}

/** Columns of a sheet: all of them are looked at before a sheet is deleted. */
const allColumns = 16_384;

function* takeAway(existing: ExistingSheet, goal: SheetGoal, planning: Looking): Work<Step> {
  const { name } = existing;
  const now = contentsFromA1(existing.cells, allColumns);
  const { edited, kept } = yield* theirsIn(now, { name, want: [], goal, planning });
  const charts = personsCharts(existing, goal.charts).map((address) => ({ sheet: name, address }));
  const ranOver = planning.kept.filter(({ sheet, content }) => content !== null && isSameName(sheet, name));
  const theirs = onceEach([...edited, ...charts, ...ranOver.map(nameOfCell)]);
  for (const chart of charts) planning.theirs.add(JSON.stringify(chart));
  const takers = planning.referring.elsewhere.get(name) ?? [];
  for (const taker of takers) planning.theirs.add(JSON.stringify(taker));
  const referring = takers.map(({ named }) => named);
  if (theirs.length + referring.length === 0 || goToo(planning.edits)) {
    return {
      names: [name],
      write: null,
      removal: { existing, place: planning.sight.names.indexOf(name) },
      edited: theirs,
      referring,
    };
  }
  const image = { ...bareImage('appendix'), contents: kept };
  const least = { width: goal.width, rows: goal.rows };
  return {
    names: [name],
    write: { name, image, mark: null, existing, place: null, least },
    removal: null,
    edited: theirs,
    referring,
  };
}

type Rewriting = SheetGoal & { readonly want: NonNullable<SheetGoal['want']> };

function* rewrite(existing: ExistingSheet, goal: Rewriting, planning: Looking): Work<Step> {
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
        place: null,
        least: { width: goal.width, rows: goal.rows },
      };
  return { names: [name], write, removal: null, edited, referring: [] };
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
    readonly planning: Looking;
  },
): Work<{ readonly edited: readonly NamedCell[]; readonly kept: SheetImage['contents'] }> {
  const { name, want, goal, planning } = of;
  const comparison = yield* part(goal.compare(now), 0, 0.4);
  const keptCells = cellsByPlace(planning.kept.filter(({ sheet }) => isSameName(sheet, name)));
  const staysTheirs = !goToo(planning.edits);
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
        planning.theirs.add(JSON.stringify([name, row, column, content]));
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
