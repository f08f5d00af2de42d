import { cellLine, gridBounds } from '../sheets/gridCells';
import type { Grid } from '../sheets/grid';
import { isSameName } from '../sheets/sheetNames';
import {
  cellsOfList,
  isSameValidation,
  wordsOfList,
  type CellValidation,
  type ColumnRows,
  type ValidatedRows,
  type ValidationChange,
} from '../sheets/cellValidation';
import type { OfferedCells } from '../sheets/sheetDraft';
import type { Table } from '../sheets/table';

/** A column whose drop-down does not reach all rows of its table, or offers less than it did. */
export interface BrokenChoices {
  readonly sheet: string;
  /** 0-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** Rows of the table without the drop-down, and rows that bear another validation. */
  readonly lost: number;
  readonly foreign: number;
  /** What becomes of the list itself: it stays, takes in cells that were added below it, or is taken from elsewhere. */
  readonly source: 'stays' | 'grows' | 'moves';
  /** How it can be mended; empty: its words are gone, and nobody but the office knows them. */
  readonly changes: readonly ValidationChange[];
  /** Cells whose validation changes. */
  readonly cells: number;
  /** Values of the table that the list does not offer, each once, from the top. They stay. */
  readonly notOffered: readonly string[];
  readonly isProtected: boolean;
  /** Rows of the sheet that said anything, all from 0: where they are others by the time of the write, rows moved. */
  readonly usedRows: { readonly row: number; readonly rowCount: number };
}

/** What is known of the columns of a table beside what stands in them. */
export interface KnownChoices {
  readonly grids: readonly Grid[];
  /** The drop-down that a sheet of ours was made with, by sheet column. */
  readonly made: ReadonlyMap<number, CellValidation>;
  /** Where the office lists its bodies, as a drop-down offers them; null: nowhere. */
  readonly bodies: OfferedCells | null;
  /** How cells are written as what a drop-down offers. */
  readonly listOf: (cells: OfferedCells) => string | null;
}

/** Rows below the last record that are looked at: a drop-down that was pasted over may stand there still. */
const rowsBelow = 200;

/** The rows to be looked at in each column of a table: from the header to the last record, and those below. */
export function rowsToLookAt(table: Table): readonly ColumnRows[] {
  const { sheet, columns, headerLastRow } = table;
  const last = lastRecord(table);
  if (last < 0) return [];
  const row = headerLastRow + 1;
  return columns.flatMap(({ column }) => [
    { sheet, column, row, rowCount: last - row + 1 },
    { sheet, column, row: last + 1, rowCount: rowsBelow },
  ]);
}

function lastRecord({ rows }: Table): number {
  return rows.reduce((most, { row, kind }) => (kind === 'record' ? Math.max(most, row) : most), -1);
}

/**
 * Of the rows that did not answer alike, those that must be known one by one. Where all records of a column offer one whole
 * list, it does not matter where below them it ends.
 */
export function rowsToLookCloser(
  table: Table,
  { alike, mixed }: { readonly alike: readonly ValidatedRows[]; readonly mixed: readonly ColumnRows[] },
  known: KnownChoices,
): readonly ColumnRows[] {
  const last = lastRecord(table);
  const ofTable = mixed.filter(({ sheet }) => sheet === table.sheet);
  const isWhole = (column: number): boolean => {
    const records = alike.find(
      (one) => one.sheet === table.sheet && one.column === column && one.row <= last,
    );
    if (records === undefined || typeof records.validation?.list !== 'string') return false;
    const header = table.columns.find((one) => one.column === column)?.header ?? '';
    return brokenColumn(table, { column, header }, { inColumn: [records], known }) === null;
  };
  const whole = new Set([...new Set(ofTable.map(({ column }) => column))].filter(isWhole));
  return ofTable.filter(({ column }) => !whole.has(column));
}

/** Columns of a table whose drop-downs are damaged. Linear in its rows and in what was seen. */
export function brokenChoices(
  table: Table,
  seen: readonly ValidatedRows[],
  known: KnownChoices,
): readonly BrokenChoices[] {
  return table.columns.flatMap(({ column, header }) => {
    const inColumn = seen.filter((one) => one.sheet === table.sheet && one.column === column);
    const broken = brokenColumn(table, { column, header }, { inColumn, known });
    return broken === null ? [] : [broken];
  });
}

