/** One cell of the workbook. `row` and `column` count from 0, as in Office.js' getRangeByIndexes. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet; `row` and `column` of its top left cell count from 0. */
export interface AreaRef extends CellRef {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters: "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** The address of a cell as people read it, without its sheet: row 4, column 2 → "C5". */
export function cellAddress(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}
