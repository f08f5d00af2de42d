import { cellAddress } from '../sheets/cellRef';
import { cellLine, cellValue, gridBounds, isBlankValue } from '../sheets/gridCells';
import type { Grid } from '../sheets/grid';
import { foldWithoutDiacritics } from '../text/folding';
import { placeAndDate, signatureRow } from '../vocabulary/rowWords';
import { subjectOf, type Subject } from './summaryFacts';
import type { Condition, SummaryLabel } from './summaryLabel';

/** A row or column of the office's table with what is counted in it; no condition: everything. 0-based. */
export interface AxisLine {
  readonly at: number;
  readonly label: string;
  readonly conditions: readonly Condition[];
}

/** A label that is left alone. */
export interface UnknownLabel {
  readonly axis: 'row' | 'column';
  readonly address: string;
  readonly label: string;
}

/** A summary table of the office's own: what is counted, and where its figures stand. */
export interface OwnTable {
  readonly sheet: string;
  readonly grid: Grid;
  readonly subject: Subject;
  readonly rows: readonly AxisLine[];
  readonly columns: readonly AxisLine[];
  readonly unknown: readonly UnknownLabel[];
}

type ReadLabel = (text: string) => SummaryLabel;

/** Understood columns that make a row the head of a table. */
const fewestColumns = 2;
/** Understood rows below it. */
const fewestRows = 2;

/**
 * Finds the first summary table of a sheet: a head with two understood columns or more, and rows whose labels stand in
 * one column left of them. null: none is understood, it cannot be told what is counted, or rows of one kind may be
 * parts of rows of another (awards and units below each other), so that no figure would be certain.
 */
export function findOwnTable(grid: Grid, read: ReadLabel): OwnTable | null {
  const { firstRow, lastRow } = gridBounds(grid);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const table = tableAt(grid, row, read);
    if (table !== null) return table;
  }
  return null;
}

function tableAt(grid: Grid, headRow: number, read: ReadLabel): OwnTable | null {
  const first = understoodColumns(grid, headRow, read);
  if (first.length < fewestColumns) return null;
  const { firstColumn } = gridBounds(grid);
  const labelColumn = bestLabelColumn(
    grid,
    { from: firstColumn, until: first[0] ?? 0, below: headRow },
    read,
  );
  if (labelColumn === null) return null;
  const head = headAt(grid, { headRow, labelColumn }, read);
  const { columns, unknown: unknownColumns } = columnLines(grid, head, read);
  const { rows, unknown: unknownRows } = rowLines(grid, head, read);
  const subject = subjectOfTable([...rows, ...columns]);
  if (subject === null || rows.length < fewestRows || columns.length === 0 || isNested(rows)) return null;
  return { sheet: grid.sheet, grid, subject, rows, columns, unknown: [...unknownColumns, ...unknownRows] };
}

/** One row, or two where the label column's own head stands in one of them and the other is blank there. */
function headAt(
  grid: Grid,
  at: { readonly headRow: number; readonly labelColumn: number },
  read: ReadLabel,
): Head {
  const { headRow, labelColumn } = at;
  const isBlank = (row: number): boolean => isBlankValue(cellValue(grid, row, labelColumn));
  if (!isBlank(headRow) && isBlank(headRow + 1) && understoodColumns(grid, headRow + 1, read).length > 0)
    return { first: headRow, last: headRow + 1, labelColumn };
  const isLower = isBlank(headRow) && !isBlank(headRow - 1);
  return { first: isLower ? headRow - 1 : headRow, last: headRow, labelColumn };
}

const isUnderstood = ({ kind }: SummaryLabel): boolean => kind === 'condition' || kind === 'total';

function understoodColumns(grid: Grid, row: number, read: ReadLabel): readonly number[] {
  const { firstColumn, lastColumn } = gridBounds(grid);
  return range(firstColumn + 1, lastColumn).filter((column) =>
    isUnderstood(labelAt(grid, row, column, read)),
  );
}

function labelAt(grid: Grid, row: number, column: number, read: ReadLabel): SummaryLabel {
  return typeof cellValue(grid, row, column) === 'string'
    ? read(cellLine(grid, row, column))
    : { kind: 'silent' };
}

