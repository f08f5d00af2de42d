import { sendAndWait } from '../answerLimit';
import type { MergedArea } from '../../core/sheets/grid';
import type { Read } from '../write/applied';
import { blockOf } from '../errors';
import { queueMerges } from './sheetReading';

/**
 * Reads the merged areas of sheets alone, by name, in one batch. Clears Excel's own undo: only after a button was
 * pressed.
 */
export async function readMergesOf(
  sheets: readonly string[],
): Promise<Read<ReadonlyMap<string, readonly MergedArea[]>>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const queued = sheets.map((sheet) => ({
        sheet,
        merges: queueMerges(context.workbook.worksheets.getItem(sheet).getUsedRange(true)),
      }));
      await sendAndWait(context);
      return { ok: true, value: new Map(queued.map(({ sheet, merges }) => [sheet, merges()] as const)) };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}
