import type { StoredSettings } from '../core/office/storedSettings';
import { done, failed, type Outcome } from '../core/work/outcome';
import { removeSheets } from '../workbook/write/removeSheets';
import { now } from './running/clock';

/** Invented data that a person wants out of the workbook. */
export interface RemoveSampleRequest {
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
 * Takes invented data, and what was made from them, out of the workbook in one step that can be taken back: five batches.
 * What was chosen and confirmed for these sheets goes with them.
 */
export async function removeSample({ sheets, edits }: RemoveSampleRequest): Promise<Outcome<RemovedSample>> {
  const removed = await removeSheets({
    action: 'removeSample',
    at: now(),
    sheets,
    isMeant: ({ origin }) => origin === 'sample',
    edits,
    settings: withoutSheets,
  });
  if (removed.kind === 'blocked') return failed(removed.block);
  const { sheets: gone, stayed, undoId } = removed;
  return done({ sheets: gone, stayed, undoId });
}

function withoutSheets(current: StoredSettings, gone: readonly string[]): StoredSettings {
  const stands = ({ sheet }: { readonly sheet: string }): boolean => !gone.includes(sheet);
  const { taskSheet, mappings, struckRows } = current;
  return {
    ...current,
    taskSheet: taskSheet !== null && gone.includes(taskSheet) ? null : taskSheet,
    mappings: mappings.filter(stands),
    struckRows: struckRows.filter(stands),
  };
}
