import { send } from './answerLimit';
import { areaOfAddress } from '../core/sheets/areaOfAddress';
import type { Read } from './write/applied';
import { blockOf } from './errors';

/** Whose doing a change was: this pane's own write, or anybody's else. */
export type ChangedBy = 'addIn' | 'others';

/** What happened on a watched sheet. `area`: cells were typed or pasted over, 0-based; `whole`: rows may have moved. */
export type SheetChange = { readonly by: ChangedBy } & (
  | {
      readonly kind: 'area';
      readonly sheet: string;
      readonly firstRow: number;
      readonly lastRow: number;
      readonly firstColumn: number;
      readonly lastColumn: number;
    }
  | { readonly kind: 'whole'; readonly sheet: string }
);

/** Sheets that are being watched. */
export interface SheetWatch {
  readonly stop: () => Promise<void>;
}

/** A paste of more rows than this is read as a whole: one answer instead of many. */
const mostRows = 500;

/**
 * Watches sheets and tells what changed once nobody has typed for `pauseMs`: one change per sheet. Inserting, deleting,
 * sorting and anything unknown count as the whole sheet. Events of ExcelApi 1.7 (onChanged) and 1.10 (sorting).
 */
export async function watchSheets(request: {
  readonly sheets: readonly string[];
  readonly pauseMs: number;
  readonly onChange: (changes: readonly SheetChange[]) => void;
}): Promise<Read<SheetWatch>> {
  const waiting = collectChanges(request.pauseMs, request.onChange);
  try {
    return await Excel.run(async (context) => {
      const handlers = request.sheets.map((name) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const whole = async (): Promise<void> => waiting.add({ by: 'others', kind: 'whole', sheet: name });
        return [
          sheet.onChanged.add(async (event) => waiting.add(changeOf(name, event))),
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

type Handler = { readonly remove: () => void };

/**
 * Takes the handlers off one sheet, in one batch; of a sheet that Excel no longer has they are gone with it. Where Excel
 * refuses for now they stay and nobody listens to what they tell.
 */
async function takeOff(context: Excel.RequestContext, handlers: readonly Handler[]): Promise<void> {
  try {
    await Excel.run(context, async () => {
      for (const handler of handlers) handler.remove();
      await send(context);
    });
  } catch (error) {
    if (blockOf(error) === null) throw error;
  }
}

/**
 * What an event says: only typing over cells keeps every row where it was. Whose it was tells `triggerSource`
 * (ExcelApi 1.14); the add-in sorts nothing.
 */
function changeOf(sheet: string, event: Excel.WorksheetChangedEventArgs): SheetChange {
  const area = event.changeType === 'RangeEdited' ? areaOfAddress(event.address) : null;
  const by = event.triggerSource === 'ThisLocalAddin' ? 'addIn' : 'others';
  return area === null ? { by, kind: 'whole', sheet } : { by, kind: 'area', sheet, ...area };
}

/** Gathers changes and hands them on after a pause. */
function collectChanges(
  pauseMs: number,
  onChange: (changes: readonly SheetChange[]) => void,
): { readonly add: (change: SheetChange) => void; readonly drop: () => void } {
  const pending = new Map<string, SheetChange>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isListening = true;
  const tell = (): void => {
    const changes = [...pending.values()];
    pending.clear();
    onChange(changes);
  };
  return {
    add: (change) => {
      if (!isListening) return;
      pending.set(change.sheet, bothOf(pending.get(change.sheet) ?? change, change));
      clearTimeout(timer);
      timer = setTimeout(tell, pauseMs);
    },
    drop: () => {
      isListening = false;
      clearTimeout(timer);
      pending.clear();
    },
  };
}

function bothOf(one: SheetChange, other: SheetChange): SheetChange {
  const by = one.by === 'others' ? one.by : other.by;
  if (one.kind === 'whole') return { ...one, by };
  if (other.kind === 'whole') return { ...other, by };
  const both = {
    by,
    kind: 'area',
    sheet: one.sheet,
    firstRow: Math.min(one.firstRow, other.firstRow),
    lastRow: Math.max(one.lastRow, other.lastRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  } as const;
  return both.lastRow - both.firstRow >= mostRows ? { by, kind: 'whole', sheet: one.sheet } : both;
}
