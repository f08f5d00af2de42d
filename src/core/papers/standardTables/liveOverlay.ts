import type { DraftBlock, DraftRow, DraftValue } from '../../sheets/sheetDraft';
import type { WordAt } from './countFormula';

/** Where the cells stand that formulas refer to; rows 0-based. */
export interface Places {
  /** The row of a table's line. */
  readonly rowOf: (table: string, line: number) => number;
  /** The row of a counted word, in column A. */
  readonly rowOfWord: (at: WordAt) => number;
}

/** A figure of a table's line that is a formula instead of a number. */
export interface LiveCell {
  /** Line of the table and column of the draft, 0-based. */
  readonly line: number;
  readonly column: number;
  readonly formula: (at: Places) => string;
}

/** A table as it was laid out. */
interface LaidOutTable {
  readonly id: string;
  readonly live?: readonly LiveCell[];
}

/**
 * The rows of a sheet with the figures of its tables as formulas.
 * In: all rows in order, the blocks that they come from, the tables that the blocks of kind "rows" belong to in their
 * order, and the words of the last of them. Out: the same rows, figures replaced, and the tables of which a formula is
 * longer than Excel takes.
 */
export function withLiveFigures(
  rows: readonly DraftRow[],
  from: {
    readonly blocks: readonly DraftBlock[];
    readonly tables: readonly LaidOutTable[];
    readonly counted: readonly (WordAt & { readonly line: number })[];
  },
): { readonly rows: readonly DraftRow[]; readonly tooLong: readonly string[] } {
  const { tables, counted } = from;
  const lines = lineRows(from.blocks);
  const linesOf = new Map(tables.map(({ id }, index) => [id, lines[index] ?? []]));
  const wordLines = lines[tables.length - 1] ?? [];
  const wordRows = new Map(
    counted.map(({ sheet, column, word, line }) => [`${column} ${sheet} ${word}`, wordLines[line] ?? 0]),
  );
  const places: Places = {
    rowOf: (table, line) => linesOf.get(table)?.[line] ?? 0,
    rowOfWord: ({ sheet, column, word }) => wordRows.get(`${column} ${sheet} ${word}`) ?? 0,
  };
  const written = tables.reduce<readonly DraftRow[]>(
    (before, { live }, index) =>
      live === undefined ? before : withFormulas(before, lines[index] ?? [], { cells: live, places }),
    rows,
  );
  const isLong = (row: number): boolean =>
    written[row]?.cells.some(
      ({ value }) => value.type === 'formula' && value.formula.length > mostLetters,
    ) === true;
  const long = tables.filter((_table, index) => lines[index]?.some(isLong) === true);
  return { rows: written, tooLong: long.map(({ id }) => id) };
}

/** Excel takes formulas up to 8 192 letters (Microsoft, "Excel specifications and limits"). */
const mostLetters = 8_192;

/** For each block of kind "rows", the rows in which its lines begin, 0-based on the sheet. */
function lineRows(blocks: readonly DraftBlock[]): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let row = 0;
  for (const block of blocks) {
    if (block.kind === 'rows')
      lines.push(block.rows.flatMap((one, index) => (one.continues === true ? [] : [row + index])));
    row += block.rows.length;
  }
  return lines;
}

/** `lines`: the row of each line of a table. */
function withFormulas(
  rows: readonly DraftRow[],
  lines: readonly number[],
  live: { readonly cells: readonly LiveCell[]; readonly places: Places },
): readonly DraftRow[] {
  const byRow = new Map<number, Map<number, LiveCell>>();
  for (const cell of live.cells) {
    const row = lines[cell.line];
    if (row === undefined) continue;
    const ofRow = byRow.get(row) ?? new Map<number, LiveCell>();
    ofRow.set(cell.column, cell);
    byRow.set(row, ofRow);
  }
  return rows.map((row, index) => {
    const ofRow = byRow.get(index);
    if (ofRow === undefined) return row;
    const cells = row.cells.map((cell) => {
      const formula = ofRow.get(cell.column);
      return formula === undefined
        ? cell
        : { ...cell, value: formulaValue(cell.value, formula.formula(live.places)) };
    });
    return { ...row, cells };
  });
}

function formulaValue(counted: DraftValue, formula: string): DraftValue {
  return { type: 'formula', formula, format: counted.type === 'number' ? counted.format : 'General' };
}
