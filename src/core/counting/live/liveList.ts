import type { CellValue, Grid } from '../../sheets/grid';
import { cellValue, gridBounds, isBlankValue, isFormulaCell } from '../../sheets/gridCells';
import type { Table } from '../../sheets/table';
import { countWords, type CountWords } from './countWords';

/** A stretch of rows between two group rows; 0-based sheet rows of its records. */
export interface Stretch {
  readonly rows: readonly number[];
  /** The last row that its formulas reach to: rows that are put in at its end are counted too. */
  readonly reach: number;
}

/** How a row is known for a record: a column in which every record, and nothing else, has text or a number. */
export interface RecordMark {
  readonly column: number;
  readonly kind: 'text' | 'positive';
}

/** A list whose rows formulas count. Rows and columns are 0-based sheet coordinates. */
export interface LiveList {
  readonly sheet: string;
  readonly grid: Grid;
  /** The rows of records, in sheet order. */
  readonly rows: readonly number[];
  /** The rows up to which formulas reach below the last record. */
  readonly reach: number;
  readonly stretches: readonly Stretch[];
  /** null: no column tells records from other rows. */
  readonly mark: RecordMark | null;
  /** Columns of a field, from left to right. */
  readonly columnsOf: (field: string) => readonly number[];
  readonly headerOf: (column: number) => string;
  readonly valueOf: (row: number, column: number) => CellValue;
  readonly wordsOf: (column: number) => CountWords;
}

/** How far below the last record formulas reach where the sheet is empty there. */
const emptyReach = 500;

/**
 * Opens a list for formulas.
 * @param reachesOut false: formulas end with the last record; true: they take in what is empty below it, and one row more
 */
export function liveList(
  table: Table,
  asked: { readonly mainField: string; readonly reachesOut: boolean },
): LiveList | null {
  const { grid } = table;
  const rows = table.rows.filter(({ kind }) => kind === 'record').map(({ row }) => row);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const reach = asked.reachesOut ? reachBelow(grid, last) : last;
  const columnsOf = (field: string): readonly number[] =>
    table.columns.filter((column) => column.field === field).map(({ column }) => column);
  const words = new Map<number, CountWords>();
  const valueOf = (row: number, column: number): CellValue => cellValue(grid, row, column);
  const list = { sheet: table.sheet, grid, rows, reach, columnsOf, valueOf };
  const marks = [...columnsOf(asked.mainField), ...table.columns.map(({ column }) => column)];
  return {
    ...list,
    stretches: stretchesOf(table, { reach, reachesOut: asked.reachesOut }),
    mark: recordMark(list, marks),
    headerOf: (column) => table.columns.find((one) => one.column === column)?.header ?? '',
    wordsOf: (column) => {
      const known = words.get(column) ?? countWords(rows.map((row) => valueOf(row, column)));
      words.set(column, known);
      return known;
    },
  };
}

/** The first row below in which anything stands, else some hundred rows further down. */
function reachBelow(grid: Grid, last: number): number {
  const bounds = gridBounds(grid);
  for (let row = last + 1; row <= bounds.lastRow; row += 1) {
    for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
      if (!isBlankValue(cellValue(grid, row, column))) return row;
    }
  }
  return Math.max(bounds.lastRow, last) + emptyReach;
}

function stretchesOf(
  table: Table,
  { reach, reachesOut }: { readonly reach: number; readonly reachesOut: boolean },
): readonly Stretch[] {
  const runs: { rows: number[]; next: number | null }[] = [];
  let isOpen = false;
  for (const { row, kind } of table.rows) {
    if (kind === 'group') {
      const open = runs.at(-1);
      if (isOpen && open !== undefined) open.next = row;
      isOpen = false;
    }
    if (kind !== 'record') continue;
    if (!isOpen) runs.push({ rows: [], next: null });
    isOpen = true;
    runs.at(-1)?.rows.push(row);
  }
  return runs.map(({ rows, next }) => ({
    rows,
    reach: reachesOut ? (next ?? reach) : (rows.at(-1) ?? 0),
  }));
}

/**
 * A column in which exactly the records, of all rows that formulas reach to, have text, or a number above zero. In other
 * rows nothing may stand there: LibreOffice takes a number for text where the criterion has signs.
 */
function recordMark(
  list: Pick<LiveList, 'rows' | 'reach' | 'valueOf'>,
  columns: readonly number[],
): RecordMark | null {
  const [first = 0] = list.rows;
  const records = new Set(list.rows);
  const fits = ({ column, kind }: RecordMark): boolean => {
    for (let row = first; row <= list.reach; row += 1) {
      const value = list.valueOf(row, column);
      if (records.has(row) ? !isMarked(value, kind) : value !== '') return false;
    }
    return true;
  };
  for (const column of columns) {
    for (const kind of ['text', 'positive'] as const) if (fits({ column, kind })) return { column, kind };
  }
  return null;
}

/** What COUNTIFS' criterion "<>" says: something stands in the cell, be it a formula that shows nothing. */
export function isFilled(list: Pick<LiveList, 'grid' | 'valueOf'>, row: number, column: number): boolean {
  return list.valueOf(row, column) !== '' || isFormulaCell(list.grid, row, column);
}

/** What COUNTIFS' criteria "?*" (some text) and ">0" say of a value. */
export function isMarked(value: CellValue, kind: RecordMark['kind']): boolean {
  return kind === 'text' ? typeof value === 'string' && value !== '' : typeof value === 'number' && value > 0;
}
