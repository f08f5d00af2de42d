import { planCheck, type PlanCheck } from '../core/office/planCheck';
import { done, failed, type Outcome } from '../core/work/outcome';
import { inSlices } from '../workbook/inSlices';
import { officeIsRead, readOffice, type ReadingRequest } from './running/readOffice';
import { watching, type Watched } from './running/watching';

/** A check of the plan as it is asked for; with `plan` one that was read from a file and does not stand on its sheet yet. */
export interface PlanCheckRequest extends ReadingRequest, Watched {}

/** Checks the plan by itself: two batches to read, nothing is written. Without a plan a problem says so. */
export async function checkPlan(request: PlanCheckRequest): Promise<Outcome<PlanCheck>> {
  const watch = watching(request);
  const read = await readOffice(request, watch, { cells: 'all', merges: 'leave', alsoMergesOf: [] });
  if (!read.ok) return read;
  const { plan } = read.value;
  if (plan === null) return failed({ reason: 'noPlan' });
  const checking = planCheck(read.value, plan, request.today);
  const checked = await inSlices(checking, watch.stage({ from: officeIsRead, to: 1 }));
  return checked.ok ? done(checked.value) : failed(checked.block);
}
