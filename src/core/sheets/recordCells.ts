import { isDitto } from './dittoMarks';
import type { Field, FieldPlace } from './field';
import type { CellValue, Grid } from './grid';
import { cellValue, isErrorText, printedText } from './gridCells';
import { mergedDown, type MergedDown } from './mergedCells';
import type { Table } from './table';
import { memoized } from '../text/memoized';
import { plainSigns } from '../text/signs';
import { oncePer } from '../work/oncePer';

/** The cells of a table's records, by field: merged cells and ditto marks are answered with what they stand for. */
export interface RecordCells<Name extends string> {
  readonly table: Table<Name>;
  /** 0-based sheet column of each field that the table has; the first where several have it. */
  readonly columns: ReadonlyMap<Name, number>;
  readonly merged: MergedDown;
  /** For a cell with a ditto mark, the row whose words it repeats: "row,column" → row. */
  readonly dittos: ReadonlyMap<string, number>;
  readonly last: LastRow;
  /** For each column a field of the words asked for: sheets repeat few words row after row, and each is kept once. */
  readonly fieldsOf: Map<number, (text: string) => Field<string>>;
}

/** The fields of the row that was asked for last: whoever asks for a cell again gets the same field, kept once. */
interface LastRow {
  row: number;
  readonly fields: Map<number, Field<string>>;
}

/**
 * Opens a table's records. Linear in records times columns.
 * @param repeats fields in which a ditto mark repeats the record above
 */
export function recordCells<Name extends string>(
  table: Table<Name>,
  repeats: (field: Name) => boolean,
): RecordCells<Name> {
  const columns = new Map<Name, number>();
  for (const { field, column } of table.columns) {
    if (field !== null && !columns.has(field)) columns.set(field, column);
  }
  const last = { row: -1, fields: new Map<number, Field<string>>() };
  const fieldsOf = new Map<number, (text: string) => Field<string>>();
  return {
    table,
    columns,
    merged: mergedDown(table.grid),
    dittos: dittoRows(table, repeats),
    last,
    fieldsOf,
  };
}

/** False where no cell of the sheet is a ditto mark, as on most. */
function mayHoldDittos({ values }: Grid): boolean {
  return values.some(mayBeDitto);
}

/** True where some cell of the 0-based row is a ditto mark. */
export function hasDitto(grid: Grid, row: number): boolean {
  const cells = grid.values[row - grid.originRow];
  return cells !== undefined && mayBeDitto(cells);
}

/** Rows stay what they were where others change: each is looked at once. */
const mayBeDitto = oncePer((row: Grid['values'][number]) =>
  row.some((value) => typeof value === 'string' && isDitto(value.trim())),
);

function dittoRows<Name extends string>(
  table: Table<Name>,
  repeats: (field: Name) => boolean,
): ReadonlyMap<string, number> {
  const dittos = new Map<string, number>();
  if (!mayHoldDittos(table.grid)) return dittos;
  const ownWords = new Map<number, number>();
  const columns = table.columns.filter(({ field }) => field !== null && repeats(field));
  for (const { row, kind } of table.rows) {
    // a ditto mark below a row that was taken out still repeats its words
    if (kind !== 'record' && kind !== 'struck') continue;
    for (const { column } of columns) {
      const value = cellValue(table.grid, row, column);
      const above = ownWords.get(column);
      if (typeof value === 'string' && value.length <= 12 && isDitto(value.trim())) {
        if (above !== undefined) dittos.set(`${row},${column}`, above);
      } else ownWords.set(column, row);
    }
  }
  return dittos;
}

/**
 * One cell as a field of a record; `cell` is the record's own place even where its words stand elsewhere. The value has
 * the signs that its text means (`plainSigns`). An error of a formula is no word of theirs: its value is "", its text
 * what the cell shows.
 */
