import { isDateFormat } from '../../time/excelSerial';
import { cellAddress } from '../../sheets/cellRef';
import { cellValue, isBlankValue, isFormulaCell } from '../../sheets/gridCells';
import { coveredCells } from '../../sheets/mergedCells';
import type { Grid } from '../../sheets/grid';
import type { Work } from '../../work/work';
import { isEverything, type AxisLine, type LeftLine } from './axisLine';
import type { ColumnLine, Measure } from './columnLines';
import { countCells, type CellCount } from './countCells';
import { areaOf, type OfficeTable } from './officeTable';
import type { FigureChange, LeftCell, MoneyDay, OfficeTableReport, UnknownLabel } from './officeTableReport';
import { partsOfTotal, type RowLine } from './rowLines';
import { countWithShare, shareFormOf, type ShareForm } from './countWithShare';
import type { CountedRecord } from '../summaryFacts';
import type { Condition } from './summaryLabel';
import type { TableScope } from './tableScope';
import { totalApart } from './totalApart';
import { untoldCells } from './untoldCells';

/** What a table is filled from. */
export interface Counted {
  readonly records: readonly CountedRecord[];
  /** Awards that lists name for collectives, by the award of the same words for persons: "LDTT" → "TTLDTT". */
  readonly twins: ReadonlyMap<string, string>;
  /** A name for each key of a body in the records. */
  readonly bodyNames: ReadonlyMap<string, string>;
  /** The day by which money was counted; null: none was. */
  readonly moneyDay: MoneyDay | null;
}

/** What would change in a table, bit by bit; one that is left alone is only told. */
export function* reportOfficeTable(
  table: OfficeTable,
  scope: TableScope,
  counted: Counted,
): Work<OfficeTableReport> {
  const plain = { ...untouched(table), ...scope };
  if (scope.left !== null) return plain;
  const counts = yield* countCells(table, counted.records);
  const uneven = unevenColumns(table, counts);
  const isTwin = twinDoubt(table, counted);
  const isSummedTwice = sumDoubt(table);
  const isUnevenRow = unevenRows(table, counts);
  const isUntold = yield* untoldCells(table, counted.records);
  const doubtOf = (row: RowLine, column: ColumnLine): LeftCell['why'] | null => {
    if (isTwin(row, column)) return 'unsure';
    if (isSummedTwice(row, column)) return 'summedTwice';
    if (isUntold(row, column)) return 'untold';
    const isNotTheSum = (isSumOfRows(row) && uneven.includes(column)) || isUnevenRow(row, column);
    return isNotTheSum ? 'notTheSum' : null;
  };
  const cells = cellsOf(table, { counts, doubtOf });
  const { records, bodyNames } = counted;
  const apart = yield* totalApart(table, { uneven, records, bodyNames, changes: cells.changes });
  return {
    ...plain,
    ...cells,
    totalApart: apart,
    doNotAddUp: uneven.map(({ label }) => label),
    money: asksForMoney(table) ? counted.moneyDay : null,
  };
}

/** True where a column of the table holds sums of money. */
export function asksForMoney({ columns }: OfficeTable): boolean {
  return columns.some(({ measure }) => measure.kind === 'money');
}

/** The report of a table in which nothing changes. */
function untouched(table: OfficeTable): Omit<OfficeTableReport, 'subject' | 'left'> {
  const { sheet, head, above } = table;
  const address = areaOf(table);
  return {
    key: `${sheet}!${address}`,
    sheet,
    title: above.title,
    address,
    changes: [],
    same: 0,
    formulas: [],
    words: [],
    leftCells: [],
    unknown: [
      ...table.leftColumns.map(({ at, label, why }): UnknownLabel => {
        return { axis: 'column', address: cellAddress({ row: head.firstRow, column: at }), label, why };
      }),
      ...table.leftRows.map((line) => unknownRow(table, line)),
    ],
    doNotAddUp: [],
    totalApart: null,
    money: null,
  };
}

function unknownRow({ head }: OfficeTable, { at, label, why }: LeftLine): UnknownLabel {
  return { axis: 'row', address: cellAddress({ row: at, column: head.labelColumn }), label, why };
}

/**
 * "Lao động tiên tiến" beside a column "Tập thể" may mean "Tập thể Lao động tiên tiến" too: where the lists have such
 * and the table asks for them nowhere else, only its cells of persons are certain.
 */
