import { cellLine, cellValue, gridBounds, isBlankValue } from '../../sheets/gridCells';
import type { Grid } from '../../sheets/grid';
import { foldWithoutDiacritics } from '../../text/folding';
import { leadHead, listHead } from '../../vocabulary/summaryLabels';
import { headRemark, unitLine } from '../../vocabulary/summaryTitles';
import type { HeadColumn } from './columnLines';
import type { ReadLabel, SummaryLabel } from './summaryLabel';

/** The head of a table, found on a sheet. 0-based sheet coordinates, all inclusive. */
export interface TableHead {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The column whose labels name the rows. */
  readonly labelColumn: number;
  /** Number columns left of the labels belong to the table. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Rows below a possible head in which the labels of rows are looked for. */
const rowsLookedAt = 60;
/** Rows that a head grows upward, and downward. */
const extraRows = 2;
/** Understood labels that make a column the one that names the rows. */
const fewestRows = 2;
const longestUpperLabel = 60;

/** How a sheet is looked at. */
export interface Look {
  readonly grid: Grid;
  readonly read: ReadLabel;
}

/** Columns of a sheet that no table holds at a row; `free`: the first row that none above has taken there. */
export interface FreeArea {
  readonly from: number;
  readonly to: number;
  readonly free: number;
}

/** A label that is filled: a condition, a total, money, a share. */
export function isFigureLabel({ kind }: SummaryLabel): boolean {
  return kind === 'condition' || kind === 'total' || kind === 'money' || kind === 'doneShare';
}

/** The label that a cell holds; a cell without words holds none. */
export function labelAt({ grid, read }: Look, row: number, column: number): SummaryLabel {
  return typeof cellValue(grid, row, column) === 'string'
    ? read(cellLine(grid, row, column))
    : { kind: 'silent' };
}

/** Columns of a row, from one column to another, whose labels ask for figures. */
export function figureColumns(
  look: Look,
  row: number,
  within: { readonly from: number; readonly to: number },
): readonly number[] {
  const found: number[] = [];
  for (let column = within.from; column <= within.to; column += 1) {
    if (isFigureLabel(labelAt(look, row, column))) found.push(column);
  }
  return found;
}

/**
 * The heads that begin with a row in an area, from left to right: tables may stand side by side. A head has two labels that ask for figures, or one total or money; and a column left of them
 * in which rows are named.
 */
export function headsAt(look: Look, row: number, area: FreeArea): readonly TableHead[] {
  const { from: firstColumn, to: lastColumn, free } = area;
  const columns = figureColumns(look, row, { from: firstColumn + 1, to: lastColumn });
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return [];
  const labelColumns = columnsNamingRows(look, row, { ...area, to: last - 1, until: lastColumn });
  const heads: TableHead[] = [];
  labelColumns.forEach((labelColumn, index) => {
    const next = labelColumns[index + 1] ?? lastColumn + 1;
    const own = columns.filter((column) => column > labelColumn && column < next);
    if (!isEnough(look, row, own)) return;
    const from = (heads.at(-1)?.lastColumn ?? firstColumn - 1) + 1;
    const head = grown(look, { row, labelColumn, free, from, lastOwn: own.at(-1) ?? labelColumn, next });
    if (!namesAList(look.grid, head)) heads.push(head);
  });
  return heads;
}

function isEnough(look: Look, row: number, own: readonly number[]): boolean {
  const [only] = own;
  if (only === undefined) return false;
  const { kind } = labelAt(look, row, only);
  return own.length > 1 || kind === 'total' || kind === 'money';
}

/** Columns below a row in which at least two labels ask for something. */
function columnsNamingRows(
  look: Look,
  row: number,
  within: { readonly from: number; readonly to: number; readonly until: number },
): readonly number[] {
  const found: number[] = [];
  const last = lastOfBlock(look.grid, row, { from: within.from, to: within.until });
  for (let column = within.from; column <= within.to; column += 1) {
    let count = 0;
    for (let at = row + 1; at <= last && count < fewestRows; at += 1) {
      const { kind } = labelAt(look, at, column);
      if (kind === 'condition' || kind === 'total') count += 1;
    }
    if (count >= fewestRows) found.push(column);
  }
  return found;
}

/** The last row before a blank one below a possible head. */
function lastOfBlock(
  grid: Grid,
  row: number,
  columns: { readonly from: number; readonly to: number },
): number {
  const { lastRow } = gridBounds(grid);
  const last = Math.min(lastRow, row + rowsLookedAt);
  for (let at = row + 2; at <= last; at += 1) {
    let isBlank = true;
    for (let column = columns.from; column <= columns.to && isBlank; column += 1)
      isBlank = isBlankValue(cellValue(grid, at, column));
    if (isBlank) return at - 1;
  }
  return last;
}

/** A head with the rows above and below that belong to it, up to the next table's columns. */
function grown(
  look: Look,
  at: {
    readonly row: number;
    readonly labelColumn: number;
    readonly free: number;
    readonly from: number;
    readonly lastOwn: number;
    readonly next: number;
  },
): TableHead {
  const { grid } = look;
  const { labelColumn } = at;
  const columns = { from: labelColumn + 1, to: at.next - 1 };
  const isBlank = (row: number): boolean => isBlankValue(cellValue(grid, row, labelColumn));
  let firstRow = at.row;
  while (firstRow > at.free && at.row - firstRow < extraRows) {
    const namesRows = isBlank(firstRow) && !isBlank(firstRow - 1);
    if (!namesRows && !isBlank(firstRow - 1)) break;
    if (!isUpperRow(look, firstRow - 1, columns, { isAlone: !namesRows })) break;
    firstRow -= 1;
    if (namesRows) break;
  }
  let lastRow = at.row;
  while (
    lastRow - at.row < extraRows &&
    isBlank(lastRow + 1) &&
    isUpperRow(look, lastRow + 1, columns, { isAlone: false })
  )
    lastRow += 1;
  const lastColumn = lastFilled(grid, { firstRow, lastRow, from: at.lastOwn, to: at.next - 1 });
  let firstColumn = at.from;
  while (firstColumn < labelColumn && isBlankAbove(grid, { firstRow, lastRow, column: firstColumn }))
    firstColumn += 1;
  return { firstRow, lastRow, labelColumn, firstColumn, lastColumn };
}

/** True for a row of short labels over or under others; a title or a unit over the table is none. */
function isUpperRow(
  { grid, read }: Look,
  row: number,
  columns: { readonly from: number; readonly to: number },
  { isAlone }: { readonly isAlone: boolean },
): boolean {
  const texts: string[] = [];
  for (let column = columns.from; column <= columns.to; column += 1) {
    const value = cellValue(grid, row, column);
    if (isBlankValue(value)) continue;
    const text = cellLine(grid, row, column);
    if (typeof value === 'number' && !/^(19|20)\d{2}$/.test(text)) return false;
    if (text.length > longestUpperLabel) return false;
    if (!unitLine.test(foldWithoutDiacritics(text))) texts.push(text);
  }
  if (texts.length === 0) return false;
  const [only = ''] = texts;
  const isRemark = headRemark.test(foldWithoutDiacritics(only));
  return !(isAlone && texts.length === 1 && read(only).kind === 'unknown' && isRemark);
}

/** The last column with words in the head before a column that is blank there. */
function lastFilled(
  grid: Grid,
  at: { readonly firstRow: number; readonly lastRow: number; readonly from: number; readonly to: number },
): number {
  let last = at.from;
  for (let column = at.from + 1; column <= at.to; column += 1) {
    if (isBlankAbove(grid, { firstRow: at.firstRow, lastRow: at.lastRow, column })) break;
    last = column;
  }
  return last;
}

/** True where the rows of a head hold nothing in a column. */
function isBlankAbove(
  grid: Grid,
  at: { readonly firstRow: number; readonly lastRow: number; readonly column: number },
): boolean {
  for (let row = at.firstRow; row <= at.lastRow; row += 1)
    if (!isBlankValue(cellValue(grid, row, at.column))) return false;
  return true;
}

/** True where a label of the head belongs to lists of people or of tasks: names, days of birth, products. */
function namesAList(grid: Grid, head: TableHead): boolean {
  for (let row = head.firstRow; row <= head.lastRow; row += 1) {
    for (let column = head.firstColumn; column <= head.lastColumn; column += 1) {
      const folded = foldWithoutDiacritics(cellLine(grid, row, column), { stripPunctuation: true });
      const namesRows = column === head.labelColumn && leadHead.test(folded);
      if (listHead.test(folded) && !namesRows) return true;
    }
  }
  return false;
}

/**
 * The columns right of the row labels with the labels over them. A label goes on to the right over blanks as long as
 * labels stand below it, and only where one stands right under itself: else it is a column's own, merged downward.
 */
export function headColumns(grid: Grid, head: TableHead): readonly HeadColumn[] {
  const columns: HeadColumn[] = [];
  const carried = new Map<number, string | null>();
  for (let column = head.labelColumn + 1; column <= head.lastColumn; column += 1) {
    const labels: string[] = [];
    let isVague = false;
    for (let row = head.firstRow; row <= head.lastRow; row += 1) {
      const text = cellLine(grid, row, column);
      const hasLower = row < head.lastRow && hasWordsBelow(grid, { row, column, lastRow: head.lastRow });
      if (text !== '') {
        labels.push(text);
        carried.set(row, hasLower ? text : null);
      } else if (hasLower) {
        const over = carried.get(row) ?? null;
        if (over !== null) labels.push(over);
        else isVague ||= hasUpperLabels(grid, row, head);
      } else carried.set(row, null);
    }
    columns.push({ at: column, labels, isVague });
  }
  return columns;
}

function hasWordsBelow(
  grid: Grid,
  at: { readonly row: number; readonly column: number; readonly lastRow: number },
): boolean {
  for (let row = at.row + 1; row <= at.lastRow; row += 1)
    if (cellLine(grid, row, at.column) !== '') return true;
  return false;
}

/** True where the row has labels over others at all, so that a column without one could belong to one of them. */
function hasUpperLabels(grid: Grid, row: number, head: TableHead): boolean {
  for (let column = head.labelColumn + 1; column <= head.lastColumn; column += 1) {
    const isUpper =
      cellLine(grid, row, column) !== '' && hasWordsBelow(grid, { row, column, lastRow: head.lastRow });
    if (isUpper) return true;
  }
  return false;
}
