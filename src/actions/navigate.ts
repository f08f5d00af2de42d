import type { CellRef } from '../core/sheets/cellRef';
import { goTo } from '../workbook/goTo';
import { done, failed, type Outcome } from '../core/work/outcome';

/** Shows a cell: its sheet comes to the front and the cell is selected. Only after a click. */
export async function goToCell(cell: CellRef): Promise<Outcome<null>> {
  const block = await goTo(cell);
  return block === null ? done(null) : failed(block);
}

/** Shows a sheet from its top. */
export function goToSheet(sheet: string): Promise<Outcome<null>> {
  return goToCell({ sheet, row: 0, column: 0 });
}