export function textAt<Name extends string>(
  cells: RecordCells<Name>,
  row: number,
  column: number,
): Field<string> {
  const { last } = cells;
  if (last.row !== row) {
    last.row = row;
    last.fields.clear();
  }
  const known = last.fields.get(column);
  if (known !== undefined) return known;
  const text = printedText(cells.table.grid, sourceRow(cells, row, column), column);
  const fieldOf =
    cells.fieldsOf.get(column) ?? fieldsOfColumn({ sheet: cells.table.sheet, column, row: null });
  cells.fieldsOf.set(column, fieldOf);
  const field = fieldOf(text);
  last.fields.set(column, field);
  return field;
}

function fieldsOfColumn(cell: FieldPlace): (text: string) => Field<string> {
  return memoized((text) => ({ value: isErrorText(text) ? '' : plainSigns(text).trim(), text, cell }));
}

/** A field's words; without such a column `cell` is null. */
export function textOf<Name extends string>(
  cells: RecordCells<Name>,
  row: number,
  field: Name,
): Field<string> {
  const column = cells.columns.get(field);
  return column === undefined ? noText : textAt(cells, row, column);
}

/** A field's value as the cell holds it, a text with the signs that it means; "" without such a column. */
export function valueOf<Name extends string>(cells: RecordCells<Name>, row: number, field: Name): CellValue {
  const column = cells.columns.get(field);
  if (column === undefined) return '';
  const value = cellValue(cells.table.grid, sourceRow(cells, row, column), column);
  return typeof value === 'string' ? plainSigns(value) : value;
}

/**
 * The same field with another value; the field itself where that is its value. Fields without a column share one
 * object: tables have few of all columns.
 */
export function withValue<Value>(field: Field<string>, value: Value): Field<Value> {
  if (field === noText && value === null) return nothing as Field<Value>;
  // its value is of the type asked for, since it is the value asked for
  if ((field.value as unknown) === value) return field as Field<unknown> as Field<Value>;
  return { value, text: field.text, cell: field.cell };
}

/** The same for words that many records have: equal fields are kept once, as long as the field of the words themselves. */
export function sharedValue<Value>(field: Field<string>, value: Value): Field<Value> {
  return sharedAs(field, value, Object.is);
}

/** The same for values that are no single word or number. */
export function sharedAs<Value>(
  field: Field<string>,
  value: Value,
  isSame: (one: Value, other: Value) => boolean,
): Field<Value> {
  // what was derived last of these very words; where another rule derived it, the values differ
  const known = derived.get(field) as Field<Value> | undefined;
  if (known !== undefined && isSame(known.value, value)) return known;
  const made = withValue(field, value);
  if ((made as Field<unknown>) !== field) derived.set(field, made);
  return made;
}

const derived = new WeakMap<Field<string>, Field<unknown>>();

/** The field of a record whose table has no such column. */
export const noText: Field<string> = { value: '', text: '', cell: null };
const nothing: Field<unknown> = { value: null, text: '', cell: null };

/** The 0-based rows of which some cell stands for words of another row: merged cells and ditto marks. Linear in these. */
export function rowsOfOthers<Name extends string>({
  table,
  merged,
  dittos,
}: RecordCells<Name>): ReadonlySet<number> {
  const rows = new Set([...dittos.keys()].map((cell) => Number(cell.slice(0, cell.indexOf(',')))));
  if (merged.isEmpty) return rows;
  for (const { column } of table.columns)
    for (const { from, to } of merged.runs(column)) for (let row = from; row <= to; row += 1) rows.add(row);
  return rows;
}

/** The 0-based row whose words a cell stands for: its own, the merge's first one, or the one that a ditto mark repeats. */
export function sourceRow<Name extends string>(
  cells: RecordCells<Name>,
  row: number,
  column: number,
): number {
  const first = cells.merged.isEmpty ? undefined : cells.merged.firstRow(row, column);
  if (first !== undefined || cells.dittos.size === 0) return first ?? row;
  return cells.dittos.get(`${row},${column}`) ?? row;
}
