import { listNeedsMerges } from '../../core/nominees/mergedValues';
import { needsMerges } from '../../core/tasks/mergedValues';
import { inSlices } from '../../workbook/inSlices';
import { chooseInSlices, findingLists, readWholeOffice, type NomineeRequest } from '../checkNominees';
import type { NomineeReading } from '../../core/office/nomineeReading';
import { understandInSteps, type OfficeReading } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { withMergesOf } from './snapshotMerges';
import { chosenTable } from '../../core/office/taskTable';
import type { Watching } from './watching';

/** The workbook with its tasks and its lists, merged cells known where they matter. */
export interface MergedOffice {
  /** Without the lists among its tables. */
  readonly office: OfficeReading;
  /** null: there are none. */
  readonly lists: NomineeReading | null;
}

/**
 * Reads tasks and lists in two batches; where blanks of either could be merged cells, the areas of all their sheets in
 * one more, which clears Excel's own undo.
 */
export async function readMergedOffice(
  request: NomineeRequest,
  watch: Watching,
): Promise<Outcome<MergedOffice>> {
  const read = await readWholeOffice(request, watch);
  if (!read.ok) return read;
  const first = await withLists(read.value, request, watch);
  if (!first.ok) return first;
  const sheets = sheetsToAsk(first.value);
  if (sheets.length === 0) return first;
  const merged = await withMergesOf(read.value.snapshot, sheets);
  if (!merged.ok) return merged;
  const again = await inSlices(
    understandInSteps(merged.value, request.plan ?? null),
    watch.stage(findingLists),
  );
  return again.ok ? withLists(again.value, request, watch) : failed(again.block);
}

async function withLists(
  office: OfficeReading,
  request: NomineeRequest,
  watch: Watching,
): Promise<Outcome<MergedOffice>> {
  const lists = await chooseInSlices(office, request, watch.stage(findingLists));
  if (lists.ok) return done({ office: lists.value.office, lists: lists.value });
  return lists.problem.reason === 'cancelled' ? lists : done({ office, lists: null });
}

/** Sheets of tasks and lists in which blanks could be the lower parts of merged cells. */
export function sheetsToAsk({ office, lists }: MergedOffice): readonly string[] {
  const tasks = chosenTable(office);
  const ofTasks = tasks.ok && needsMerges(tasks.value.table) ? [tasks.value.table.sheet] : [];
  const ofLists = (lists?.lists ?? []).filter(listNeedsMerges).map(({ sheet }) => sheet);
  return [...new Set([...ofTasks, ...ofLists])];
}
