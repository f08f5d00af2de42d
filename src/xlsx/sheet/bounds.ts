import { TooLarge } from '../zip/tooLarge';

/*
 * A file may claim, or unpack to, far more than a sheet can hold. What is read of it is bounded by the file's own size, so
 * that a small file never takes the pane's memory; real files stay far below (at most one cell to 3.2 bytes of the file in
 * the public collections).
 */

/** How many cells and rows may still be read of a file. */
export interface CellBudget {
  left: number;
}

/** Any file may hold so many cells and rows that say how they look. */
const always = 1_000_000;

/** One cell or row for each byte of the file, a million in any case. */
export function cellBudget(fileBytes: number): CellBudget {
  return { left: Math.max(always, fileBytes) };
}

/** Takes one from the budget. */
export function spend(budget: CellBudget): void {
  budget.left -= 1;
  if (budget.left < 0) throw new TooLarge('cells');
}