function twinDoubt(
  table: OfficeTable,
  { records, twins }: Counted,
): (row: AxisLine, column: AxisLine) => boolean {
  const valuesOf = ({ anyOf }: AxisLine): readonly string[] => anyOf.flat().map(({ value }) => value);
  const asked = new Set([...table.rows, ...table.columns].flatMap(valuesOf));
  const proposed = new Set(records.flatMap(({ facts }) => facts.award ?? []));
  const isDouble = (line: AxisLine): boolean =>
    valuesOf(line).some((value) => {
      const twin = twins.get(value);
      return twin !== undefined && proposed.has(twin) && !asked.has(twin);
    });
  const double = new Set<AxisLine>([...table.rows, ...table.columns].filter(isDouble));
  const isOfPersons = (line: AxisLine): boolean => line.anyOf.every((all) => all.some(isPersonal));
  return (row, column) =>
    asked.has('collective') &&
    (double.has(row) || double.has(column)) &&
    !isOfPersons(row) &&
    !isOfPersons(column);
}

/**
 * A blank cell of a heading or of a sum, in a column where another of these is their own formula: it may take this one in, and what
 * is filled there would be counted twice.
 */
function sumDoubt({ grid, rows, columns }: OfficeTable): (row: RowLine, column: ColumnLine) => boolean {
  const heads = new Set(rows.map(({ partOf }) => partOf));
  const sums = rows.filter((row) => row.isTotal || heads.has(row.at));
  const withFormulas = new Set(
    columns.filter(({ at }) => sums.some((row) => isFormulaCell(grid, row.at, at))).map(({ at }) => at),
  );
  return (row, column) =>
    withFormulas.has(column.at) && sums.includes(row) && isBlankValue(cellValue(grid, row.at, column.at));
}

function isPersonal({ dimension, value }: Condition): boolean {
  return value === 'individual' || value === 'household' || dimension === 'sex' || dimension === 'class';
}

type Cells = Pick<OfficeTableReport, 'changes' | 'same' | 'formulas' | 'words' | 'leftCells'>;

function cellsOf(
  table: OfficeTable,
  {
    counts,
    doubtOf,
  }: {
    readonly counts: readonly (readonly CellCount[])[];
    readonly doubtOf: (row: RowLine, column: ColumnLine) => LeftCell['why'] | null;
  },
): Cells {
  const { grid } = table;
  const hidden = hiddenByMerges(table);
  const changes: FigureChange[] = [];
  const leftCells: LeftCell[] = [];
  const forms = table.columns.map((column) => formOfColumn(table, column));
  const allColumn = table.columns.findIndex((line) => line.measure.kind === 'count' && isEverything(line));
  let same = 0;
  table.rows.forEach((row, rowIndex) => {
    table.columns.forEach((column, columnIndex) => {
      const cell = { sheet: table.sheet, row: row.at, column: column.at };
      const labels = { row: row.label, column: column.label };
      const from = cellValue(grid, cell.row, cell.column);
      const counted = counts[rowIndex]?.[columnIndex];
      const shares = formOfCell(grid, cell, forms[columnIndex] ?? null);
      const all = counts[rowIndex]?.[allColumn]?.count ?? null;
      const to =
        shares === null
          ? figureOf(column.measure, counted, formatAt(grid, cell))
          : figureWithShare(shares, counted?.count ?? 0, all);
      const isHidden = hidden.has(`${cell.row},${cell.column}`);
      const why = isHidden ? 'merged' : (whyLeft(grid, cell, shares) ?? doubtOf(row, column));
      if (why !== null) leftCells.push({ address: cellAddress(cell), ...labels, why });
      else if ('why' in to) leftCells.push({ address: cellAddress(cell), ...labels, why: to.why });
      else if (from === to.figure) same += 1;
      else changes.push({ cell, from, to: to.figure, ...labels });
    });
  });
  const addressesOf = (why: LeftCell['why']): readonly string[] =>
    leftCells.flatMap((cell) => (cell.why === why ? [cell.address] : []));
  return { changes, same, formulas: addressesOf('formula'), words: addressesOf('words'), leftCells };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function formatAt({ numberFormats, originRow, originColumn }: Grid, { row, column }: Place): string {
  return numberFormats[row - originRow]?.[column - originColumn] ?? 'General';
}

/** A cell may hold a figure where it is empty or a number, is no day, and is not set as text (a number would become words). */
function whyLeft(grid: Grid, cell: Place, shares: ShareForm | null): 'formula' | 'words' | null {
  if (isFormulaCell(grid, cell.row, cell.column)) return 'formula';
  if (shares !== null) return null;
  const value = cellValue(grid, cell.row, cell.column);
  const format = formatAt(grid, cell);
  const isFigure = value === '' || (typeof value === 'number' && !isBlankValue(value));
  return isFigure && format !== '@' && !isDateFormat(format) ? null : 'words';
}

/** The form of a column of counts with their shares, by its first such cell; null: it holds none. */
function formOfColumn({ grid, rows }: OfficeTable, { at, measure }: ColumnLine): ShareForm | null {
  if (measure.kind !== 'count') return null;
  return rows.map((row) => shareFormOf(cellValue(grid, row.at, at))).find((form) => form !== null) ?? null;
}

/** A cell's own form, or its column's where it is empty; null: it holds a plain figure, or other words. */
function formOfCell(grid: Grid, { row, column }: Place, ofColumn: ShareForm | null): ShareForm | null {
  const value = cellValue(grid, row, column);
  return ofColumn === null ? null : value === '' ? ofColumn : shareFormOf(value);
}

/** Without a column of everything it is not said what the share is of. */
function figureWithShare(form: ShareForm, count: number, all: number | null): Figure {
  return all === null ? { why: 'noShare' } : { figure: countWithShare(form, { count, all }) };
}

type Figure = { readonly figure: number | string } | { readonly why: LeftCell['why'] };

function figureOf(measure: Measure, counted: CellCount | undefined, format: string): Figure {
  const { count, done, money, untold } = counted ?? { count: 0, done: 0, money: 0, untold: 0 };
  const isPercent = format.includes('%');
  if (measure.kind === 'doneShare') {
    // without a percent format it is not said whether 0.5 or 50 is meant, nor how it is rounded
    if (!isPercent) return { why: 'noPercent' };
    return count === 0 ? { why: 'noShare' } : { figure: done / count };
  }
  if (isPercent) return { why: 'notExact' };
  if (measure.kind === 'count') return { figure: count };
  if (untold > 0) return { why: 'noMoney' };
  return money % measure.unit === 0 ? { figure: money / measure.unit } : { why: 'notExact' };
}

/** Cells of the table that merged areas hide, as "row,column". */
function hiddenByMerges({ grid, head, lastRow }: OfficeTable): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { first, top, bottom, left, right } of coveredCells(grid)) {
    const lastOfArea = Math.min(lastRow, bottom);
    for (let row = Math.max(top, head.firstRow); row <= lastOfArea; row += 1) {
      const lastColumn = Math.min(head.lastColumn, right);
      for (let column = Math.max(left, head.firstColumn); column <= lastColumn; column += 1)
        if (row !== first.row || column !== first.column) hidden.add(`${row},${column}`);
    }
  }
  return hidden;
}

