/** One cell of the workbook. `row` and `column` count from 0, as in Office.js' getRangeByIndexes. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The address of a cell as people read it, without its sheet: row 4, column 2 → "C5". */
export function cellAddress(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}
