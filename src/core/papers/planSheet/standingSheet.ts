import { cellAddress } from '../../sheets/cellRef';
import { draftValueOfCell } from '../../sheets/draftValueOfCell';
import type { Grid } from '../../sheets/grid';
import { printedText, isBlankValue } from '../../sheets/gridCells';
import type { DraftValue } from '../../sheets/sheetDraft';
import { rowsPerPause, type Work } from '../../work/work';
import { readDoubt } from './readDoubt';
import { hintKey, isHiddenKey, markOfText, readFileLines, readLineMark, type LineMark } from './lineMarks';
import { comparedText, kindTraits, type PlanSection } from './planLines';
import { planSheetWidth, type PlanSheetContent } from './planSheet';
import {
  findPlanTable,
  isBlankRow,
  isSame,
  keyOfRow,
  kindOfRow,
  readRow,
  sectionNamed,
  sheetColumns,
  type PlanSheetTable,
} from './planSheetTable';
import { planRowKinds, type PlanRowKind, type PlanSheetColumn, type PlanSheetWords } from './planSheetWords';

/** A cell in which people typed, as it is named to them. */
export interface TypedCell {
  readonly address: string;
  readonly text: string;
}

/** A cell of a line as it stands. */
export interface StandingCell extends TypedCell {
  /** As it is compared. */
  readonly compared: string;
  /** To be written again. */
  readonly value: DraftValue;
}

/** A row of the table as it stands. */
export interface StandingLine {
  /** Its place among the lines. */
  readonly at: number;
  /** Its row below the header, counted from 1. */
  readonly rowBelowHead: number;
  /** null: its first word is none that the sheet knows. */
  readonly kind: PlanRowKind | null;
  readonly section: PlanSection;
  readonly cells: Readonly<Record<PlanSheetColumn, StandingCell>>;
  /** The line that it belongs to, as it stands: of a point without an item in its part, the part. */
  readonly parent: StandingLine | null;
  /** What the file said in it; null: people's own row, or on a sheet of version 1 any row but a doubt's. */
  readonly mark: LineMark | null;
  /** The doubt that it tells, as JSON. */
  readonly doubt: string | null;
}

/** A plan sheet as it stands, with all that people typed on it. */
export interface StandingSheet {
  /** False on a sheet of version 1: what the file said is not known. */
  readonly isMarked: boolean;
  /** Short marks of all lines that the file had; empty: not kept. */
  readonly fileLines: readonly string[];
  readonly heading: string;
  readonly above: PlanSheetContent['above'];
  readonly lines: readonly StandingLine[];
  /** Cells that have no place on a sheet that is written anew. */
  readonly strays: readonly TypedCell[];
  /** Cells right of the table, which stay where they are, by their row below the header. */
  readonly beside: readonly (TypedCell & { readonly rowBelowHead: number })[];
}

/** Reads a plan sheet as it stands; null where its header is gone. Bit by bit. */
export function* readStandingSheet(grid: Grid, words: PlanSheetWords): Work<StandingSheet | null> {
  const table = findPlanTable(grid, words);
  if (table === null) return null;
  const head = readAbove(grid, table, words);
  const lines: StandingLine[] = [];
  const strays: TypedCell[] = [...head.strays, ...renamedHeaders(grid, table, words)];
  const beside: (TypedCell & { readonly rowBelowHead: number })[] = [];
  const lastOf = new Map<PlanRowKind, StandingLine>();
  let last: PlanRowKind | null = null;
  let section: PlanSection = 'document';
  for (let row = table.headRow; row < grid.values.length; row += 1) {
    if (row % rowsPerPause === 0) yield row / grid.values.length;
    const rowBelowHead = row - table.headRow;
    for (const column of strangeColumns(grid, row, table)) {
      const cell = typedCell(grid, row, column);
      if (grid.originColumn + column < planSheetWidth) strays.push(cell);
      else beside.push({ ...cell, rowBelowHead });
    }
    const cells = readRow(grid, row, table);
    const heading = sectionNamed(cells.kind.text, words);
    section = heading ?? section;
    if (heading !== null) last = null;
    const typed = heading !== null ? { ...cells, kind: { text: '', date: null } } : cells;
    if (row === table.headRow || isBlankRow(typed)) continue;
    const { mark, doubt } = markOfRow(keyOfRow(grid, row, table.keyColumn), words);
    const read = kindOfRow(typed.kind.text, last, words);
    const kind: PlanRowKind | null = typed.kind.text === '' && mark !== null ? withoutWord(mark, read) : read;
    if (kind !== null) section = kindTraits[kind].section;
    // a row of which nobody knows what it is belongs to what stands above it, too
    const kindForParent = kind ?? mark?.kind ?? lowestOf[section] ?? null;
    const line: StandingLine = {
      at: lines.length,
      rowBelowHead,
      kind,
      section,
      // what people wrote beside the heading of a section is a row of its own
      cells:
        heading === null ? standingCells(grid, row, table) : withoutKind(standingCells(grid, row, table)),
      parent: kindForParent === null ? null : nearestAbove(kindForParent, lastOf),
      mark,
      doubt,
    };
    lines.push(line);
    if (kind === null) continue;
    last = kind;
    lastOf.set(kind, line);
    for (const below of planRowKinds) if (kindTraits[below].parent === kind) lastOf.delete(below);
  }
  return {
    isMarked: table.keyColumn !== null || lines.some(({ mark }) => mark !== null && mark.kind !== 'doubt'),
    fileLines: readFileLines(keyOfRow(grid, table.headRow, table.keyColumn)) ?? [],
    heading: head.heading,
    above: head.above,
    lines,
    strays,
    beside,
  };
}

