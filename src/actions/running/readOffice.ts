import { sheetsInNeedOfMerges, type Matter } from '../../core/office/mergedSheets';
import type { Office } from '../../core/office/office';
import type { Paper } from '../../core/office/paper';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { understandOffice } from '../../core/office/understandOffice';
import type { PlanSide } from '../../core/papers/planSheet/mergeLine';
import type { Plan } from '../../core/plan/plan';
import type { IsoDate } from '../../core/time/isoDate';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { inSlices } from '../../workbook/inSlices';
import { readMergesOf } from '../../workbook/read/readMerges';
import { readWorkbook } from '../../workbook/read/readWorkbook';
import { keepOffice, knownOffice, wordsOf } from './knownOffices';
import { lawInUse } from './lawInUse';
import { ownSheetWords } from './ownSheetWords';
import type { Watching } from './watching';

/** What is asked of a reading. */
export interface ReadingRequest {
  readonly today: IsoDate;
  /** Put over the plan sheet of ours, where what people typed stays. */
  readonly plan?: Plan;
  /** Whose words stay where that plan and people both changed a line; absent: as the preview proposes. */
  readonly planSide?: PlanSide;
  /** Year under review; absent: the lists' titles, their column of years, the plan, today. */
  readonly year?: number;
}

/** How much is read. Merged areas clear Excel's own undo, so they are asked for only after a button was pressed. */
export interface ReadingHow {
  /** none: only which sheets there are, and what the workbook keeps. */
  readonly cells: 'all' | 'none';
  /**
   * leave: no merged areas (nobody pressed a button). Else those that confirmed columns remember come with the cells,
   * and those of the matters named here in one more batch, where their blanks could be merged cells.
   */
  readonly merges: 'leave' | readonly Matter[];
  /** More sheets whose merged areas come with the cells, where an earlier look needed them. */
  readonly alsoMergesOf: readonly string[];
  /** The formats of blank cells too, where figures are to be put into them; absent: of cells that hold numbers. */
  readonly formats?: 'all';
}

/** Share of an action's work at which the office has been read and understood. */
export const officeIsRead = 0.3;
const cellsAreRead = 0.1;

/**
 * The only reading: the workbook in two batches (three at the first look and above 2,000 rows, one more where cells may be
 * merged), and all that the add-in understands of it. Nothing is written.
 */
export async function readOffice(
  request: ReadingRequest,
  watch: Watching,
  { cells, merges, alsoMergesOf, formats }: ReadingHow,
): Promise<Outcome<Office>> {
  const read = await readWorkbook({
    sheets: cells === 'all' ? 'all' : [],
    mergesOf: merges === 'leave' ? [] : 'remembered',
    alsoMergesOf,
    ...(formats === undefined ? {} : { formats }),
    watch: watch.stage({ from: 0, to: cellsAreRead }),
  });
  if (!read.ok) return failed(read.block);
  watch.countRows(read.value.grids);
  const office = await understand(read.value, request, watch);
  if (!office.ok || merges === 'leave') return office;
  const wanted = sheetsInNeedOfMerges(office.value, merges);
  return wanted.length === 0 ? office : readMergesToo(office.value, wanted, { request, watch });
}

/** The same office, understood anew with the merged areas of some of its sheets: one more batch. */
export async function readMergesToo(
  { snapshot }: Office,
  sheets: readonly string[],
  { request, watch }: { readonly request: ReadingRequest; readonly watch: Watching },
): Promise<Outcome<Office>> {
  const merges = await readMergesOf(sheets);
  if (!merges.ok) return failed(merges.block);
  const grids = snapshot.grids.map((grid) => {
    const areas = merges.value.get(grid.sheet);
    return areas === undefined ? grid : { ...grid, merges: areas ?? [] };
  });
  const unread = sheets.filter((sheet) => merges.value.get(sheet) === null);
  const unreadMerges = [...new Set([...snapshot.unreadMerges, ...unread])];
  return understand({ ...snapshot, grids, unreadMerges }, request, watch);
}

async function understand(
  snapshot: WorkbookSnapshot,
  request: ReadingRequest,
  watch: Watching,
): Promise<Outcome<Office>> {
  const stage = watch.stage({ from: cellsAreRead, to: officeIsRead });
  if (stage.isCancelled?.() === true) return failed({ reason: 'cancelled' });
  const asked = askedOf(request);
  const says = wordsOf(snapshot);
  const known = knownOffice(says, asked);
  if (known !== null) return done(known);
  const office = await inSlices(understandOffice(snapshot, asked), stage);
  if (!office.ok) return failed(office.block);
  keepOffice(office.value, says, asked);
  return done(office.value);
}

/** What a request hands in beside the workbook. */
export function askedOf(request: ReadingRequest): Parameters<typeof understandOffice>[1] {
  const { plan, planSide, today, year } = request;
  return {
    plan: plan ?? null,
    planSide: planSide ?? null,
    today,
    year: year ?? null,
    law: lawInUse(),
    say: ownSheetWords,
  };
}

/** How much of the workbook a paper needs. */
export function cellsOf({ reads }: Pick<Paper<never, unknown>, 'reads'>): ReadingHow['cells'] {
  return reads === 'cells' ? 'all' : 'none';
}
