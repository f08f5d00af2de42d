import type { Fix } from '../rules/finding';
import { cellAddress } from '../sheets/cellRef';
import { cellValue, isBlankValue, isFormulaCell } from '../sheets/gridCells';
import type { AxisLine, OwnTable, UnknownLabel } from './ownTable';
import { answers, type Facts } from './summaryFacts';

/** What would change in a table of the office's own. */
export interface OwnTableChanges {
  readonly sheet: string;
  readonly subject: OwnTable['subject'];
  /** Each cell, old → new. */
  readonly changes: readonly Fix[];
  /** Cells that say their figure already. */
  readonly same: number;
  /** Cells with formulas of theirs, never touched. */
  readonly formulas: number;
  /** Cells that hold words or are set as text: left alone. */
  readonly words: readonly string[];
  readonly unknown: readonly UnknownLabel[];
  /** Columns whose total differs from the sum of the rows above it: a row is missing, or counted twice. */
  readonly doNotAddUp: readonly string[];
}

/** Counts the records into the table's cells. Linear in records where few labels fit each. */
export function ownTableChanges(table: OwnTable, records: readonly Facts[]): OwnTableChanges {
  const counts = countCells(table, records);
  const changes: Fix[] = [];
  const words: string[] = [];
  let same = 0;
  let formulas = 0;
  table.rows.forEach((row, rowIndex) => {
    table.columns.forEach((column, columnIndex) => {
      const cell = { sheet: table.sheet, row: row.at, column: column.at };
      const from = cellValue(table.grid, cell.row, cell.column);
      const to = counts[rowIndex]?.[columnIndex] ?? 0;
      if (isFormulaCell(table.grid, cell.row, cell.column)) formulas += 1;
      else if (!isFigure(table, cell)) words.push(cellAddress(cell));
      else if (from === to) same += 1;
      else changes.push({ cell, from, to });
    });
  });
  const { sheet, subject, unknown } = table;
  const doNotAddUp = unevenColumns(table, counts);
  return { sheet, subject, changes, same, formulas, words, unknown, doNotAddUp };
}

/** A cell that may hold a figure: empty or a number, and not set as text, where a number would become words. */
function isFigure(
  { grid }: OwnTable,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const value = cellValue(grid, row, column);
  const format = grid.numberFormats[row - grid.originRow]?.[column - grid.originColumn];
  return (
    format !== '@' && (value === '' || typeof value === 'number') && (value === '' || !isBlankValue(value))
  );
}

function countCells(table: OwnTable, records: readonly Facts[]): readonly (readonly number[])[] {
  const counts = table.rows.map(() => table.columns.map(() => 0));
  const rowsOf = finder(table.rows);
  const columnsOf = finder(table.columns);
  for (const facts of records) {
    const columns = columnsOf(facts);
    for (const row of rowsOf(facts)) {
      const ofRow = counts[row];
      if (ofRow === undefined) continue;
      for (const column of columns) ofRow[column] = (ofRow[column] ?? 0) + 1;
    }
  }
  return counts;
}

/** Answers for a record in which lines it is counted; lines are looked up by their first condition. */
function finder(lines: readonly AxisLine[]): (facts: Facts) => readonly number[] {
  const everywhere: number[] = [];
  const byFirst = new Map<string, number[]>();
  lines.forEach(({ conditions }, index) => {
    const [first] = conditions;
    if (first === undefined) {
      everywhere.push(index);
      return;
    }
    const key = `${first.dimension} ${first.value}`;
    const same = byFirst.get(key);
    if (same === undefined) byFirst.set(key, [index]);
    else same.push(index);
  });
  return (facts) => {
    const near = Object.entries(facts).flatMap(([dimension, values]) =>
      values.flatMap((value) => byFirst.get(`${dimension} ${value}`) ?? []),
    );
    return [...everywhere, ...near.filter((index) => answers(facts, lines[index]?.conditions ?? []))];
  };
}

/** Where all rows but the totals are of one dimension, their sum should be the total. */
function unevenColumns(table: OwnTable, counts: readonly (readonly number[])[]): readonly string[] {
  const total = table.rows.findIndex(({ conditions }) => conditions.length === 0);
  const dimensions = new Set(
    table.rows.flatMap(({ conditions }) => conditions.map(({ dimension }) => dimension)),
  );
  if (total < 0 || dimensions.size !== 1) return [];
  return table.columns.flatMap(({ label }, column) => {
    const sum = table.rows.reduce(
      (all, { conditions }, row) => all + (conditions.length === 0 ? 0 : (counts[row]?.[column] ?? 0)),
      0,
    );
    return sum === counts[total]?.[column] ? [] : [label];
  });
}
