import type { Office } from '../core/office/office';
import { planCheck, type PlanCheck } from '../core/office/planCheck';
import { done, failed, type Outcome } from '../core/work/outcome';
import type { Watch } from '../core/work/watch';
import { inSlices } from '../workbook/inSlices';
import { changesTold, handOver } from './running/followed';
import { officeIsRead, readOffice, type ReadingRequest } from './running/readOffice';
import { watching, type Watched } from './running/watching';

/** A check of the plan as it is asked for; with `plan` one that was read from a file and does not stand on its sheet yet. */
export interface PlanCheckRequest extends ReadingRequest, Watched {}

/** Checks the plan by itself: two batches to read, nothing is written. Without a plan a problem says so. */
export async function checkPlan(request: PlanCheckRequest): Promise<Outcome<PlanCheck>> {
  const watch = watching(request);
  const before = changesTold();
  const read = await readOffice(request, watch, { cells: 'all', merges: 'leave', alsoMergesOf: [] });
  if (!read.ok) return read;
  handOver(read.value, [], before);
  return checkedPlan(read.value, request, watch.stage({ from: officeIsRead, to: 1 }));
}

/** The check of an office that was read; or that it has no plan. */
export async function checkedPlan(
  office: Office,
  { today }: PlanCheckRequest,
  watch: Watch,
): Promise<Outcome<PlanCheck>> {
  if (office.plan === null) return failed({ reason: 'noPlan' });
  const checked = await inSlices(planCheck(office, office.plan, today), watch);
  return checked.ok ? done(checked.value) : failed(checked.block);
}
