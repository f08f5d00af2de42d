import { columnLetters } from '../../sheets/cellRef';
import { eachByFormula, type LiveMoney } from '../../counting/live/liveMoney';
import { leftOver, type LiveFigure, type LiveTable } from '../../counting/live/liveTable';
import type { RewardMoney } from '../../counting/rewardMoney';
import type { CountTable } from '../../counting/summaryTable';
import { countFormula } from './countFormula';
import type { LiveCell, Places } from './liveOverlay';

/** Columns of the sheet, 0-based. */
const totalColumn = 1;

/** The formulas of a count table. `firstCount`: the column of its first count; its total stands just before. */
export function countCells(
  table: CountTable,
  live: Extract<LiveTable, { readonly ok: true }>,
  firstCount: number = totalColumn + 1,
): readonly LiveCell[] {
  const last = firstCount + table.columns.length - 1;
  const hasLeftOver = table.columns.includes(leftOver);
  const lines = [...live.rows, live.totals].slice(0, table.id === 'form0603' ? live.rows.length : undefined);
  return lines.flatMap((row, line): readonly LiveCell[] => {
    const total = hasLeftOver ? counted(row.total, { line, column: firstCount - 1 }) : sumOfCounts(line);
    const counts = row.counts.flatMap((figure, index): readonly LiveCell[] => {
      const at = { line, column: firstCount + index };
      return table.columns[index] === leftOver ? restOf(line, row.total) : counted(figure, at);
    });
    return [...total, ...counts];
  });

  function sumOfCounts(line: number): readonly LiveCell[] {
    const formula = ({ rowOf }: Places): string => `=SUM(${across(rowOf(table.id, line), firstCount, last)})`;
    return [{ line, column: firstCount - 1, formula }];
  }

  /** What is not told: the total less all that is; without a formula for the total it stays 0. */
  function restOf(line: number, total: LiveFigure): readonly LiveCell[] {
    if (total === null) return [];
    const formula = ({ rowOf }: Places): string => {
      const row = rowOf(table.id, line);
      return `=${cell(firstCount - 1, row)}-SUM(${across(row, firstCount, last - 1)})`;
    };
    return [{ line, column: last, formula }];
  }
}

function counted(
  figure: LiveFigure,
  at: { readonly line: number; readonly column: number },
): readonly LiveCell[] {
  if (figure === null) return [];
  return [{ ...at, formula: ({ rowOfWord }) => countFormula(figure, rowOfWord) }];
}

/** Columns of the money table. */
const money = { count: 2, coefficient: 3, base: 4, each: 5, sum: 6 } as const;

/**
 * The formulas of the money table. The amount for one nomination is worked out in whole numbers, so that no fraction of
 * a binary number is rounded up to the next ten thousand đồng.
 */
export function moneyCells(
  { lines, baseSalary }: RewardMoney,
  live: Extract<LiveMoney, { readonly ok: true }>,
): readonly LiveCell[] {
  const id = 'money';
  const ofLines = lines.flatMap(({ coefficientHundredths, each }, line): readonly LiveCell[] => {
    const count = counted(live.counts[line] ?? null, { line, column: money.count });
    if (each === null) return count;
    const isWorkedOut =
      coefficientHundredths !== null &&
      baseSalary !== null &&
      eachByFormula(coefficientHundredths, baseSalary) === each;
    const eachFormula = ({ rowOf }: Places): string => {
      const row = rowOf(id, line);
      return `=ROUNDUP(ROUND(${cell(money.coefficient, row)}*1000,0)*${cell(money.base, row)}/10000000,0)*10000`;
    };
    const sumFormula = ({ rowOf }: Places): string => {
      const row = rowOf(id, line);
      return `=${cell(money.count, row)}*${cell(money.each, row)}`;
    };
    return [
      ...count,
      ...(isWorkedOut ? [{ line, column: money.each, formula: eachFormula }] : []),
      { line, column: money.sum, formula: sumFormula },
    ];
  });
  if (lines.length === 0) return [];
  const sumOf = (column: number): LiveCell => ({
    line: lines.length,
    column,
    formula: ({ rowOf }) => `=SUM(${down(column, rowOf(id, 0), rowOf(id, lines.length - 1))})`,
  });
  return [...ofLines, sumOf(money.count), sumOf(money.sum)];
}

/** The tables whose totals the tie-out compares. */
export interface TiedTables {
  readonly awards: CountTable;
  readonly types: CountTable;
  readonly classes: CountTable;
}

/** The formulas of the tie-out: sums of the other tables' cells, and whether they are equal. */
export function tieOutCells(
  { awards, types, classes }: TiedTables,
  said: { readonly holds: string; readonly fails: string },
): readonly LiveCell[] {
  const id = 'tieOut';
  const totalOf = ({ rowOf }: Places): number => rowOf(awards.id, awards.rows.length);
  const kinds = awards.columns.filter((column) => column !== leftOver).length;
  const individuals = totalColumn + 1 + awards.columns.indexOf('individual');
  const sums: readonly ((at: Places) => string)[] = [
    (at) => `=${cell(totalColumn, totalOf(at))}`,
    (at) => `=SUM(${across(totalOf(at), totalColumn + 1, totalColumn + kinds)})`,
    (at) => toldRows(types, at),
    (at) => `=${cell(individuals, totalOf(at))}`,
    (at) => toldRows(classes, at),
  ];
  const wanted = [0, 0, 0, 3, 3];
  return sums.flatMap((formula, line): readonly LiveCell[] => [
    { line, column: 1, formula },
    {
      line,
      column: 2,
      formula: ({ rowOf }) => {
        const own = cell(1, rowOf(id, line));
        const other = cell(1, rowOf(id, wanted[line] ?? line));
        return `=IF(${own}=${other},${quoted(said.holds)},${quoted(`${said.fails} `)}&ABS(${own}-${other}))`;
      },
    },
  ]);
}

/** The sum of a table's rows but the one of what is not told. */
function toldRows(table: CountTable, { rowOf }: Places): string {
  const last = table.rows.findLastIndex(({ key }) => key !== 'other');
  return last < 0 ? '=0' : `=SUM(${down(totalColumn, rowOf(table.id, 0), rowOf(table.id, last))})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const cell = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;
const across = (row: number, first: number, last: number): string => `${cell(first, row)}:${cell(last, row)}`;
const down = (column: number, first: number, last: number): string =>
  `${cell(column, first)}:${cell(column, last)}`;
