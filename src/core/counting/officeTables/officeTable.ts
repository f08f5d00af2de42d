import { cellAddress } from '../../sheets/cellRef';
import { cellLine, cellValue, gridBounds, isBlankValue } from '../../sheets/gridCells';
import type { Grid } from '../../sheets/grid';
import type { Work } from '../../work/work';
import type { LeftLine } from './axisLine';
import { columnLines, type ColumnLine } from './columnLines';
import { shareFormOf } from './countWithShare';
import { rowLines, type RowLine } from './rowLines';
import type { ReadLabel } from './summaryLabel';
import { tableBody, type TableBody } from './tableBody';
import { headColumns, headsAt, type FreeArea, type Look, type TableHead } from './tableHead';
import { wordsAbove, type SheetPlace, type WordsAbove } from './wordsAbove';

/** A summary table of the office's own: what is counted, and where its figures stand. */
export interface OfficeTable {
  readonly sheet: string;
  readonly grid: Grid;
  readonly head: TableHead;
  /** 0-based. */
  readonly lastRow: number;
  readonly above: WordsAbove;
  readonly rows: readonly RowLine[];
  readonly columns: readonly ColumnLine[];
  readonly leftRows: readonly LeftLine[];
  readonly leftColumns: readonly LeftLine[];
  /** False: what is a part of what is not certain; nothing is filled, `leftRows` says where. */
  readonly isSure: boolean;
}

/** Understood rows that make a table. */
const fewestRows = 2;
/** Rows that are not understood for each one that is, at most. */
const mostUnknown = 3;
/** Share of words among the cells of figures from which on it is a list. */
const wordyShare = 0.3;
/** Heads are looked for in so many rows, and in so many rows of words after each other: what is longer is a list. */
const mostRows = 3000;
const mostBarren = 150;

/** Finds the summary tables of a sheet, below each other and side by side, bit by bit. Linear in cells. */
export function* findOfficeTables(grid: Grid, read: ReadLabel): Work<readonly OfficeTable[]> {
  const look = { grid, read };
  const { firstRow, lastRow } = gridBounds(grid);
  const last = Math.min(lastRow, firstRow + mostRows);
  const tables: OfficeTable[] = [];
  /** The row of the first head: what stands above it speaks of the whole sheet. */
  let top: number | null = null;
  let barren = 0;
  for (let row = firstRow; row <= last; row += 1) {
    const areas = freeAreas(grid, row, tables).filter((area) => mayBeHead(grid, row, area));
    if (areas.length === 0) continue;
    if (barren > mostBarren) break;
    barren += 1;
    yield (row - firstRow) / (last - firstRow + 1);
    const found = areas.flatMap((area) =>
      headsAt(look, row, area).flatMap((head) => tableUnder(look, head, { free: area.free, top }) ?? []),
    );
    if (found.length === 0) continue;
    barren = 0;
    top ??= Math.min(...found.map(({ head }) => head.firstRow));
    tables.push(...found);
  }
  return tables;
}

/** The columns of a row that no table found so far holds. */
function freeAreas(grid: Grid, row: number, tables: readonly OfficeTable[]): readonly FreeArea[] {
  const { firstRow, firstColumn, lastColumn } = gridBounds(grid);
  const holding = tables
    .filter(({ lastRow }) => row <= lastRow)
    .map(({ head }) => head)
    .sort((one, other) => one.firstColumn - other.firstColumn);
  const areas: FreeArea[] = [];
  let from = firstColumn;
  for (const end of [...holding, { firstColumn: lastColumn + 1, lastColumn }]) {
    const to = end.firstColumn - 1;
    const above = tables.filter(({ head }) => head.firstColumn <= to && head.lastColumn >= from);
    const free = Math.max(
      firstRow,
      ...above.filter(({ lastRow }) => lastRow < row).map(({ lastRow }) => lastRow + 1),
    );
    if (to > from) areas.push({ from, to, free });
    from = end.lastColumn + 1;
  }
  return areas;
}

/** Heads hold words, and no numbers but years. */
function mayBeHead(grid: Grid, row: number, { from, to }: FreeArea): boolean {
  const cells = (grid.values[row - grid.originRow] ?? []).slice(
    from - grid.originColumn,
    to - grid.originColumn + 1,
  );
  const isYear = (value: number): boolean => value >= 1990 && value < 2100;
  return (
    cells.some((value) => typeof value === 'string' && !isBlankValue(value)) &&
    cells.every((value) => typeof value !== 'number' || isYear(value))
  );
}

function tableUnder(look: Look, head: TableHead, place: SheetPlace): OfficeTable | null {
  const { grid, read } = look;
  const body = tableBody(look, head);
  const { lines: rows, left: leftRows, isSure } = rowLines(body.rows);
  if (!isSummary(rows.length, leftRows, body)) return null;
  const above = wordsAbove(grid, head, place);
  const { lines: columns, left: leftColumns } = columnLines(headColumns(grid, head), read, above.moneyUnit);
  if (isWordy(look, { body, columns })) return null;
  const twofold = body.twofold.map(({ at, label }) => ({ at, label, why: 'unsure' as const }));
  return {
    sheet: grid.sheet,
    grid,
    head,
    lastRow: body.lastRow,
    above,
    rows,
    columns,
    leftRows: [...leftRows, ...twofold].sort((one, other) => one.at - other.at),
    leftColumns,
    isSure: isSure && twofold.length === 0,
  };
}

/** Bodies that no record names are many in some tables; other rows that are not understood make a list. */
function isSummary(known: number, left: readonly LeftLine[], { rows }: TableBody): boolean {
  const understood = known + left.filter(({ why }) => why === 'unsure' || why === 'twice').length;
  const unknown = rows.filter(({ read }) => read.kind === 'unknown' && !read.isBody).length;
  return understood >= fewestRows && unknown <= understood * mostUnknown;
}

/** True where the cells of understood columns hold words rather than figures: a list, whatever its head says. */
function isWordy(
  { grid }: Look,
  { body, columns }: { readonly body: TableBody; readonly columns: readonly ColumnLine[] },
): boolean {
  let words = 0;
  let filled = 0;
  for (const { at } of body.rows) {
    for (const { at: column } of columns) {
      const value = cellValue(grid, at, column);
      if (isBlankValue(value)) continue;
      filled += 1;
      if (typeof value === 'string' && !/^[\d.,%\s-]+$/.test(value) && shareFormOf(value) === null)
        words += 1;
    }
  }
  return words > 2 && words > filled * wordyShare;
}

/** The area of a table as people write it: "A3:F12". */
export function areaOf({ head, lastRow }: Pick<OfficeTable, 'head' | 'lastRow'>): string {
  const first = cellAddress({ row: head.firstRow, column: head.firstColumn });
  return `${first}:${cellAddress({ row: lastRow, column: head.lastColumn })}`;
}

/** The words of a head in one line, for whoever looks for what a table counts. */
export function headWords({ grid, head }: Pick<OfficeTable, 'grid' | 'head'>): string {
  const words: string[] = [];
  for (let row = head.firstRow; row <= head.lastRow; row += 1)
    for (let column = head.firstColumn; column <= head.lastColumn; column += 1)
      words.push(cellLine(grid, row, column));
  return words.filter((text) => text !== '').join(' ');
}
