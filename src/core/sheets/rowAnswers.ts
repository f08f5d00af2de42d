import { whileSame } from '../work/whileSame';
import type { Grid } from './grid';
import { oldFontOf } from './oldFontCells';

/** Of larger sheets nothing is remembered by row: nobody follows them, and what is remembered takes room. */
export const mostRowsRemembered = 30_000;

/** Answers about the rows of one grid, by 0-based sheet row; `more`: what the answer rests on besides the row's own cells. */
export type AnswersOfRows<Answer> = (row: number, more: readonly unknown[], work: () => Answer) => Answer;

/**
 * Remembers answers about single rows: a grid of which some cells changed shares its other rows with the grid before
 * (`withRows`), and what was understood of these need not be understood again. An answer may rest on the row's values,
 * formats and formulas, on whether it is hidden or struck, its place, the old font of the grid, and on what is handed in:
 * `restsOn` for all rows of the grid, `more` for one. Nothing of other rows.
 */
export function answersByRow<Answer>(): (grid: Grid, restsOn: readonly unknown[]) => AnswersOfRows<Answer> {
  const contexts = whileSame<object, object>();
  const answers = whileSame<object, Answer>();
  return (grid, restsOn) => {
    const { values, numberFormats, originRow, originColumn, hiddenRows, struckRows } = grid;
    if (values.length > mostRowsRemembered) return (_row, _more, work) => work();
    const font = oldFontOf(grid);
    const fontKey = font === null ? '' : `${font.encoding} ${String(font.isWhole)}`;
    const all = [grid.sheet, originColumn, fontKey, ...restsOn];
    // one thing that stands for all of it, kept by the first row, which seldom changes
    const context = contexts(values[0] ?? grid, all, () => ({}));
    const formulas = formulaColumns(grid);
    return (row, more, work) => {
      const cells = values[row - originRow];
      if (cells === undefined) return work();
      const state = (hiddenRows.has(row) ? 1 : 0) + (struckRows.has(row) ? 2 : 0);
      const own = [context, row, state, numberFormats[row - originRow], formulas.get(row) ?? '', ...more];
      return answers(cells, own, work);
    };
  };
}

const columnsOfFormulas = new WeakMap<Grid['formulaCells'], ReadonlyMap<number, string>>();

/** The columns of the formulas of each row that has any, as one text. */
function formulaColumns({ formulaCells }: Grid): ReadonlyMap<number, string> {
  const known = columnsOfFormulas.get(formulaCells);
  if (known !== undefined) return known;
  const columns = new Map<number, string>();
  for (const cell of formulaCells) {
    const comma = cell.indexOf(',');
    const row = Number(cell.slice(0, comma));
    columns.set(row, `${columns.get(row) ?? ''}${cell.slice(comma)}`);
  }
  columnsOfFormulas.set(formulaCells, columns);
  return columns;
}
