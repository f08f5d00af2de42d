import type { QuotaReport } from '../core/reports/quotaReport';
import { holdsArea, withRows, type GridRows } from '../core/sheets/gridRows';
import type { Grid } from '../core/sheets/grid';
import { inSlices } from '../workbook/inSlices';
import { readRows } from '../workbook/readRows';
import { readWorkbook } from '../workbook/readWorkbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { watchSheets, type SheetChange, type SheetWatch } from '../workbook/watchSheets';
import { chosenLists, judgingOf, readWholeOffice, type NomineeRequest } from './checkNominees';
import { quotaOfLists } from './judgeNominees';
import type { NomineeReading } from './nomineeReading';
import { understandInSteps } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import { watching } from './watching';

/** A quota that is to be kept up to date while the lists are edited. */
export interface QuotaWatchRequest extends NomineeRequest {
  /** Told the new quota after every pause in typing, or why it could not be read. */
  readonly onQuota: (quota: Outcome<QuotaReport>) => void;
  /** How long nobody must have typed, in milliseconds; absent: half a second. */
  readonly pauseMs?: number;
}

/** The quota as it stands, and the watch on its lists. */
export interface QuotaWatch {
  readonly quota: QuotaReport;
  readonly stop: () => Promise<void>;
}

const usualPauseMs = 500;

/**
 * Counts the quota and goes on counting while the lists are edited: an edit reads its rows again (one batch), anything
 * that may have moved rows reads its sheet once.
 */
export async function watchQuota(request: QuotaWatchRequest): Promise<Outcome<QuotaWatch>> {
  const read = await readWholeOffice(request, watching(request));
  if (!read.ok) return read;
  const lists = chosenLists(read.value, request);
  if (!lists.ok) return lists;
  let { snapshot } = read.value;
  let turn: Promise<void> = Promise.resolve();
  const refresh = async (changes: readonly SheetChange[]): Promise<void> => {
    const fresh = await readChanges(snapshot, changes);
    if (!fresh.ok) return request.onQuota(fresh);
    snapshot = fresh.value;
    const understood = await inSlices(understandInSteps(snapshot, request.plan ?? null));
    if (!understood.ok) return request.onQuota(failed(understood.block));
    const now = chosenLists(understood.value, request);
    request.onQuota(now.ok ? done(quotaOfLists(now.value, judgingOf(request))) : now);
  };
  const watch = await watchSheets({
    sheets: sheetsOf(lists.value),
    pauseMs: request.pauseMs ?? usualPauseMs,
    // one after the other: each starts from what the one before it has read
    onChange: (changes) => (turn = turn.then(() => refresh(changes))),
  });
  return watch.ok ? done(watchOf(lists.value, request, watch.value)) : failed(watch.block);
}

function watchOf(lists: NomineeReading, request: NomineeRequest, { stop }: SheetWatch): QuotaWatch {
  return { quota: quotaOfLists(lists, judgingOf(request)), stop };
}

function sheetsOf({ lists }: NomineeReading): readonly string[] {
  return [...new Set(lists.map(({ sheet }) => sheet))];
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
    const read = await readWorkbook({ sheets });
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
