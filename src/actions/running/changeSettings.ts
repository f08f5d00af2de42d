import type { WorkbookSnapshot } from '../../core/office/snapshot';
import type { StoredSettings } from '../../core/office/storedSettings';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { readWorkbook } from '../../workbook/read/readWorkbook';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { now } from './clock';

/** Changes what the workbook keeps of the office's choices: one batch to read, three to write. */
export async function changeSettings(
  action: string,
  change: (settings: StoredSettings) => StoredSettings,
): Promise<Outcome<null>> {
  const read = await readWorkbook({ sheets: [] });
  return read.ok ? changeFrom(read.value, action, change) : failed(read.block);
}

/** The same from what was read already: three batches. */
export async function changeFrom(
  snapshot: WorkbookSnapshot,
  action: string,
  change: (settings: StoredSettings) => StoredSettings,
): Promise<Outcome<null>> {
  const applied = await applyDrafts({
    typed: 'mayGo',
    action,
    at: now(),
    snapshot,
    restsOn: [],
    targets: [],
    drafts: () => [],
    settings: change,
  });
  return applied.kind === 'blocked' ? failed(applied.block) : done(null);
}