function brokenColumn(
  table: Table,
  { column, header }: { readonly column: number; readonly header: string },
  { inColumn, known }: { readonly inColumn: readonly ValidatedRows[]; readonly known: KnownChoices },
): BrokenChoices | null {
  const { sheet, grid } = table;
  const meant = meantChoices(inColumn, { sheet, made: known.made.get(column) ?? null, known });
  if (meant === null) return null;
  const { validation, source } = wholeSource(meant, { sheet, known });
  const records = table.rows.filter(({ kind }) => kind === 'record').map(({ row }) => row);
  const at = validationAt(inColumn);
  const differs = (row: number): boolean => !isOffering(at(row), validation);
  const wrong = records.filter(differs);
  const lost = wrong.filter((row) => at(row) === null).length;
  const foreign = wrong.filter((row) => {
    const now = at(row);
    return now !== null && now.rule !== meant.rule;
  }).length;
  const words = offeredWords(validation, { sheet, known });
  const isGone = words !== null && words.length === 0;
  if (lost + foreign === 0 && source === 'stays' && !isGone) return null;
  const changes = isGone ? [] : changesOf(inColumn, { records: new Set(records), meant, to: validation });
  const { firstRow, lastRow } = gridBounds(grid);
  return {
    sheet,
    column,
    header,
    lost,
    foreign,
    source,
    changes,
    cells: changes.reduce((sum, { rowCount }) => sum + rowCount, 0),
    notOffered: words === null ? [] : notOfferedIn(grid, { column, records, words }),
    isProtected: grid.isProtected,
    usedRows: { row: firstRow, rowCount: lastRow - firstRow + 1 },
  };
}

/** A list is the same, however it is spoken beside. */
function isOffering(now: CellValidation | null, meant: CellValidation): boolean {
  return now !== null && now.rule === meant.rule;
}

/**
 * The drop-down that the column is meant to have: of those in it the one on most cells whose words are still there, cells
 * before words typed into the rule, since these come along with what is pasted; else the one the sheet was made with.
 * null: there never was one, or none that could be put on other rows as it is.
 */
function meantChoices(
  inColumn: readonly ValidatedRows[],
  of: { readonly sheet: string; readonly made: CellValidation | null; readonly known: KnownChoices },
): CellValidation | null {
  const cells = new Map<string, { readonly validation: CellValidation; count: number }>();
  for (const { validation, rowCount } of inColumn) {
    if (validation?.list === null || validation === null) continue;
    const one = cells.get(validation.rule) ?? { validation, count: 0 };
    one.count += rowCount;
    cells.set(validation.rule, one);
  }
  const { made } = of;
  const ranked = [...cells.values()]
    .map((one) => ({ ...one, rank: rankOf(one.validation, of) }))
    .toSorted((one, other) => other.rank - one.rank || other.count - one.count);
  if (ranked.some(({ rank }) => rank < 0)) return null;
  const [best] = ranked;
  if (best === undefined) return made;
  return best.rank === 0 && made !== null ? made : best.validation;
}

/** 3: as the sheet was made; 2: cells that hold words; 1: words of its own; 0: cells that are gone; -1: a formula that goes by its place. */
function rankOf(
  { list, rule }: CellValidation,
  { sheet, made, known }: Parameters<typeof meantChoices>[1],
): number {
  if (made !== null && (rule === made.rule || isSameList(list ?? '', made.list ?? '', sheet))) return 3;
  if (list === null || wordsOfList(list) !== null) return 1;
  if (list.includes('#REF!')) return 0;
  // a name of the workbook is the same from everywhere
  if (/^=[\p{L}_][\p{L}\p{N}_.]*$/u.test(list)) return 2;
  const cells = cellsOfList(list, sheet);
  if (cells === null) return -1;
  return wordsIn(cells, known.grids).length === 0 ? 0 : 2;
}

function isSameList(one: string, other: string, home: string): boolean {
  const [mine, theirs] = [cellsOfList(one, home), cellsOfList(other, home)];
  if (mine === null || theirs === null) return false;
  return isSameName(mine.sheet, theirs.sheet) && mine.column === theirs.column;
}

