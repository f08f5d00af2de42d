import type { Plan } from '../core/plan/plan';
import type { IsoDate } from '../core/time/isoDate';
import type { Watch } from '../core/work/watch';
import { listNeedsMerges } from '../core/nominees/mergedValues';
import { inSlices } from '../workbook/inSlices';
import { readWorkbook } from '../workbook/read/readWorkbook';
import { judgeNominees, type NomineeJudging } from '../core/office/judgeNominees';
import { understandLists, understandListsInSteps, type NomineeReading } from '../core/office/nomineeReading';
import type { NomineeCheck } from '../core/office/nomineeReports';
import { understandInSteps, type OfficeReading } from '../core/office/officeReading';
import { done, failed, type Outcome } from '../core/work/outcome';
import { withMergesOf } from './running/snapshotMerges';
import { watching, type Watched, type Watching } from './running/watching';

/** A check of the nomination lists as it is asked for. */
export interface NomineeRequest extends Watched {
  readonly today: IsoDate;
  /** Wins over the plan sheet of ours. */
  readonly plan?: Plan;
  /** Year under review; absent: the list's title, its column of years, the plan, today. */
  readonly year?: number;
  /** Day of decision; absent: the list's decisions, else its submissions, else today. */
  readonly decisionDate?: IsoDate;
  /** Day on which the dossiers are due; absent: the list's own column. */
  readonly dueDate?: IsoDate;
}

/** Share of a check that reading the workbook takes, and at which the lists have been found. */
const workbookIsRead = 0.1;
const officeIsUnderstood = 0.2;
const listsAreFound = 0.3;
/** The stage in which the lists are found. */
export const findingLists = { from: officeIsUnderstood, to: listsAreFound };

/** Checks the office's nomination lists: two batches to read (three where cells may be merged), nothing is written. */
export async function checkNominees(request: NomineeRequest): Promise<Outcome<NomineeCheck>> {
  const watch = watching(request);
  const office = await readWholeOffice(request, watch);
  if (!office.ok) return office;
  const lists = await chooseWithMerges(office.value, request, watch.stage(findingLists));
  return lists.ok ? judgeInSlices(lists.value, request, watch.stage({ from: listsAreFound, to: 1 })) : lists;
}

/**
 * Reads the workbook in two batches and finds its plan, tasks and own sheets, bit by bit.
 * @param alsoMergesOf sheets whose merged areas an earlier look needed: they come with the second batch
 */
export async function readWholeOffice(
  request: NomineeRequest,
  watch: Watching,
  alsoMergesOf: readonly string[] = [],
): Promise<Outcome<OfficeReading>> {
  const read = await readWorkbook({
    sheets: 'all',
    mergesOf: 'remembered',
    alsoMergesOf,
    watch: watch.stage({ from: 0, to: workbookIsRead }),
  });
  if (!read.ok) return failed(read.block);
  watch.countRows(read.value.grids);
  const understood = await inSlices(
    understandInSteps(read.value, request.plan ?? null),
    watch.stage({ from: workbookIsRead, to: officeIsUnderstood }),
  );
  return understood.ok ? done(understood.value) : failed(understood.block);
}

/** Judges lists and lets the page breathe meanwhile; stops where the person cancels. */
export async function judgeInSlices(
  reading: NomineeReading,
  request: NomineeRequest,
  watch: Watch,
): Promise<Outcome<NomineeCheck>> {
  const judged = await inSlices(judgeNominees(reading, judgingOf(request)), watch);
  return judged.ok ? done(judged.value) : failed(judged.block);
}

/**
 * The lists to check, after a button was pressed: where blanks could be the lower parts of merged cells, their sheets'
 * merged areas are read first, in one more batch, which clears Excel's own undo.
 */
export async function chooseWithMerges(
  office: OfficeReading,
  request: NomineeRequest,
  watch: Watch,
): Promise<Outcome<NomineeReading>> {
  const first = await chooseInSlices(office, request, watch);
  if (!first.ok) return first;
  const sheets = [...new Set(first.value.lists.filter(listNeedsMerges).map(({ sheet }) => sheet))];
  if (sheets.length === 0) return first;
  const merged = await withMergesOf(office.snapshot, sheets);
  return merged.ok ? chooseInSlices({ ...office, snapshot: merged.value }, request, watch) : merged;
}

/** The lists to check, or why there are none. */
export function chosenLists(office: OfficeReading, request: NomineeRequest): Outcome<NomineeReading> {
  return chosenOf(office, understandLists(office, askedOf(request)));
}

/** The same, with pauses in which the page breathes. */
export async function chooseInSlices(
  office: OfficeReading,
  request: NomineeRequest,
  watch: Watch,
): Promise<Outcome<NomineeReading>> {
  const read = await inSlices(understandListsInSteps(office, askedOf(request)), watch);
  return read.ok ? chosenOf(office, read.value) : failed(read.block);
}

function askedOf({ today, year }: NomineeRequest): { readonly today: IsoDate; readonly year: number | null } {
  return { today, year: year ?? null };
}

function chosenOf(office: OfficeReading, reading: NomineeReading): Outcome<NomineeReading> {
  if (reading.lists.length > 0) return done(reading);
  return failed({ reason: office.snapshot.grids.length === 0 ? 'emptyWorkbook' : 'noNomineeList' });
}

/** What a request asks beside the lists themselves. */
export function judgingOf(request: NomineeRequest): NomineeJudging {
  return {
    today: request.today,
    decisionDate: request.decisionDate ?? null,
    dueDate: request.dueDate ?? null,
  };
}
