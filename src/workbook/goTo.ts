import { send } from './answerLimit';
import type { CellRef } from '../core/sheets/cellRef';
import type { Block } from '../core/work/block';
import { blockOf } from './errors';

/**
 * Shows a cell: its sheet first, then, in a batch of its own, the cell; selecting across sheets is unreliable
 * (office-js issue 5118). Answers null, or what is in the way ("changedSince": the sheet is gone).
 */
export async function goTo(cell: CellRef): Promise<Block | null> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      await send(context);
      sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      await send(context);
    });
    return null;
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    const isGone = block.reason === 'excel' && block.code === 'ItemNotFound';
    return isGone ? { reason: 'changedSince', sheet: cell.sheet } : block;
  }
}
