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

/** The parts of any file may unpack to so much together, those of a larger one to so many times its size. */
const alwaysUnpacked = 1 << 26;
const mostTimes = 50;

/** Bytes to which all parts that are read of a file may unpack together: twice what one part may in a small file. */
export function unpackedBudget(fileBytes: number): number {
  return Math.max(alwaysUnpacked, fileBytes * mostTimes);
}

/** Takes one cell or row with its letters from the budget; throws `TooLarge`. */
export function spend(budget: CellBudget, letters: number): void {
  budget.cells -= 1;
  budget.letters -= letters;
  if (budget.cells < 0 || budget.letters < 0) throw new TooLarge('cells');
}
