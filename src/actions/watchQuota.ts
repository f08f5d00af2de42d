import { quotaOfLists } from '../core/office/judgeNominees';
import { chosenLists, type Office } from '../core/office/office';
import type { WorkbookSnapshot } from '../core/office/snapshot';
import { understandOffice } from '../core/office/understandOffice';
import type { QuotaReport } from '../core/rules/nominees/tallies/quotaReport';
import { done, failed, type Outcome } from '../core/work/outcome';
import { inSlices } from '../workbook/inSlices';
import { readChanges } from '../workbook/read/readChanges';
import type { ChangedBy, SheetChange } from '../workbook/watching/sheetChange';
import { watchSheets } from '../workbook/watching/watchSheets';
import type { WorkbookChange } from '../workbook/watching/watchWorkbook';
import { judgingOf, type NomineeRequest } from './checkNominees';
import { askedOf, readOffice } from './running/readOffice';
import { watching } from './running/watching';

/** A quota that is to be kept up to date while the lists are edited. */
export interface QuotaWatchRequest extends NomineeRequest {
  /** Told the new quota after every pause in typing, or why it could not be read, and who edited the lists. */
  readonly onQuota: (quota: Outcome<QuotaReport>, by: ChangedBy) => void;
  /** How long nobody must have typed, in milliseconds. */
  readonly pauseMs: number;
}

/** The quota as it stands, and the watch on its lists. */
export interface QuotaWatch {
  readonly quota: QuotaReport;
  readonly stop: () => Promise<void>;
}

/**
 * Counts the quota and goes on counting while the lists are edited: an edit reads its rows again (one batch), anything
 * that may have moved rows reads its sheet once.
 */
export async function watchQuota(request: QuotaWatchRequest): Promise<Outcome<QuotaWatch>> {
  const read = await readOffice(request, watching(request), {
    cells: 'all',
    merges: ['lists'],
    alsoMergesOf: [],
  });
  if (!read.ok) return read;
  const first = await quotaNow(read.value, request);
  if (!first.ok) return first;
  let { snapshot } = read.value;
  let turn: Promise<void> = Promise.resolve();
  let isStopped = false;
  const refresh = async (changes: readonly SheetChange[]): Promise<void> => {
    if (isStopped) return;
    const fresh = await readChanges(snapshot, editsOf(snapshot, changes));
    if (fresh.ok) snapshot = fresh.value;
    const quota = fresh.ok ? await quotaOfSnapshot(snapshot, request) : failed(fresh.block);
    const by = changes.every((change) => change.by === 'addIn') ? 'addIn' : 'others';
    if (!isStopped) request.onQuota(quota, by);
  };
  const watch = await watchSheets({
    sheets: sheetsOf(read.value),
    pauseMs: request.pauseMs,
    // one after the other: each starts from what the one before it has read
    onChange: (changes) => (turn = turn.then(() => refresh(changes))),
  });
  if (!watch.ok) return failed(watch.block);
  const stop = (): Promise<void> => {
    isStopped = true;
    return watch.value.stop();
  };
  return done({ quota: first.value, stop });
}

async function quotaOfSnapshot(
  snapshot: WorkbookSnapshot,
  request: NomineeRequest,
): Promise<Outcome<QuotaReport>> {
  const office = await inSlices(understandOffice(snapshot, askedOf(request)));
  return office.ok ? quotaNow(office.value, request) : failed(office.block);
}

async function quotaNow(office: Office, request: NomineeRequest): Promise<Outcome<QuotaReport>> {
  const lists = chosenLists(office);
  if (!lists.ok) return lists;
  const quota = await inSlices(quotaOfLists(office, judgingOf(request)));
  return quota.ok ? done(quota.value) : failed(quota.block);
}

function sheetsOf({ lists }: Office): readonly string[] {
  return [...new Set(lists.ofYear.map(({ sheet }) => sheet))];
}

/** The same changes, by the ids of their sheets. */
function editsOf({ sheets }: WorkbookSnapshot, changes: readonly SheetChange[]): WorkbookChange {
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  const edits = new Map(changes.map((change) => [ids.get(change.sheet) ?? change.sheet, change]));
  return { edits, calculated: new Set(), hasOtherSheets: false, isAsked: false };
}