/** What a line of the file is whose first word people cleared: what it was, unless it goes on in a line of its section. */
function withoutWord({ kind }: LineMark, goesOn: PlanRowKind | null): PlanRowKind {
  return goesOn !== null && kindTraits[goesOn].section === kindTraits[kind].section ? goesOn : kind;
}

/** The kind of line that belongs to all others of its section. */
const lowestOf: Readonly<Partial<Record<PlanSection, PlanRowKind>>> = { outline: 'point', bodies: 'duty' };

/** The line that a line of a kind belongs to, among the last ones of each kind; null: none. */
function nearestAbove(
  kind: PlanRowKind,
  lastOf: ReadonlyMap<PlanRowKind, StandingLine>,
): StandingLine | null {
  const above = kindTraits[kind].parent;
  return above === null ? null : (lastOf.get(above) ?? nearestAbove(above, lastOf));
}

/** What the hidden cell of a row tells. The words of a doubt are the add-in's own: they say what it wrote. */
function markOfRow(key: string, words: PlanSheetWords): Pick<StandingLine, 'mark' | 'doubt'> {
  const doubt = /^doubt:([\s\S]+)$/.exec(key)?.[1] ?? null;
  if (doubt === null) return { mark: readLineMark(key), doubt };
  const said = readDoubt(doubt);
  const content = said === null ? '' : markOfText(comparedText(words.doubt(said)));
  return { mark: { kind: 'doubt', parent: '', cells: { number: '', content, name: '', date: '' } }, doubt };
}

/** Cells of a sheet whose header is gone that say what a plan (its texts) does not say: they would be lost. */
export function typedWithoutHead(grid: Grid, texts: ReadonlySet<string>): readonly TypedCell[] {
  return grid.values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const isWritten = grid.originColumn + column < planSheetWidth;
      if (!isWritten || isBlankValue(value) || isHiddenKey(String(value))) return [];
      const cell = typedCell(grid, row, column);
      return texts.has(comparedText(cell.text)) ? [] : [cell];
    }),
  );
}

/** The rows above the table: the heading, and what people wrote there. */
function readAbove(
  grid: Grid,
  table: PlanSheetTable,
  words: PlanSheetWords,
): Pick<StandingSheet, 'heading' | 'above' | 'strays'> {
  let heading = words.heading;
  const above: { readonly column: number; readonly value: DraftValue }[][] = [];
  const strays: TypedCell[] = [];
  for (let row = 0; row < table.headRow; row += 1) {
    const values = grid.values[row] ?? [];
    const key = keyOfRow(grid, row, table.keyColumn);
    const typed = values.flatMap((value, column) => {
      if (isBlankValue(value) || isHiddenKey(String(value))) return [];
      const cell = typedCell(grid, row, column);
      const isOurs =
        comparedText(cell.text) === comparedText(words.heading) ||
        comparedText(cell.text) === comparedText(words.hint) ||
        key === hintKey(cell.text);
      return isOurs ? [] : [{ column, cell }];
    });
    const [first] = typed;
    if (key.startsWith('origin:') && first !== undefined && typed.length === 1) {
      heading = first.cell.text;
      continue;
    }
    const kept = typed.filter(({ column }) => grid.originColumn + column < planSheetWidth - 1);
    if (kept.length > 0) {
      above.push(
        kept.map(({ column }) => ({
          column: grid.originColumn + column,
          value: draftValueOfCell(grid, grid.originRow + row, grid.originColumn + column),
        })),
      );
    }
    // the hidden column is ours alone
    const lost = typed.filter(({ column }) => grid.originColumn + column === planSheetWidth - 1);
    strays.push(...lost.map(({ cell }) => cell));
  }
  return { heading, above, strays };
}

/** Words that people put in place of ours in the header: they have no place on a sheet that is written anew. */
function renamedHeaders(grid: Grid, table: PlanSheetTable, words: PlanSheetWords): readonly TypedCell[] {
  return sheetColumns.flatMap((name) => {
    const column = table.columns[name];
    const text = String(grid.values[table.headRow]?.[column] ?? '').trim();
    return text === '' || isSame(text, words.columns[name]) ? [] : [typedCell(grid, table.headRow, column)];
  });
}

/** Columns of a row's filled cells that are none of the table's. */
function strangeColumns(grid: Grid, row: number, table: PlanSheetTable): readonly number[] {
  const known = new Set<number>(Object.values(table.columns));
  return (grid.values[row] ?? []).flatMap((value, column) => {
    const isOurs = known.has(column) || column === table.keyColumn || isHiddenKey(String(value));
    return isOurs || isBlankValue(value) ? [] : [column];
  });
}

function standingCells(
  grid: Grid,
  row: number,
  table: PlanSheetTable,
): Readonly<Record<PlanSheetColumn, StandingCell>> {
  const read = readRow(grid, row, table);
  const cell = (name: PlanSheetColumn): StandingCell => {
    const column = table.columns[name];
    const at = { row: grid.originRow + row, column: grid.originColumn + column };
    const { text } = read[name];
    return {
      address: cellAddress(at),
      text,
      compared: comparedText(text),
      value: column < 0 ? { type: 'blank' } : draftValueOfCell(grid, at.row, at.column),
    };
  };
  return {
    kind: cell('kind'),
    number: cell('number'),
    content: cell('content'),
    name: cell('name'),
    date: cell('date'),
    remark: cell('remark'),
  };
}

function withoutKind(cells: StandingLine['cells']): StandingLine['cells'] {
  return { ...cells, kind: { ...cells.kind, text: '', compared: '', value: { type: 'blank' } } };
}

function typedCell(grid: Grid, row: number, column: number): TypedCell {
  return {
    address: cellAddress({ row: grid.originRow + row, column: grid.originColumn + column }),
    text: printedText(grid, grid.originRow + row, grid.originColumn + column),
  };
}
