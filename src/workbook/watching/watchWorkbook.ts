import { send } from '../answerLimit';
import { blockOf } from '../errors';
import type { Read } from '../write/applied';
import { afterPause } from './afterPause';
import { bothOfSheets, changeOf, type SheetChange } from './sheetChange';
import { takeOff } from './takeOff';
import type { SheetWatch } from './watchSheets';

/** What happened in a workbook until nobody typed for a while. Sheets are told by their `Worksheet.id`. */
export interface WorkbookChange {
  /** One change of each sheet that was written on. */
  readonly edits: ReadonlyMap<string, SheetChange>;
  /** Sheets that Excel calculated: cells with formulas may say something else, though nobody wrote into them. */
  readonly calculated: ReadonlySet<string>;
  /** True where sheets came or went. */
  readonly hasOtherSheets: boolean;
  /** True where somebody asks how all stands: marks of sheets and steps that stopped, too, of which no event tells. */
  readonly isAsked: boolean;
}

/** Nothing has changed. */
export const nothingChanged: WorkbookChange = {
  edits: new Map(),
  calculated: new Set(),
  hasOtherSheets: false,
  isAsked: false,
};

/** Two changes of a workbook as one. */
export function bothOfWorkbook(one: WorkbookChange, other: WorkbookChange): WorkbookChange {
  return {
    edits: bothOfSheets(one.edits, other.edits),
    calculated: new Set([...one.calculated, ...other.calculated]),
    hasOtherSheets: one.hasOtherSheets || other.hasOtherSheets,
    isAsked: one.isAsked || other.isAsked,
  };
}

/**
 * Watches all sheets of the workbook, also those to come, and tells what changed once nothing has for `pauseMs`. Events of
 * `WorksheetCollection`: onAdded and onDeleted (ExcelApi 1.7), onCalculated (1.8), onChanged (1.9), sorting (1.10).
 */
export async function watchWorkbook(request: {
  readonly pauseMs: number;
  readonly onChange: (change: WorkbookChange) => void;
}): Promise<Read<SheetWatch>> {
  const waiting = afterPause(request.pauseMs, bothOfWorkbook, request.onChange);
  const edited = (change: SheetChange): void =>
    waiting.add({ ...nothingChanged, edits: new Map([[change.sheet, change]]) });
  const moved = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> =>
    edited({ by: 'others', kind: 'whole', sheet: worksheetId });
  const otherSheets = async (): Promise<void> => waiting.add({ ...nothingChanged, hasOtherSheets: true });
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onChanged.add(async (event) => edited(changeOf(event.worksheetId, event))),
        worksheets.onRowSorted.add(moved),
        worksheets.onColumnSorted.add(moved),
        worksheets.onCalculated.add(async ({ worksheetId }) =>
          waiting.add({ ...nothingChanged, calculated: new Set([worksheetId]) }),
        ),
        worksheets.onAdded.add(otherSheets),
        worksheets.onDeleted.add(otherSheets),
      ];
      await send(context);
      const stop = async (): Promise<void> => {
        waiting.drop();
        await takeOff(context, handlers);
      };
      return { ok: true, value: { stop } };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}
