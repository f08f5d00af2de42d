import { TooLarge } from '../zip/tooLarge';

/*
 * A file may claim, or unpack to, far more than a sheet can hold. What is read of it is bounded by the file's own size, so
 * that a small file never takes the pane's memory; real files stay far below (at most one cell to 3.2 bytes of the file in
 * the public collections).
 */

/** Cells between the corners of what a sheet uses: as many as are read through Excel (`mostCells` of core, a test compares). */
export const mostCellsOfSheet = 3_000_000;

/** How many cells and rows, and how many letters in them, may still be read of a file. */
export interface CellBudget {
  cells: number;
  letters: number;
}

/** Any file may hold so many cells and rows that say how they look. */
const always = { cells: 1_000_000, letters: 64_000_000 };
/** A text that many cells name is told by each of them. */
const lettersForByte = 60;

/** One cell or row for each byte of the file, a million in any case; letters as many as its parts may unpack to. */
export function cellBudget(fileBytes: number): CellBudget {
  return {
    cells: Math.max(always.cells, fileBytes),
    letters: Math.max(always.letters, fileBytes * lettersForByte),
  };
}

/** The parts of any file may unpack to so many bytes together, and as many letters of them become trees. */
const alwaysRead = { bytes: 1 << 26, letters: 1 << 24 };
/** Those of a larger file to so many times its size. */
const timesTheFile = { bytes: 50, letters: 20 };

/** What all parts that are read of a file may come to together: twice what one part may in a small file. */
export function readingBudget(fileBytes: number): { readonly bytes: number; readonly letters: number } {
  return {
    bytes: Math.max(alwaysRead.bytes, fileBytes * timesTheFile.bytes),
    letters: Math.max(alwaysRead.letters, fileBytes * timesTheFile.letters),
  };
}

/** A row takes the room of so many cells, whether it has any or only says how it looks. */
const cellsOfRow = 2;

/** Takes a row that is kept from the budget; throws `TooLarge`. */
export function spendRow(budget: CellBudget): void {
  spend(budget, cellsOfRow, 0);
}

/** Takes a cell with its letters from the budget; throws `TooLarge`. */
export function spendCell(budget: CellBudget, letters: number): void {
  spend(budget, 1, letters);
}

function spend(budget: CellBudget, cells: number, letters: number): void {
  budget.cells -= cells;
  budget.letters -= letters;
  if (budget.cells < 0 || budget.letters < 0) throw new TooLarge('cells');
}
