import { foldHeader } from './headers/headerMatching';
import { isColumnNumberRow } from './headers/headerRow';
import { cellText, cellValue, isBlankValue, isErrorText, isFormulaCell } from './gridCells';
import type { Grid } from './grid';

/** Where a table's columns stand, as far as telling its rows apart needs it (0-based sheet columns). */
export interface RowLayout {
  readonly grid: Grid;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly mainColumn: number;
  readonly ordinalColumn: number | null;
  /** Columns that only records fill, the main one left out. */
  readonly recordColumns: ReadonlySet<number>;
  /** True for words that plainly are what the table lists (a person's name), whatever else the row lacks. */
  readonly looksLikeMain: (text: string) => boolean;
  /** 0-based sheet rows in which cells are merged across at least three columns; empty where merges are unknown. */
  readonly mergedRows: ReadonlySet<number>;
  /** 0-based sheet rows whose main cell is the lower part of a merged one with words; empty where merges are unknown. */
  readonly continuedRows: ReadonlySet<number>;
  /** 0-based sheet rows in which the whole header stands again. */
  readonly repeatedHeaderRows: ReadonlySet<number>;
  /** The header's own words by column, folded: a row that says them again repeats the header. */
  readonly headerWords: ReadonlyMap<number, string>;
}

/** What is in one row of a table, before it is decided what the row is. */
export interface RowFacts {
  /** 0-based sheet row. */
  readonly row: number;
  /** Columns with something to see that is not merely a formula. */
  readonly filled: readonly number[];
  readonly hasFormula: boolean;
  readonly mainText: string;
  readonly ordinalText: string;
  /** How many columns that only records fill are filled. */
  readonly recordCells: number;
  /** The row's first words, wherever they stand. */
  readonly firstText: string;
  /** True where the row says the header's words again. */
  readonly saysHeader: boolean;
}

/** Reads one row's facts; 0-based sheet row. Linear in the table's columns. */
export function rowFacts(layout: RowLayout, row: number): RowFacts {
  const { grid, mainColumn, ordinalColumn } = layout;
  const filled: number[] = [];
  let hasFormula = false;
  let recordCells = 0;
  for (let column = layout.firstColumn; column <= layout.lastColumn; column += 1) {
    const value = cellValue(grid, row, column);
    const isFormula = isFormulaCell(grid, row, column);
    if (isFormula) hasFormula = true;
    if (isBlankValue(value)) continue;
    // a formula fills a row only where it brings real words into the main column
    if (isFormula && (column !== mainColumn || !bringsWords(layout, row))) continue;
    filled.push(column);
    if (layout.recordColumns.has(column)) recordCells += 1;
  }
  const first = filled[0];
  const mainText = filled.includes(mainColumn) ? cellText(grid, row, mainColumn) : '';
  return {
    row,
    filled,
    hasFormula,
    recordCells: recordCells + (hasFormula ? formulaRecordCells(layout, row, filled) : 0),
    mainText,
    ordinalText: ordinalColumn === null ? '' : cellText(grid, row, ordinalColumn),
    firstText: first === undefined ? '' : cellText(grid, row, first),
    saysHeader: saysHeader(layout, { row, filled, mainText }),
  };
}

function saysHeader(
  { grid, headerWords, mainColumn }: RowLayout,
  { row, filled, mainText }: Pick<RowFacts, 'row' | 'filled' | 'mainText'>,
): boolean {
  if (filled.length < 2 || mainText.length > 90) return false;
  if (foldHeader(mainText) !== headerWords.get(mainColumn)) return false;
  const same = filled.filter((column) => foldHeader(cellText(grid, row, column)) === headerWords.get(column));
  return same.length >= 2;
}

function bringsWords(layout: RowLayout, row: number): boolean {
  const text = cellText(layout.grid, row, layout.mainColumn);
  return text !== '' && text !== '0' && !isErrorText(text);
}

/** In a row that has words of its own, cells filled by formulas count as well. */
function formulaRecordCells(layout: RowLayout, row: number, filled: readonly number[]): number {
  if (!filled.includes(layout.mainColumn)) return 0;
  let count = 0;
  for (const column of layout.recordColumns) {
    if (!isFormulaCell(layout.grid, row, column)) continue;
    const text = cellText(layout.grid, row, column);
    if (text !== '' && text !== '0' && !isErrorText(text)) count += 1;
  }
  return count;
}

/** True where the row says the header's words again, as on a sheet printed page by page. */
export function repeatsHeader(layout: RowLayout, facts: RowFacts): boolean {
  return facts.saysHeader || layout.repeatedHeaderRows.has(facts.row);
}

/** True for "1 | 2 | 3", "A | B | 1 | 2", "(1) | (2)", "(5) = (3) + (4)" under a header. */
export function isColumnNumbers(layout: RowLayout, facts: RowFacts): boolean {
  if (facts.mainText === '' && facts.filled.length < 3) return false;
  return isColumnNumberRow(layout.grid, facts.row, facts.filled);
}