/**
 * True where a row that other rows are parts of stands without figures: it may be a heading merged across the table,
 * and only reading the merged areas tells.
 */
export function wantsMerges({ grid, rows, columns }: OfficeTable): boolean {
  if (grid.merges !== null) return false;
  const heads = new Set(rows.map(({ partOf }) => partOf));
  return rows.some(
    ({ at }) => heads.has(at) && columns.every((column) => isBlankValue(cellValue(grid, at, column.at))),
  );
}

/** "Cộng" at the end of a table: where its rows come to something else than everything, neither would be certain. */
function isSumOfRows(row: RowLine): boolean {
  return row.isTotal && !row.isGrand && isEverything(row);
}

/** Columns whose total of everything is not the sum of the rows that make it up. */
function unevenColumns(table: OfficeTable, counts: readonly (readonly CellCount[])[]): readonly ColumnLine[] {
  const total = table.rows.findIndex((line) => line.isTotal && isEverything(line));
  const parts = new Set<AxisLine>(partsOfTotal(table.rows));
  if (total < 0 || parts.size === 0) return [];
  return table.columns.filter(({ measure }, column) => {
    if (measure.kind === 'doneShare') return false;
    const valueOf = (row: number): number => {
      const cell = counts[row]?.[column];
      return (measure.kind === 'money' ? cell?.money : cell?.count) ?? 0;
    };
    const sum = table.rows.reduce((all, line, row) => all + (parts.has(line) ? valueOf(row) : 0), 0);
    return sum !== valueOf(total);
  });
}

/**
 * "Cộng" behind columns that tell records apart by one thing alone ("LĐTT | CSTĐCS | Cộng"): where a row's columns come
 * to something else than all of its records, neither would be certain.
 */
function unevenRows(
  table: OfficeTable,
  counts: readonly (readonly CellCount[])[],
): (row: RowLine, column: ColumnLine) => boolean {
  const { rows, columns } = table;
  const sum = columns.findIndex(
    (line) => line.measure.kind === 'count' && line.isSum === true && isEverything(line),
  );
  const parts = columns.flatMap((line, index) =>
    index < sum && line.measure.kind === 'count' && !isEverything(line) ? [{ line, index }] : [],
  );
  const dimensions = new Set(
    parts.map(({ line }) =>
      line.anyOf
        .flat()
        .map(({ dimension }) => dimension)
        .join(),
    ),
  );
  if (parts.length < 2 || dimensions.size !== 1) return () => false;
  const uneven = new Set(
    rows.filter((_row, index) => {
      const countOf = (column: number): number => counts[index]?.[column]?.count ?? 0;
      return parts.reduce((all, part) => all + countOf(part.index), 0) !== countOf(sum);
    }),
  );
  return (row, column) => column === columns[sum] && uneven.has(row);
}
