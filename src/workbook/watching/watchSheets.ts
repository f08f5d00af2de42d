import { send } from '../answerLimit';
import { blockOf } from '../errors';
import type { Read } from '../write/applied';
import { afterPause } from './afterPause';
import { bothOfSheets, changeOf, type SheetChange } from './sheetChange';
import { takeOff } from './takeOff';

/** Sheets that are being watched. */
export interface SheetWatch {
  readonly stop: () => Promise<void>;
}

/**
 * Watches sheets and tells what changed once nobody has typed for `pauseMs`: one change per sheet. Inserting, deleting,
 * sorting and anything unknown count as the whole sheet. Events of ExcelApi 1.7 (onChanged) and 1.10 (sorting).
 */
export async function watchSheets(request: {
  readonly sheets: readonly string[];
  readonly pauseMs: number;
  readonly onChange: (changes: readonly SheetChange[]) => void;
}): Promise<Read<SheetWatch>> {
  const waiting = afterPause<ReadonlyMap<string, SheetChange>>(request.pauseMs, bothOfSheets, (changes) =>
    request.onChange([...changes.values()]),
  );
  const add = (change: SheetChange): void => waiting.add(new Map([[change.sheet, change]]));
  try {
    return await Excel.run(async (context) => {
      const handlers = request.sheets.map((name) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const whole = async (): Promise<void> => add({ by: 'others', kind: 'whole', sheet: name });
        return [
          sheet.onChanged.add(async (event) => add(changeOf(name, event))),
          sheet.onRowSorted.add(whole),
          sheet.onColumnSorted.add(whole),
        ];
      });
      await send(context);
      const stop = async (): Promise<void> => {
        waiting.drop();
        // one sheet after the other: of one that was deleted meanwhile nothing is left to be taken off
        for (const ofSheet of handlers) await takeOff(context, ofSheet);
      };
      return { ok: true, value: { stop } };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}
