import { send } from '../answerLimit';
import { blockOf } from '../errors';
import type { SheetWrite } from './sheetWrite';

/**
 * Moves sheets that were made anew to where they stood: two batches where there are any. After all is written, and no
 * part of it: where Excel refuses, or somebody took sheets away meanwhile, they stay after all others.
 * @param made `Worksheet.id` of the sheets that were made, by their names
 */
export async function placeSheets(
  writes: readonly SheetWrite[],
  made: ReadonlyMap<string, string>,
): Promise<void> {
  const wanted = writes.flatMap(({ name, place, existing }) => {
    const id = made.get(name);
    return place === null || existing !== null || id === undefined ? [] : [{ id, place }];
  });
  if (wanted.length === 0) return;
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const all = worksheets.load({ id: true });
      const sheets = wanted.map(({ id, place }) => ({ sheet: worksheets.getItemOrNullObject(id), place }));
      for (const { sheet } of sheets) sheet.load({ id: true });
      await send(context);
      // from left to right, so that each finds those before it in their places; Excel refuses one beyond the last sheet
      for (const { sheet, place } of sheets.sort((one, other) => one.place - other.place)) {
        if (!sheet.isNullObject) sheet.position = Math.min(place, all.items.length - 1);
      }
      await send(context);
    });
  } catch (error) {
    if (blockOf(error) === null) throw error;
  }
}