/** The drop-down with all words that stand where it takes them from. */
function wholeSource(
  meant: CellValidation,
  { sheet, known }: { readonly sheet: string; readonly known: KnownChoices },
): { readonly validation: CellValidation; readonly source: BrokenChoices['source'] } {
  const stays = { validation: meant, source: 'stays' } as const;
  const { list } = meant;
  if (list === null || wordsOfList(list) !== null) return stays;
  const cells = cellsOfList(list, sheet);
  const isGone = list.includes('#REF!') || (cells !== null && wordsIn(cells, known.grids).length === 0);
  if (isGone) {
    const moved = known.bodies === null ? null : known.listOf(known.bodies);
    // only a list of bodies is known again, by where it stood
    const isOfBodies = cells === null || isSameName(cells.sheet, known.bodies?.sheet ?? '');
    return moved === null || !isOfBodies ? stays : { validation: offering(meant, moved), source: 'moves' };
  }
  if (cells === null) return stays;
  const grid = gridOf(cells.sheet, known.grids);
  let added = 0;
  while (grid !== null && cellLine(grid, cells.row + cells.rowCount + added, cells.column) !== '') added += 1;
  if (added === 0) return stays;
  const grown = known.listOf({ ...cells, rowCount: cells.rowCount + added });
  return grown === null ? stays : { validation: offering(meant, grown), source: 'grows' };
}

/** The same drop-down with another list. */
export function offering({ manner }: Pick<CellValidation, 'manner'>, list: string): CellValidation {
  return { rule: JSON.stringify({ list: { inCellDropDown: true, source: list } }), manner, list };
}

function gridOf(sheet: string, grids: readonly Grid[]): Grid | null {
  return grids.find((grid) => isSameName(grid.sheet, sheet)) ?? null;
}

function wordsIn({ sheet, column, row, rowCount }: OfferedCells, grids: readonly Grid[]): readonly string[] {
  const grid = gridOf(sheet, grids);
  if (grid === null) return [];
  const last = Math.min(row + rowCount - 1, gridBounds(grid).lastRow);
  const words: string[] = [];
  for (let at = row; at <= last; at += 1) {
    const word = cellLine(grid, at, column);
    if (word !== '') words.push(word);
  }
  return words;
}

/** What a drop-down offers; null: nobody can tell. */
function offeredWords(
  { list }: CellValidation,
  { sheet, known }: { readonly sheet: string; readonly known: KnownChoices },
): readonly string[] | null {
  if (list === null) return null;
  const cells = cellsOfList(list, sheet);
  if (list.includes('#REF!')) return [];
  return cells === null ? wordsOfList(list) : wordsIn(cells, known.grids);
}

function notOfferedIn(
  grid: Grid,
  of: { readonly column: number; readonly records: readonly number[]; readonly words: readonly string[] },
): readonly string[] {
  const offered = new Set(of.words);
  const said = of.records.map((row) => cellLine(grid, row, of.column));
  return [...new Set(said)].filter((text) => text !== '' && !offered.has(text));
}

function validationAt(inColumn: readonly ValidatedRows[]): (row: number) => CellValidation | null {
  const byRow = new Map<number, CellValidation | null>();
  for (const { row, rowCount, validation } of inColumn) {
    for (let at = row; at < row + rowCount; at += 1) byRow.set(at, validation);
  }
  return (row) => byRow.get(row) ?? null;
}

/** Rows of records that get the drop-down, and, where its list changes, rows that have it as it was. */
function changesOf(
  inColumn: readonly ValidatedRows[],
  of: { readonly records: ReadonlySet<number>; readonly meant: CellValidation; readonly to: CellValidation },
): readonly ValidationChange[] {
  const { records, meant, to } = of;
  const changes: ValidationChange[] = [];
  for (const { sheet, column, row, rowCount, validation: from } of inColumn) {
    if (isOffering(from, to)) continue;
    const hadList = from !== null && from.rule === meant.rule;
    const toRow = hadList ? { ...to, manner: from.manner } : to;
    if (isSameValidation(from, toRow)) continue;
    for (let at = row; at < row + rowCount; at += 1) {
      if (!hadList && !records.has(at)) continue;
      const last = changes.at(-1);
      const goesOn = last !== undefined && last.row + last.rowCount === at && last.from === from;
      if (goesOn) changes[changes.length - 1] = { ...last, rowCount: last.rowCount + 1 };
      else changes.push({ sheet, column, row: at, rowCount: 1, from, to: toRow });
    }
  }
  return changes;
}
