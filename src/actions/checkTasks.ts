import { chosenTaskTable } from '../core/office/office';
import { taskCheck, type TaskCheck } from '../core/office/taskCheck';
import { done, failed, type Outcome } from '../core/work/outcome';
import { inSlices } from '../workbook/inSlices';
import { keepChecked } from './running/checkedOffices';
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
  const read = await readOffice(request, watch, { cells: 'all', merges: ['tasks'], alsoMergesOf: [] });
  if (!read.ok) return read;
  const chosen = chosenTaskTable(read.value);
  if (!chosen.ok) return chosen;
  const checking = taskCheck(read.value, chosen.value, request.today);
  const checked = await inSlices(checking, watch.stage({ from: officeIsRead, to: 1 }));
  return checked.ok ? done(keepChecked(checked.value, read.value)) : failed(checked.block);
}
