import type { CellRef } from './cellRef';
import type { CellValue } from './grid';

/** A change of one cell that a person may accept. Never offered for a cell with a formula. */
export interface CellChange {
  readonly cell: CellRef;
  readonly from: CellValue;
  readonly to: CellValue;
}
