import { quotaOfLists } from '../core/office/judgeNominees';
import { chosenLists, type Office } from '../core/office/office';
import type { WorkbookSnapshot } from '../core/office/snapshot';
import { understandOffice } from '../core/office/understandOffice';
import type { QuotaReport } from '../core/rules/nominees/tallies/quotaReport';
import type { Grid } from '../core/sheets/grid';
import { holdsArea, withRows, type GridRows } from '../core/sheets/gridRows';
import { done, failed, type Outcome } from '../core/work/outcome';
import { inSlices } from '../workbook/inSlices';
import { readRows } from '../workbook/read/readRows';
import { readWorkbook } from '../workbook/read/readWorkbook';
import { watchSheets, type ChangedBy, type SheetChange } from '../workbook/watchSheets';
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
    const fresh = await readChanges(snapshot, changes);
    if (fresh.ok) snapshot = fresh.value;
    const quota = fresh.ok ? await quotaOfSnapshot(snapshot, request) : fresh;
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

/** The snapshot with what has changed: edited rows read again, or whole sheets where rows may have moved. */
async function readChanges(
  snapshot: WorkbookSnapshot,
  changes: readonly SheetChange[],
): Promise<Outcome<WorkbookSnapshot>> {
  const known = new Map(snapshot.grids.map((grid) => [grid.sheet, grid]));
  const edited = changes.flatMap((change) => {
    const grid = known.get(change.sheet);
    if (change.kind === 'whole' || grid === undefined || !holdsArea(grid, change)) return [];
    return [{ grid, firstRow: change.firstRow, lastRow: change.lastRow }];
  });
  const others = changes.filter(({ sheet }) => !edited.some(({ grid }) => grid.sheet === sheet));
  const rows = edited.length === 0 ? done([]) : await readEdited(edited);
  if (!rows.ok) return rows;
  const fresh = new Map(rows.value.map((grid) => [grid.sheet, grid]));
  if (others.length > 0) {
    const sheets = others.map(({ sheet }) => sheet);
    // merged cells that mattered before matter still, wherever the rows are now
    const mergesOf = sheets.filter((sheet) => (known.get(sheet)?.merges ?? null) !== null);
    const read = await readWorkbook({ sheets, mergesOf });
    if (!read.ok) return failed(read.block);
    for (const grid of read.value.grids) fresh.set(grid.sheet, grid);
    // a sheet that was emptied or deleted has no grid any more
    const gone = new Set(sheets.filter((sheet) => !fresh.has(sheet)));
    const grids = snapshot.grids.filter(({ sheet }) => !gone.has(sheet));
    return done({ ...snapshot, grids: grids.map((grid) => fresh.get(grid.sheet) ?? grid) });
  }
  return done({ ...snapshot, grids: snapshot.grids.map((grid) => fresh.get(grid.sheet) ?? grid) });
}

async function readEdited(
  edited: readonly { readonly grid: Grid; readonly firstRow: number; readonly lastRow: number }[],
): Promise<Outcome<readonly Grid[]>> {
  const read = await readRows(edited);
  if (!read.ok) return failed(read.block);
  return done(
    edited.map(({ grid }, index) => {
      const rows: GridRows | undefined = read.value[index];
      return rows === undefined ? grid : withRows(grid, rows);
    }),
  );
}