/** The column left of the figures in which most labels are understood. */
function bestLabelColumn(
  grid: Grid,
  where: { readonly from: number; readonly until: number; readonly below: number },
  read: ReadLabel,
): number | null {
  const { lastRow } = gridBounds(grid);
  let best: { column: number; count: number } | null = null;
  for (const column of range(where.from, where.until - 1)) {
    const count = range(where.below + 1, lastRow).filter((row) =>
      isUnderstood(labelAt(grid, row, column, read)),
    ).length;
    if (count >= fewestRows && (best === null || count > best.count)) best = { column, count };
  }
  return best?.column ?? null;
}

interface Head {
  readonly first: number;
  readonly last: number;
  readonly labelColumn: number;
}

interface Axis {
  readonly lines: AxisLine[];
  readonly unknown: UnknownLabel[];
}

/** Columns with the labels over them; an upper label goes on to the right over lower ones. */
function columnLines(
  grid: Grid,
  head: Head,
  read: ReadLabel,
): { readonly columns: readonly AxisLine[]; readonly unknown: readonly UnknownLabel[] } {
  const axis: Axis = { lines: [], unknown: [] };
  let upper = '';
  for (const column of range(head.labelColumn + 1, gridBounds(grid).lastColumn)) {
    const own = cellLine(grid, head.first, column);
    const below = head.last > head.first ? cellLine(grid, head.last, column) : '';
    if (own !== '') upper = own;
    const labels = below === '' ? [own] : [upper, below];
    addLine(axis, { axis: 'column', at: column, labels, row: head.first, column }, read);
  }
  return { columns: axis.lines, unknown: axis.unknown };
}

function rowLines(
  grid: Grid,
  head: Head,
  read: ReadLabel,
): { readonly rows: readonly AxisLine[]; readonly unknown: readonly UnknownLabel[] } {
  const axis: Axis = { lines: [], unknown: [] };
  let blanks = 0;
  for (const row of range(head.last + 1, gridBounds(grid).lastRow)) {
    const label = cellLine(grid, row, head.labelColumn);
    const folded = foldWithoutDiacritics(label);
    if (signatureRow.test(folded) || placeAndDate.test(folded)) break;
    blanks = label === '' ? blanks + 1 : 0;
    if (blanks > 1 || understoodColumns(grid, row, read).some((column) => column > head.labelColumn)) break;
    addLine(axis, { axis: 'row', at: row, labels: [label], row, column: head.labelColumn }, read);
  }
  return { rows: axis.lines, unknown: axis.unknown };
}

/** Adds a line where all of its labels are understood; lists it where one is not. */
function addLine(
  axis: Axis,
  line: {
    readonly axis: 'row' | 'column';
    readonly at: number;
    readonly labels: readonly string[];
    readonly row: number;
    readonly column: number;
  },
  read: ReadLabel,
): void {
  const readLabels = line.labels.map(read);
  const label = line.labels.filter((text) => text !== '').join(' / ');
  const conditions = readLabels.flatMap((one) => (one.kind === 'condition' ? [one.condition] : []));
  const dimensions = new Set(conditions.map(({ dimension }) => dimension));
  if (
    readLabels.some(({ kind }) => kind === 'unknown') ||
    (dimensions.size < conditions.length && !areEqual(conditions))
  ) {
    axis.unknown.push({ axis: line.axis, address: cellAddress(line), label });
  } else if (readLabels.some(isUnderstood)) axis.lines.push({ at: line.at, label, conditions });
}

function areEqual(conditions: readonly Condition[]): boolean {
  return new Set(conditions.map(({ dimension, value }) => `${dimension} ${value}`)).size === 1;
}

/** What is counted: told by the labels that belong to tasks or nominees alone; null where none or both do. */
function subjectOfTable(lines: readonly AxisLine[]): Subject | null {
  const subjects = new Set(
    lines
      .flatMap(({ conditions }) => conditions)
      .flatMap(({ dimension }) => (dimension === 'body' ? [] : [subjectOf[dimension]])),
  );
  const [only] = subjects;
  return subjects.size === 1 && only !== undefined ? only : null;
}

/** Dimensions of many rows: where two of them stand below each other, one is likely a part of the other. */
const long = new Set(['body', 'item', 'award']);

function isNested(rows: readonly AxisLine[]): boolean {
  const dimensions = new Set(rows.flatMap(({ conditions }) => conditions.map(({ dimension }) => dimension)));
  const hasLong = [...dimensions].some((dimension) => long.has(dimension));
  return hasLong && dimensions.size > 1;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
