import { chosenTaskTable, type Office } from '../core/office/office';
import { taskCheck, type TaskCheck } from '../core/office/taskCheck';
import { done, failed, type Outcome } from '../core/work/outcome';
import type { Watch } from '../core/work/watch';
import { inSlices } from '../workbook/inSlices';
import { keepChecked } from './running/checkedOffices';
import { changesTold, handOver } from './running/followed';
import { officeIsRead, readOffice, type ReadingRequest } from './running/readOffice';
import { watching, type Watched } from './running/watching';

/** A check as it is asked for. */
export interface CheckRequest extends ReadingRequest, Watched {}

/**
 * Checks the office's task sheet: reads the workbook, runs the rules, writes nothing. Two batches where the person has
 * confirmed the columns, three at most.
 */
export async function checkTasks(request: CheckRequest): Promise<Outcome<TaskCheck>> {
  const watch = watching(request);
  const before = changesTold();
  const read = await readOffice(request, watch, { cells: 'all', merges: ['tasks'], alsoMergesOf: [] });
  if (!read.ok) return read;
  handOver(read.value, ['tasks'], before);
  const checked = await checkedTasks(read.value, request, watch.stage({ from: officeIsRead, to: 1 }));
  return checked.ok ? done(keepChecked(checked.value, read.value)) : checked;
}

/** The check of an office that was read; or why there is nothing to check. */
export async function checkedTasks(
  office: Office,
  { today }: CheckRequest,
  watch: Watch,
): Promise<Outcome<TaskCheck>> {
  const chosen = chosenTaskTable(office);
  if (!chosen.ok) return chosen;
  const checked = await inSlices(taskCheck(office, chosen.value, today), watch);
  return checked.ok ? done(checked.value) : failed(checked.block);
}
