import { sendAndWait } from '../answerLimit';
import type { MergedArea } from '../../core/sheets/grid';
import type { Read } from '../write/applied';
import { blockOf, mayBeTooLarge } from '../errors';
import { mergesInSlices } from './mergesInSlices';
import { queueExtent, queueMerges } from './sheetReading';

/** Merged areas by the sheet's name; null: they could not be read, and the sheet is read without them. */
type MergesOfSheets = ReadonlyMap<string, readonly MergedArea[] | null>;

/**
 * Reads the merged areas of sheets alone, by name, in one batch; more where a sheet has more of them than Excel answers
 * in one call. Clears Excel's own undo: only after a button was pressed.
 */
export async function readMergesOf(sheets: readonly string[]): Promise<Read<MergesOfSheets>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const queued = sheets.map((sheet) => ({
        sheet,
        merges: queueMerges(context.workbook.worksheets.getItem(sheet).getUsedRange(true)),
      }));
      try {
        await sendAndWait(context);
      } catch (error) {
        if (!mayBeTooLarge(error)) throw error;
        return { ok: true, value: await oneByOne(context, sheets) };
      }
      return { ok: true, value: new Map(queued.map(({ sheet, merges }) => [sheet, merges()] as const)) };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}

/** Each sheet apart, in slices of its rows: one of them has more merged areas than go into one answer. */
async function oneByOne(context: Excel.RequestContext, sheets: readonly string[]): Promise<MergesOfSheets> {
  const extents = sheets.map((sheet) => ({ sheet, extent: queueExtent(context, sheet) }));
  await sendAndWait(context);
  const found = new Map<string, readonly MergedArea[] | null>();
  for (const { sheet, extent } of extents) {
    found.set(sheet, await mergesInSlices(context, { sheet, ...extent() }));
  }
  return found;
}
