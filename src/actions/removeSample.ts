import type { StoredSettings } from '../core/office/storedSettings';
import { done, failed, type Outcome } from '../core/work/outcome';
import { removeSheets } from '../workbook/write/removeSheets';
import type { IsoDate } from '../core/time/isoDate';
import { inSlices } from '../workbook/inSlices';
import { now } from './running/clock';
import { readOffice } from './running/readOffice';
import {
  nothingRemembered,
  rememberedOfSheets,
  withoutRemembered,
  type Remembered,
} from './running/rememberedOfSheets';
import { watching } from './running/watching';

/** Invented data that a person wants out of the workbook. */
export interface RemoveSampleRequest {
  readonly today: IsoDate;
  /** Names of the sheets as the person was shown them. */
  readonly sheets: readonly string[];
  /** What becomes of sheets that they changed since: asked first, left in the workbook, or taken out as the question showed them. */
  readonly edits: 'ask' | 'stay' | { readonly takeBack: string };
}

/** What went, and what stays for what people wrote on it. */
export interface RemovedSample {
  readonly sheets: readonly string[];
  readonly stayed: readonly string[];
  /** null: none of them went. */
  readonly undoId: string | null;
}

/**
 * Takes invented data, and what was made from them, out of the workbook in one step that can be taken back: seven batches.
 * What was chosen and confirmed for these sheets, and set aside or linked on them, goes with them.
 */
export async function removeSample(request: RemoveSampleRequest): Promise<Outcome<RemovedSample>> {
  const { sheets, edits } = request;
  const remembered = await rememberedOf(request);
  const removed = await removeSheets({
    action: 'removeSample',
    at: now(),
    sheets,
    isMeant: ({ origin }) => origin === 'sample',
    edits,
    settings: (current, gone) => withoutSheets(current, gone, remembered),
  });
  if (removed.kind === 'blocked') return failed(removed.block);
  const { sheets: gone, stayed, undoId } = removed;
  return done({ sheets: gone, stayed, undoId });
}

/** What is remembered of their rows; where the workbook cannot be read for it, it stays. */
async function rememberedOf({ sheets, today }: RemoveSampleRequest): Promise<Remembered> {
  const how = { cells: 'all', merges: 'leave', alsoMergesOf: [] } as const;
  const office = await readOffice({ today }, watching({}), how);
  if (!office.ok) return nothingRemembered;
  const found = await inSlices(rememberedOfSheets(office.value, new Set(sheets), today), {});
  return found.ok ? found.value : nothingRemembered;
}

function withoutSheets(
  current: StoredSettings,
  gone: readonly string[],
  remembered: Remembered,
): StoredSettings {
  const stands = ({ sheet }: { readonly sheet: string }): boolean => !gone.includes(sheet);
  const { taskSheet, mappings, struckRows } = current;
  return {
    ...current,
    // a sheet that stays keeps all that was said of it
    ...(gone.length === 0 ? {} : withoutRemembered(current, remembered)),
    taskSheet: taskSheet !== null && gone.includes(taskSheet) ? null : taskSheet,
    mappings: mappings.filter(stands),
    struckRows: struckRows.filter(stands),
  };
}
